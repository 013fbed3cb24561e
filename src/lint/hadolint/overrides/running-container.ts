import type { BuildStage } from '../../dockerfile/instruction.ts'
import { inShellForm } from '../../rules/container/exec-form.ts'
import { withoutCheck } from '../../rules/container/has-healthcheck.ts'
import { isForOnePlatform } from '../../rules/images/no-constant-platform.ts'
import { standsBefore } from '../../rules/syntax/starts-with-from.ts'
import type { Overrides } from '../override.ts'

export const container: Overrides = {
  'exec-form': (dockerfile) => inShellForm(dockerfile, () => false),
  'has-healthcheck': ({ stages }) => withoutCheck(unchecked(stages)),
  /** It allows two variables, and no names of stages. */
  *'no-constant-platform'(dockerfile) {
    for (const { platform } of dockerfile.all('FROM'))
      if (platform && platform.text !== '' && !/BUILDPLATFORM|TARGETPLATFORM/.test(platform.text))
        yield isForOnePlatform(platform)
  },
  /** Every instruction there. */
  *'starts-with-from'({ instructions, stages }) {
    const first = stages.find((stage) => stage.from)?.from
    for (const instruction of instructions.slice(0, first?.index))
      if (instruction.keyword !== 'ARG') yield standsBefore(instruction)
  },
}

/** It asks every stage, and takes a check for one of the stages below too, and of those that are built on them later. */
function unchecked(stages: readonly BuildStage[]): readonly BuildStage[] {
  const checked = new Set<BuildStage>()
  for (const stage of stages) {
    if (stage.parent && checked.has(stage.parent)) checked.add(stage)
    if (stage.all('HEALTHCHECK').length > 0) for (const one of [stage, ...stage.ancestors]) checked.add(one)
  }
  return stages.filter((stage) => !checked.has(stage))
}
