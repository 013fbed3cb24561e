import type { BuildStage } from '../../dockerfile/instruction.ts'
import type { Add, Copy, Instruction, Run } from '../../dockerfile/instruction.ts'

/** What an instruction finds in a stage that began with nothing: the instructions before it that may have brought files. */
export function broughtBefore(instruction: Instruction): readonly (Copy | Add | Run)[] | undefined {
  return broughtIn(instruction.stage, instruction.index)
}

/** The same for a stage as a whole; undefined for a stage that does not come from `scratch`. */
export function broughtIn(stage: BuildStage, before = Infinity): readonly (Copy | Add | Run)[] | undefined {
  const chain = [...stage.ancestors].reverse()
  if ((chain[0] ?? stage).base.kind !== 'scratch') return undefined
  const inherited = chain.flatMap((one) => [...bringersOf(one), ...triggeredBringers(one)])
  return [...inherited, ...bringersOf(stage).filter(({ index }) => index < before)]
}

function bringersOf(stage: BuildStage): readonly (Copy | Add | Run)[] {
  return [...stage.all('COPY'), ...stage.all('ADD'), ...stage.all('RUN')]
}

/** What the stage next to it gets. */
function triggeredBringers(stage: BuildStage): readonly (Copy | Add | Run)[] {
  return stage
    .all('ONBUILD')
    .flatMap(({ trigger }) =>
      trigger?.keyword === 'COPY' || trigger?.keyword === 'ADD' || trigger?.keyword === 'RUN' ? [trigger] : [],
    )
}
