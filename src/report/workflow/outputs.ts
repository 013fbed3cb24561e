import type { Finding, Health, ImageReport, Report, RunsAs } from '../../model.ts'
import { growthOf } from '../growth.ts'
import { headlineText, reportHeadline } from '../words/headline.ts'
import { allFindings, countOf, fixed, isNews } from '../words/selection.ts'
import { cut } from '../../visible.ts'

/** Every output of the step with what it says, in the order of its documentation; `report` is the caller's. */
export const outputDescriptions = {
  conclusion:
    '`pass`, `fail`, `unknown`, or `cancelled` where there is no report; the step passes for the first only, or always with `enforce: false`.',
  summary: 'The verdict and what the change costs, in one line.',
  'errors-new': 'How many errors the base does not have.',
  'warnings-new': 'How many warnings the base does not have.',
  known: 'How many findings the base has too.',
  fixed: 'How many findings of the base are gone.',
  'size-bytes': 'Size of the image, unpacked.',
  'size-compressed-bytes': 'Size of the image as it is downloaded.',
  'size-delta-bytes': 'Difference to the base, unpacked; negative when smaller, empty without a base.',
  layers: 'How many layers the image has.',
  'layers-delta': 'Difference to the base; empty without a base.',
  'build-seconds': 'How long the build took.',
  'runs-as-root': '`true`, `false` or `unknown`, from the processes themselves.',
  uid: 'Numeric users of the processes, separated by commas.',
  health: '`healthy`, `unhealthy`, `none`, `undecided` or `unknown`.',
  'health-seconds': 'How long the health check took to decide.',
  'base-sha': 'Commit that was compared with; empty without a base.',
} as const

export type Output = keyof typeof outputDescriptions

/**
 * All step outputs, always; what is not known is empty (`runs-as-root` and `health` then say `unknown`), so that no line of
 * a log can set one in our place. Of several images: sums, and of users and health the worst; what is unchanged does not count.
 */
export function renderOutputs(report: Report): Record<Output, string> {
  const { subject } = report
  const checked = report.images.filter(({ unchanged }) => unchanged === undefined)
  const images = checked.length === 0 ? report.images : checked
  const findings = images.flatMap(allFindings)
  const news = findings.filter(isNews)
  const runs = images.map(userOf)
  const health = worstHealth(images.map(healthOf))
  return {
    conclusion: report.verdict.conclusion,
    summary: cut(headlineText(reportHeadline(report)), 1000),
    'errors-new': String(countOf(news, 'error')),
    'warnings-new': String(countOf(news, 'warning')),
    known: String(findings.length - news.length),
    fixed: String(images.flatMap<Finding>(fixed).length),
    'size-bytes': total(images, ({ head }) => head.unpackedBytes),
    'size-compressed-bytes': total(images, ({ head }) => head.compressedBytes),
    'size-delta-bytes': total(images, growthOf),
    layers: total(images, ({ head }) => head.layers.length),
    'layers-delta': total(images, ({ head, base }) => base && head.layers.length - base.layers.length),
    'build-seconds': buildSeconds(images),
    'runs-as-root': isRoot(runs),
    uid: uidOf(runs),
    health: health.kind === 'not-asked' ? 'none' : health.kind,
    'health-seconds': 'seconds' in health ? health.seconds.toFixed(1) : '',
    'base-sha': subject.baseSha ?? images.find(({ baseline }) => baseline.sha !== undefined)?.baseline.sha ?? '',
  }
}

type Measured = Extract<ImageReport['stages']['image'], { status: 'done' }>['result']

/** Sum over all images; empty as soon as one of them is not known. */
function total(images: readonly ImageReport[], numberOf: (result: Measured) => number | undefined): string {
  const numbers = images.map(({ stages: { image } }) => (image.status === 'done' ? numberOf(image.result) : undefined))
  return sum(numbers)?.toFixed(0) ?? ''
}

function buildSeconds(images: readonly ImageReport[]): string {
  const numbers = images.map(({ stages: { build } }) =>
    build.status === 'done' ? build.result.head.seconds : undefined,
  )
  return sum(numbers)?.toFixed(1) ?? ''
}

function sum(numbers: readonly (number | undefined)[]): number | undefined {
  const knownNumbers = numbers.filter((number) => number !== undefined)
  if (numbers.length === 0 || knownNumbers.length < numbers.length) return undefined
  return knownNumbers.reduce((all, number) => all + number, 0)
}

function userOf({ stages: { runtime } }: ImageReport): RunsAs {
  return runtime.status === 'done' ? runtime.result.runsAs : { kind: 'unknown', because: 'it was not run' }
}

function isRoot(runs: readonly RunsAs[]): 'true' | 'false' | 'unknown' {
  if (runs.some(({ kind }) => kind === 'root')) return 'true'
  return runs.length === 0 || runs.some(({ kind }) => kind === 'unknown') ? 'unknown' : 'false'
}

function uidOf(runs: readonly RunsAs[]): string {
  const uids = runs.flatMap((run) => {
    switch (run.kind) {
      case 'non-root':
      case 'drops-from-root':
        return run.uids
      case 'root':
        return [0]
      case 'unknown':
        return []
    }
  })
  return [...new Set(uids)].join(',')
}

const WORST_FIRST = ['unhealthy', 'undecided', 'unknown', 'none', 'not-asked', 'healthy'] as const

type KnownHealth = Health | { readonly kind: 'unknown' }

function healthOf({ stages: { runtime } }: ImageReport): KnownHealth {
  return runtime.status === 'done' ? runtime.result.health : { kind: 'unknown' }
}

function worstHealth(all: readonly KnownHealth[]): KnownHealth {
  const rank = ({ kind }: KnownHealth): number => WORST_FIRST.indexOf(kind)
  return [...all].sort((one, other) => rank(one) - rank(other))[0] ?? { kind: 'unknown' }
}
