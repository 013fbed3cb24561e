/** The report as a Markdown document in blocks, the same for the comment and the job summary. */
import type { ImageReport, Report, Subject } from '../../model.ts'
import type { Block } from './block.ts'
import { imageHeadline, reportHeadline, type Headline } from '../words/headline.ts'
import { MARK_ICONS } from '../words/icons.ts'
import { commitPage, runPage } from '../words/links.ts'
import { headWords } from '../words/location.ts'
import { chartBlocks } from './section-chart.ts'
import { configBlocks } from './section-config.ts'
import { insideBlocks } from './section-inside.ts'
import { code, inline, link, more, table } from './markdown.ts'
import { join, sentence, type Phrase } from '../words/phrase.ts'
import { withoutRepeat } from '../words/said-above.ts'
import { scoreboard } from '../rows/scoreboard.ts'
import { nextStepsBlocks } from './section-next-steps.ts'
import { policyBlocks } from './section-policy.ts'
import { proposalBlocks } from './section-proposal.ts'
import { rebuildBlocks, stepsBlocks } from './section-build.ts'
import { newsBlocks, otherFindingsBlocks } from './section-findings.ts'
import { leftOutBlocks } from './section-left-out.ts'
import { layersBlocks, moversBlocks } from './section-layers.ts'
import { measuredBlock } from './section-measured.ts'
import { howItRunsBlocks } from './section-how-it-runs.ts'
import { runtimeBlocks } from './section-runtime.ts'
import { servicesBlocks } from './section-services.ts'
import { stopBlocks } from './section-stopped.ts'

/** Blocks in the order in which they are read. */
export function documentOf(report: Report): readonly Block[] {
  const [only, ...others] = report.images
  const touched = touchedFirst(report.images)
  const measured = touched.length === 0 ? [] : [measuredBlock(report, touched)]
  if (only === undefined) return [problemBlock(report), ...proposalBlocks(report)]
  if (others.length === 0)
    return [
      topBlock(`### ${claimOf(reportHeadline(report))}`, only, report.subject),
      ...policyBlocks(report),
      ...proposalBlocks(report),
      ...sections(only, report.subject),
      ...measured,
      ...leftOutBlocks(report),
    ]
  return [
    overviewBlock(report),
    ...policyBlocks(report),
    ...proposalBlocks(report),
    ...touched.flatMap((image) => [
      topBlock(`### ${claimOf(imageHeadline(image), image.name)}`, image, report.subject),
      ...sections(image, report.subject),
    ]),
    ...measured,
    ...leftOutBlocks(report),
  ]
}

/** Nothing was checked. */
function problemBlock(report: Report): Block {
  const headline = reportHeadline(report)
  const text = [`### ${claimOf(headline)}`, inline(headline.detail)].filter((part) => part !== '').join('\n\n')
  return { title: 'Problem', kind: 'open', rows: 0, render: () => text }
}

/** The last line: who says this, and where the whole run is. */
export function tailOf({ version, subject }: Report): string {
  const run = runPage(subject)
  return `<sub>Drydock ${code(version)}${run === undefined ? '' : ` · ${link('this run', run)}`}</sub>`
}

/** The images that were checked, what is not ready before the rest; in the order of the plan otherwise. */
function touchedFirst(images: readonly ImageReport[]): readonly ImageReport[] {
  const order = ['fail', 'unknown', 'pass'] as const
  const touched = images.filter(({ unchanged }) => unchanged === undefined)
  return order.flatMap((conclusion) => touched.filter(({ verdict }) => verdict.conclusion === conclusion))
}

function sections(image: ImageReport, subject: Subject): readonly Block[] {
  const runtime = [...runtimeBlocks(image), ...servicesBlocks(image)]
  return [
    ...newsBlocks(image, subject),
    ...nextStepsBlocks(image),
    ...stopBlocks(image),
    ...runtime.filter(({ kind }) => kind === 'open'),
    ...moversBlocks(image, subject),
    ...rebuildBlocks(image),
    ...layersBlocks(image, subject),
    ...chartBlocks(image),
    ...insideBlocks(image, subject),
    ...configBlocks(image, subject),
    ...stepsBlocks(image),
    ...otherFindingsBlocks(image, subject),
    ...howItRunsBlocks(image),
    ...runtime.filter(({ kind }) => kind === 'folded'),
  ]
}

/** Verdict, cost and table: the first screen. It gives up its table only when nothing else is left to give. */
function topBlock(heading: string, image: ImageReport, subject: Subject): Block {
  const detail = inline(imageHeadline(image).detail)
  const { baseline } = image
  const noBase =
    baseline.kind === 'absent'
      ? inline(['No base to compare with: ', ...sentence(withoutRepeat(baseline.because, image))])
      : ''
  return {
    title: 'Table',
    kind: 'open',
    rows: 1,
    render: (rows) => {
      if (image.unchanged !== undefined) return `${heading}\n\n${detail}`
      const parts = rows === 0 ? [heading] : [heading, detail, rowsTable(image, subject), noBase]
      return parts.filter((part) => part !== '').join('\n\n')
    },
  }
}

function rowsTable(image: ImageReport, subject: Subject): string {
  const rows = scoreboard(image)
  const withBase = image.baseline.kind === 'measured' || rows.some(({ base }) => base.length > 0)
  const withResult = rows.some(({ result }) => result.length > 0)
  const head = [headWords(subject), subject.headSha] as const
  const base = ['base', image.baseline.sha ?? subject.baseSha] as const
  const columns = (withBase ? [base, head] : [head]).map(([words, sha]) => inline([words, ...commit(subject, sha)]))
  return table(
    ['', '', ...columns, ...(withResult ? [''] : [])],
    rows.map(({ name, base: before, head: after, result, mark }) => [
      mark === undefined ? '' : MARK_ICONS[mark],
      `**${name}**`,
      ...(withBase ? [inline(before)] : []),
      inline(after),
      ...(withResult ? [inline(result)] : []),
    ]),
  )
}

function commit(subject: Subject, sha: string | undefined): Phrase {
  return sha === undefined ? [] : [' ', { link: sha.slice(0, 7), to: commitPage(subject, sha) }]
}

/** Several images at a glance, one row each. */
function overviewBlock(report: Report): Block {
  const headline = reportHeadline(report)
  const touched = touchedFirst(report.images)
  const untouched = report.images.filter(({ unchanged }) => unchanged !== undefined)
  const cells = [
    ...touched.map((image) => [code(image.name), claimOf(imageHeadline(image)), sizeOf(image)]),
    ...(untouched.length === 0 ? [] : [[untouched.map(({ name }) => code(name)).join(', '), 'unchanged', '']]),
  ]
  return {
    title: 'Images',
    kind: 'open',
    rows: cells.length,
    render: (rows) => {
      const parts = [`### ${claimOf(headline)}`, inline(headline.detail)]
      const images = [table(['Image', 'Verdict', 'Size'], cells.slice(0, rows)), ...more(cells.length - rows, 'image')]
      return [...parts, ...images].filter((part) => part !== '').join('\n\n')
    },
  }
}

function sizeOf(image: ImageReport): string {
  const size = scoreboard(image).find(({ name }) => name === 'Size')
  return size === undefined ? '' : inline(join([size.head, size.result], ' · '))
}

function claimOf({ passed, claim }: Headline, name?: string): string {
  return `${MARK_ICONS[passed ? 'good' : 'bad']} ${name === undefined ? '' : `${code(name)} `}${inline(claim)}`
}
