import type { Finding, ImageReport } from '../../model.ts'
import { join, type Phrase } from '../words/phrase.ts'
import { counted } from '../words/quantities.ts'
import { rowWithout, type Mark, type Row } from './row.ts'
import { countOf, failuresByStage, isNews } from '../words/selection.ts'

export function lintRow(image: ImageReport): Row {
  const { lint } = image.stages
  if (lint.status !== 'done') return rowWithout('Lint', lint, 'could not be read')
  const { baseCount, fixed, notes } = lint.result
  const news = lint.findings.filter(isNews)
  const existing = lint.findings.length - news.length
  const parts = [
    newsWords(news, baseCount !== undefined),
    existing > 0 ? [`${existing} known`] : [],
    fixed.length > 0 ? [`${fixed.length} fixed`] : [],
  ]
  return {
    name: 'Lint',
    base: baseCount === undefined ? [] : [counted(baseCount, 'finding')],
    head: join(parts, ' · '),
    result: notes.length > 0 ? [`${counted(notes.length, 'check')} left out`] : [],
    mark: markOf(image, news),
  }
}

/** `1 new error · 2 new warnings`; without a base nothing is new, it is just there. */
export function newsWords(news: readonly Finding[], hasBase: boolean): Phrase {
  const adjective = hasBase ? 'new ' : ''
  if (news.length === 0) return [`no ${adjective}findings`]
  const errors = countOf(news, 'error')
  const warnings = countOf(news, 'warning')
  const hints = news.length - errors - warnings
  const words = (number: number, noun: string): Phrase => (number > 0 ? [counted(number, `${adjective}${noun}`)] : [])
  return join([words(errors, 'error'), words(warnings, 'warning'), words(hints, 'hint')], ' · ')
}

function markOf(image: ImageReport, news: readonly Finding[]): Mark {
  if (failuresByStage(image).lint.length > 0) return 'bad'
  return countOf(news, 'error') + countOf(news, 'warning') > 0 ? 'careful' : 'good'
}
