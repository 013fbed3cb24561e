import type { Report, StageName, Verdict } from './model.ts'

/** In the order in which they run, and are told. */
export const STAGES = ['lint', 'build', 'image', 'runtime'] as const satisfies readonly StageName[]

export type Conclusion = Verdict['conclusion']

/** Of several images: one that fails beats one that could not be found out, and that beats a pass. Of none nothing was found out. */
export function worstConclusion(conclusions: readonly Conclusion[]): Conclusion {
  if (conclusions.includes('fail')) return 'fail'
  return conclusions.length === 0 || conclusions.includes('unknown') ? 'unknown' : 'pass'
}

/** Whether the step, or the command, ends with a failure. */
export const failsJob = ({ verdict, reportOnly }: Pick<Report, 'verdict' | 'reportOnly'>): boolean =>
  verdict.conclusion !== 'pass' && reportOnly !== true
