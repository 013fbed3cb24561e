import { isAbsolutePath } from '../../facts/files/container-path.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import { defineRule } from '../../rule.ts'

export const workdirBeforeRelativeCopy = defineRule({
  id: 'workdir-before-relative-copy',
  aliases: ['DL3045'],
  severity: 'warning',
  summary: 'Files are copied to a relative path only after WORKDIR',
  why: `A relative target is relative to the \`WORKDIR\`. Where the file sets none, it is the base image's: the root folder, or
whatever the next version of that image decides.

A \`WORKDIR\` of a stage that this one is built on counts. A target that begins with a variable is left alone where the file does not say what
it holds.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#workdir'],
  examples: [
    {
      bad: 'FROM debian:13\nCOPY app.sh bin/\n',
      good: 'FROM debian:13\nWORKDIR /app\nCOPY app.sh bin/\n',
    },
  ],
  *check({ stages }, { settings }) {
    for (const stage of stages) {
      if (stage.ancestors.some((ancestor) => ancestor.all('WORKDIR', { onbuild: true }).length > 0)) continue
      const compat = settings.compat === 'hadolint'
      const copies = stage.all('COPY', { onbuild: !compat })
      const adds = compat ? [] : stage.all('ADD', { onbuild: true })
      const own = firstWorkdir(stage, false)
      const triggered = firstWorkdir(stage, true)
      for (const { target, index, onbuild, span } of [...copies, ...adds]) {
        const isSet = onbuild ? own < Infinity || triggered < index : own < index
        if (target && !isSet && isAbsolutePath(target) === false)
          yield { at: span, message: `\`${target.text}\` is relative to a WORKDIR that this file does not set` }
      }
    }
  },
})

/** Infinity where there is none. */
function firstWorkdir(stage: BuildStage, onbuild: boolean): number {
  return stage.all('WORKDIR', { onbuild: true }).find((one) => one.onbuild === onbuild)?.index ?? Infinity
}
