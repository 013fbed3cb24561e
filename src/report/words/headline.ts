/** The one sentence at the top of everything, so that no two places disagree about the verdict. */
import type { Finding, ImageReport, ImageResult, Report } from '../../model.ts'
import { growthOf } from '../growth.ts'
import { join, list, plain, sentence, type Phrase } from './phrase.ts'
import { bytes, counted } from './quantities.ts'
import { notFoundOut, reasons } from './reasons.ts'
import { newsWords } from '../rows/row-lint.ts'
import { brokenStages, countOf, news } from './selection.ts'

export interface Headline {
  readonly passed: boolean
  /** The verdict in a few words without a full stop: `Not ready: 1 new error`. */
  readonly claim: Phrase
  /** Why, and what this change costs, in sentences. May be empty. */
  readonly detail: Phrase
}

export function reportHeadline(report: Report): Headline {
  const headline = headlineOf(report)
  return report.reportOnly === true
    ? { ...headline, claim: [...headline.claim, ' (report only: fails no job)'] }
    : headline
}

function headlineOf(report: Report): Headline {
  const [only, ...others] = report.images
  if (only === undefined)
    return {
      passed: false,
      claim: ['Not ready: no image was checked'],
      detail: report.problem === undefined ? [] : sentence(report.problem),
    }
  if (others.length === 0) return imageHeadline(only)
  const passed = report.verdict.conclusion === 'pass'
  const untouched = report.images.filter(({ unchanged }) => unchanged !== undefined).length
  const amiss = report.images.filter(({ verdict }) => verdict.conclusion !== 'pass').length
  return {
    passed,
    claim: passed
      ? untouched === report.images.length
        ? [`Ready: all ${untouched} images are unchanged`]
        : [`Ready: all ${report.images.length} images${untouched === 0 ? '' : `, ${untouched} of them unchanged`}`]
      : [`Not ready: ${amiss} of ${counted(report.images.length, 'image')}`],
    detail: sizeOfAll(report.images.filter(({ unchanged }) => unchanged === undefined)),
  }
}

export function imageHeadline(image: ImageReport): Headline {
  const { verdict, stages, unchanged } = image
  if (unchanged !== undefined) return { passed: true, claim: ['Ready: unchanged'], detail: sentence(unchanged) }
  const cost = costSentence(image)
  const notFound = [...new Set(brokenStages(stages).map(({ because }) => because))].map(sentence)
  switch (verdict.conclusion) {
    case 'pass':
      return { passed: true, claim: ['Ready', ...readiness(image)], detail: cost }
    case 'fail':
      return {
        passed: false,
        claim: ['Not ready: ', ...list(reasons(image))],
        detail: join([pointTo(verdict.failures[0], image), ...notFound, cost], ' '),
      }
    case 'unknown':
      return {
        passed: false,
        claim: ['Not ready: ', ...list(notFoundOut(verdict.broken.map(({ stage }) => stage)))],
        detail: join([...notFound, cost], ' '),
      }
  }
}

/** Claim and detail as one line of plain text. */
export function headlineText({ passed, claim, detail }: Headline): string {
  return plain(join([[`${passed ? '✅' : '❌'} `, ...claim, '.'], detail], ' '))
}

function readiness(image: ImageReport): Phrase {
  const attention = news(image)
  const hasBase = image.stages.lint.status === 'done' && image.stages.lint.result.baseCount !== undefined
  const loud = attention.filter(({ severity }) => severity === 'error' || severity === 'warning')
  if (loud.length > 0) {
    // The base was not asked about everything: what it does there may be no news.
    const areNew = hasBase && loud.every(({ origin }) => origin === 'new')
    return [countOf(loud, 'error') > 0 ? ', but ' : ', with ', ...newsWords(loud, areNew)]
  }
  const adjective = hasBase ? 'new ' : ''
  return attention.length === 0 ? [`: no ${adjective}findings`] : [`: no ${adjective}errors or warnings`]
}

/** Where to look first. A finding about the image as a whole has said it all in the claim. */
function pointTo({ rule, place }: Finding, { dockerfile, stages }: ImageReport): Phrase {
  if (place.at !== 'line') return []
  const line: Phrase = [`Line ${place.line}`, ...(place.file === dockerfile ? [] : [' of ', { code: place.file }])]
  return stages.build.status === 'stopped' ? [...line, ' stops the build.'] : [...line, ' breaks ', { code: rule }, '.']
}

/** `The image is 70 MB smaller and healthy.` Empty where nothing was measured. */
function costSentence({ stages }: ImageReport): Phrase {
  const size = stages.image.status === 'done' ? [[sizeWords(stages.image.result)]] : []
  const health =
    stages.runtime.status === 'done' && stages.runtime.result.health.kind === 'healthy' ? [['healthy']] : []
  const said = list([...size, ...health])
  return join([said.length === 0 ? [] : ['The image is ', ...said, '.'], stillSentence(stages)], ' ')
}

/** What the base does wrong as well, so that nobody takes a pass for praise. */
function stillSentence({ runtime }: ImageReport['stages']): Phrase {
  if (runtime.status !== 'done') return []
  const known = runtime.findings.filter(({ origin }) => origin === 'existing').map(({ rule }) => rule)
  const claims = runtime.result.answers
    .filter(({ check, outcome }) => outcome === 'fail' && known.includes(check))
    .map(({ claim }): Phrase => [{ said: claim }])
  return claims.length === 0 ? [] : ['As on the base: ', ...list(claims), '.']
}

function sizeWords(result: ImageResult): string {
  const growth = growthOf(result)
  return growth === undefined ? `${bytes(result.head.unpackedBytes)} large` : changeWords(growth)
}

function changeWords(difference: number): string {
  if (difference === 0) return 'as large as before'
  return `${bytes(Math.abs(difference))} ${difference < 0 ? 'smaller' : 'larger'}`
}

/** Of several images together, where each could be compared. */
function sizeOfAll(images: readonly ImageReport[]): Phrase {
  const differences = images.map(({ stages: { image } }) =>
    image.status === 'done' ? growthOf(image.result) : undefined,
  )
  const compared = differences.filter((difference) => difference !== undefined)
  if (compared.length === 0 || compared.length < images.length) return []
  const total = compared.reduce((sum, difference) => sum + difference, 0)
  return [`Together they are ${changeWords(total)}.`]
}
