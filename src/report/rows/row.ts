import type { Stage } from '../../model.ts'
import type { Phrase } from '../words/phrase.ts'

export type Mark = 'good' | 'careful' | 'bad'

/** One question of the scoreboard and its answers. */
export interface Row {
  readonly name: string
  readonly base: Phrase
  readonly head: Phrase
  /** What changed, and which limits hold. */
  readonly result: Phrase
  /** Absent where there is nothing to judge. */
  readonly mark?: Mark
}

/** The row of a stage that has no result to show. Why one is broken stands above, beside the verdict. */
export function rowWithout(name: string, stage: Exclude<Stage<unknown>, { status: 'done' }>, stopped: string): Row {
  const empty = { name, base: [], result: [] }
  switch (stage.status) {
    case 'stopped':
      return { ...empty, head: [stopped], mark: 'bad' }
    case 'skipped':
      return { ...empty, head: ['skipped: ', { said: stage.because }] }
    case 'broken':
      return { ...empty, head: ['could not find out'], mark: 'bad' }
  }
}
