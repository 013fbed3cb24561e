import { replace } from '../../facts/edits/edit.ts'
import { defineRule } from '../../rule.ts'

export const noRedundantPlatform = defineRule({
  id: 'no-redundant-platform',
  aliases: ['DL3065', 'RedundantTargetPlatform'],
  severity: 'warning',
  summary: 'FROM does not ask for the platform that it gets anyway',
  why: '`FROM` takes the target platform unless told otherwise, so `--platform=$TARGETPLATFORM` says nothing. Readers stop and wonder what it is there for.',
  fixEffect: 'Safe: it is the platform that FROM takes anyway.',
  sources: ['https://docs.docker.com/reference/build-checks/redundant-target-platform/'],
  examples: [{ bad: 'FROM --platform=$TARGETPLATFORM debian:13\n', good: 'FROM debian:13\n' }],
  *check({ stages }) {
    for (const { from } of stages) {
      const flag = from?.flag('platform')
      const platform = flag?.value?.text
      if (!from?.image || !flag || (platform !== '$TARGETPLATFORM' && platform !== '${TARGETPLATFORM}')) continue
      const [{ line, column }, { line: endLine, column: endColumn }] = [flag.span, from.image.span]
      const isAlone = from.flags.length === 1 && line === endLine
      const title = 'Take the flag away'
      yield {
        at: flag.span,
        message: `\`--platform=${platform}\` is what FROM takes anyway`,
        ...(isAlone && { fix: { title, safety: 'safe', edits: [replace({ line, column, endLine, endColumn }, '')] } }),
      }
    }
  },
})
