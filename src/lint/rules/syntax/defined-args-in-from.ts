import { nearName } from '../../facts/edits/near-name.ts'
import { PLATFORM_ARGS } from '../../facts/image/platform-args.ts'
import { variableLookups } from '../../facts/image/variable-lookups.ts'
import { defineRule } from '../../rule.ts'

export const definedArgsInFrom = defineRule({
  id: 'defined-args-in-from',
  aliases: ['UndefinedArgInFrom'],
  severity: 'warning',
  summary: 'FROM uses only what an ARG before the first FROM declares',
  why: `Nothing that a stage defines is known to FROM, and nothing takes the place of a name that is not declared above the first FROM: with \`FROM debian:$VERSON\`
the tag is empty, and \`FROM \${BASE:-debian}\` is always \`debian\`, since \`--build-arg BASE\` sets only what is declared. The arguments of the platform, such as
\`TARGETPLATFORM\`, are always there.`,
  sources: [
    'https://docs.docker.com/reference/build-checks/undefined-arg-in-from/',
    'https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact',
  ],
  examples: [
    { bad: 'ARG VERSION=13\nFROM debian:${VERSON}\n', good: 'ARG VERSION=13\nFROM debian:${VERSION}\n' },
    { name: 'a default', bad: 'FROM ${BASE:-debian:13}\n', good: 'ARG BASE=debian:13\nFROM ${BASE}\n' },
  ],
  *check({ stages, globalArgs, escape }) {
    const declared = new Set([...PLATFORM_ARGS, ...globalArgs.flatMap(({ pairs }) => pairs.map(({ name }) => name))])
    for (const { from } of stages)
      for (const word of [from?.image, from?.platform]) {
        if (!from || !word) continue
        for (const name of variableLookups(word.raw, escape)) {
          if (declared.has(name)) continue
          const meant = nearName(name, declared)
          const suggestion = meant === undefined ? '' : `; \`${meant}\` is, if that is what was meant`
          const at = word.span.line === from.span.line ? word.span : from.span
          yield { at, message: `No ARG before the first FROM declares \`${name}\`${suggestion}` }
        }
      }
  },
})
