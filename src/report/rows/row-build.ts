import type { BuildFacts, BuildResult, Stage } from '../../model.ts'
import type { Phrase } from '../words/phrase.ts'
import { counted, percentDelta, seconds } from '../words/quantities.ts'
import { rowWithout, type Row } from './row.ts'

export function buildRow(stage: Stage<BuildResult>): Row {
  if (stage.status !== 'done') return rowWithout('Build', stage, 'did not build')
  const { head, base } = stage.result
  const alike = measuredAlike(head, base)
  return {
    name: 'Build',
    base: alike.base === undefined ? [] : [seconds(alike.base)],
    head: [seconds(alike.head), alike.withoutCache ? ' with an empty cache' : cachedWords(head)],
    result: base === undefined ? [] : compareTimes(alike, base, head),
    mark: 'good',
  }
}

interface Times {
  readonly head: number
  readonly base?: number
  /** They are what an empty cache costs; otherwise what these builds took. */
  readonly withoutCache: boolean
}

/** What an empty cache costs, where that is known of all that stands side by side. */
function measuredAlike(head: BuildFacts, base: BuildFacts | undefined): Times {
  if (head.uncachedSeconds !== undefined) {
    if (base === undefined) return { head: head.uncachedSeconds, withoutCache: true }
    if (base.uncachedSeconds !== undefined)
      return { head: head.uncachedSeconds, base: base.uncachedSeconds, withoutCache: true }
  }
  return { head: head.seconds, ...(base && { base: base.seconds }), withoutCache: false }
}

function cachedWords({ steps, cachedSteps }: BuildFacts): string {
  return cachedSteps > 0 ? `, ${cachedSteps} of ${counted(steps.length, 'step')} cached` : ''
}

/** A percentage compares builds only where all that both need was measured. */
function compareTimes(times: Times, base: BuildFacts, head: BuildFacts): Phrase {
  if (!times.withoutCache && base.cachedSteps + head.cachedSteps > 0)
    return [`not comparable: base had ${base.cachedSteps} of ${base.steps.length} cached`]
  const percent = percentDelta(times.base ?? 0, times.head)
  return percent === undefined ? ['as fast'] : [percent]
}
