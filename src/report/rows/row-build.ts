import type { BuildFacts, BuildResult, Stage } from '../../model.ts'
import type { Phrase } from '../words/phrase.ts'
import { counted, percentDelta, seconds } from '../words/quantities.ts'
import { rowWithout, type Row } from './row.ts'

export function buildRow(stage: Stage<BuildResult>): Row {
  if (stage.status !== 'done') return rowWithout('Build', stage, 'did not build')
  const { head, base } = stage.result
  return {
    name: 'Build',
    base: base === undefined ? [] : [seconds(base.seconds)],
    head: [seconds(head.seconds), ...(head.cachedSteps > 0 ? [cachedWords(head)] : [])],
    result: base === undefined ? [] : compareTimes(base, head),
    mark: 'good',
  }
}

function cachedWords({ steps, cachedSteps }: BuildFacts): string {
  return `, ${cachedSteps} of ${counted(steps.length, 'step')} cached`
}

/** A percentage compares builds only where both did the same share of the work themselves. */
function compareTimes(base: BuildFacts, head: BuildFacts): Phrase {
  if (!isComparable(base, head)) return [`not comparable: base had ${base.cachedSteps} of ${base.steps.length} cached`]
  const percent = percentDelta(base.seconds, head.seconds)
  return percent === undefined ? ['as fast'] : [percent]
}

export function isComparable(base: BuildFacts, head: BuildFacts): boolean {
  if (base.cachedSteps !== head.cachedSteps) return false
  return base.cachedSteps === 0 || base.steps.length === head.steps.length
}
