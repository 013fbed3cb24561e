import { isAbsolutePath } from '../../facts/files/container-path.ts'
import type { Add, BuildStage, Copy } from '../../dockerfile/instruction.ts'
import { defineRule, type Problem } from '../../rule.ts'

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
  *check({ stages }) {
    for (const copy of copiesBeforeWorkdir(stages)) yield goesAnywhere(copy)
  },
})

/** Those to a relative path in a stage that has set no WORKDIR by then. */
export function* copiesBeforeWorkdir(stages: readonly BuildStage[]): Generator<Copy | Add> {
  for (const stage of stages) {
    if (stage.ancestors.some((ancestor) => ancestor.all('WORKDIR', { onbuild: true }).length > 0)) continue
    const own = firstWorkdir(stage, false)
    const triggered = firstWorkdir(stage, true)
    for (const copy of [...stage.all('COPY', { onbuild: true }), ...stage.all('ADD', { onbuild: true })]) {
      const isSet = copy.onbuild ? own < Infinity || triggered < copy.index : own < copy.index
      if (copy.target && !isSet && isAbsolutePath(copy.target) === false) yield copy
    }
  }
}

export const goesAnywhere = ({ span, target }: Copy | Add): Problem => ({
  at: span,
  message: `\`${target?.text ?? ''}\` is relative to a WORKDIR that this file does not set`,
})

/** Infinity where there is none. */
function firstWorkdir(stage: BuildStage, onbuild: boolean): number {
  return stage.all('WORKDIR', { onbuild: true }).find((one) => one.onbuild === onbuild)?.index ?? Infinity
}
