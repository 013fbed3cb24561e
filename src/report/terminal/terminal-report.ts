import type { Finding, ImageReport, Report, Subject } from '../../model.ts'
import type { Style } from '../../terminal/style.ts'
import { imageHeadline, reportHeadline, type Headline } from '../words/headline.ts'
import { proposalLines, proposalWords } from '../words/proposal.ts'
import { leftOutTitle, leftOutWords, LIST_THEM } from '../words/left-out.ts'
import { nextSteps, WHERE_SETTINGS_GO } from '../words/next-steps.ts'
import { join, plain } from '../words/phrase.ts'
import { count } from '../words/quantities.ts'
import { rebuildWords } from '../words/rebuild-words.ts'
import { policyChanges, policyTitle, policyWords } from '../words/policy-words.ts'
import { NEXT_STEPS } from '../markdown/section-next-steps.ts'
import { STOP_TITLES } from '../markdown/section-stopped.ts'
import { doesLogExplain, fixed, known, news, stopLogs, suppressed } from '../words/selection.ts'
import { withoutRepeat } from '../words/said-above.ts'
import { configLines } from './config-lines.ts'
import { insideLines } from './inside-lines.ts'
import { servicesLines } from './services-lines.ts'
import { findingLines, findingList } from './terminal-findings.ts'
import { cut } from '../../visible.ts'
import { logLines, moverLines, paragraph, tableLines } from './terminal-parts.ts'

/** Every terminal has room for 100 columns; one is left for the backslash below. */
const WIDTH = 99
const MAX_NEWS = 50
const MAX_LISTED = 20

/** The report of the command line: at most 100 columns, no control characters but those of `style`, the verdict last. */
export function renderTerminal(report: Report, style: Style): string {
  const several = report.images.length > 1
  const touched = several ? report.images.filter(({ unchanged }) => unchanged === undefined) : report.images
  const lines = touched.flatMap((image) => [
    ...(several ? [style.bold(cut(`── ${plain([{ code: image.name }])}`, WIDTH)), ''] : []),
    ...imageLines(image, several ? imageHeadline(image) : reportHeadline(report), report.subject, style),
  ])
  const headline = reportHeadline(report)
  const others = [
    ...(several ? unchangedLines(report) : []),
    ...policyLines(report),
    ...leftOutLines(report),
    ...proposalText(report),
  ]
  const problem =
    report.images.length === 0 && headline.detail.length > 0
      ? [...paragraph(plain(headline.detail), '  ', WIDTH), '']
      : []
  return `${['', ...lines, ...problem, ...others, claimOf(headline, style)].map(withoutCommand).join('\n')}\n`
}

/** A workflow's log obeys `::` at the start of a line, behind any white space. */
function withoutCommand(line: string): string {
  return line.replace(/^(\s*)::/u, '$1\\::')
}

function unchangedLines({ images }: Report): readonly string[] {
  const names = images.flatMap(({ name, unchanged }) => (unchanged === undefined ? [] : [{ code: name }]))
  if (names.length === 0) return []
  return [
    ...paragraph(
      plain([
        'Unchanged: ',
        ...join(
          names.map((name) => [name]),
          ', ',
        ),
      ]),
      '  ',
      WIDTH,
    ),
    '',
  ]
}

function policyLines(report: Report): readonly string[] {
  const changes = policyChanges(report)
  if (changes.length === 0) return []
  const listed = changes.slice(0, MAX_LISTED).map((change) => plain(policyWords(change)))
  const rest = changes.length - listed.length
  return [
    `  ${policyTitle(report)}`,
    ...[...listed, ...(rest > 0 ? [`… and ${count(rest)} more`] : [])].flatMap((line) =>
      paragraph(line, '    ', WIDTH),
    ),
    '',
  ]
}

function leftOutLines({ leftOut = [] }: Report): readonly string[] {
  if (leftOut.length === 0) return []
  const listed = leftOut.slice(0, MAX_LISTED).map((one) => plain(leftOutWords(one)))
  const rest = leftOut.length - listed.length
  return [
    `  ${leftOutTitle(leftOut)}`,
    ...[...listed, ...(rest > 0 ? [`… and ${count(rest)} more`] : []), plain(LIST_THEM)].flatMap((line) =>
      paragraph(line, '    ', WIDTH),
    ),
    '',
  ]
}

function nextStepLines(image: ImageReport, style: Style): readonly string[] {
  const steps = nextSteps(image)
  if (steps.length === 0) return []
  return [
    `  ${style.bold(NEXT_STEPS)}`,
    ...[...steps, WHERE_SETTINGS_GO].flatMap((step) => paragraph(plain(step), '    ', WIDTH)),
  ]
}

function proposalText(report: Report): readonly string[] {
  const { proposal = [] } = report
  if (proposal.length === 0) return []
  return [
    ...paragraph(plain(proposalWords(report)), '  ', WIDTH),
    '',
    ...proposalLines(proposal).map((line) => cut(`    ${line}`, WIDTH)),
    '',
  ]
}

function imageLines(image: ImageReport, headline: Headline, subject: Subject, style: Style): readonly string[] {
  if (image.unchanged !== undefined)
    return [`  ${claimOf(headline, style)}`, ...paragraph(plain(headline.detail), '    ', WIDTH), '']
  const attention = news(image)
  const detail = plain(headline.detail)
  const sections = [
    [`  ${claimOf(headline, style)}`, ...(detail === '' ? [] : paragraph(detail, '    ', WIDTH))],
    tableLines(image, subject, style, WIDTH),
    image.baseline.kind === 'absent'
      ? paragraph(
          plain(['No base to compare with: ', { said: withoutRepeat(image.baseline.because, image) }]),
          '    ',
          WIDTH,
        )
      : [],
    ...attention.slice(0, MAX_NEWS).map((finding) => findingLines(finding, image, style, WIDTH)),
    attention.length > MAX_NEWS ? [`    ${style.dim(`… and ${count(attention.length - MAX_NEWS)} more`)}`] : [],
    nextStepLines(image, style),
    ...stopLogs(image).map(({ stage, log }) => logLines(STOP_TITLES[stage], log, style, WIDTH)),
    ...runLogs(image, style),
    ...servicesLines(image, style, WIDTH),
    moverLines(image, subject, style, WIDTH),
    paragraph(rebuildWords(image) ?? '', '  ', WIDTH).filter((line) => line.trim() !== ''),
    insideLines(image, subject, style, WIDTH),
    configLines(image, style, WIDTH),
    listLines('Known', known(image), image, style),
    listLines('Fixed', fixed(image), image, style),
    listLines('Suppressed', suppressed(image), image, style),
    notesLines(image, style),
  ]
  return sections.filter((section) => section.length > 0).flatMap((section) => [...section, ''])
}

/** What the health check and the container said, when they tell why the run failed. */
function runLogs(image: ImageReport, style: Style): readonly (readonly string[])[] {
  const { runtime } = image.stages
  if (runtime.status !== 'done' || !doesLogExplain(image)) return []
  const { health, logTail } = runtime.result
  const probe = 'probe' in health ? health.probe : undefined
  const output = probe === undefined ? [] : probe.output.trimEnd().split('\n')
  return [
    probe === undefined ? [] : logLines(`Last health probe: exit code ${probe.exitCode}`, output, style, WIDTH),
    logLines('Last lines of the container', logTail, style, WIDTH),
  ]
}

function listLines(title: string, findings: readonly Finding[], image: ImageReport, style: Style): readonly string[] {
  if (findings.length === 0) return []
  const rest = findings.length - MAX_LISTED
  return [
    `  ${style.bold(title)} ${style.dim(count(findings.length))}`,
    ...findingList(findings.slice(0, MAX_LISTED), image, style, WIDTH),
    ...(rest > 0 ? [`    ${style.dim(`… and ${count(rest)} more`)}`] : []),
  ]
}

function notesLines(image: ImageReport, style: Style): readonly string[] {
  const { lint } = image.stages
  const notes = lint.status === 'done' ? lint.result.notes : []
  return notes
    .slice(0, MAX_LISTED)
    .flatMap((note) => paragraph(plain(['Not checked: ', { said: withoutRepeat(note, image) }]), '    ', WIDTH))
    .map((line) => style.dim(line))
}

function claimOf({ passed, claim }: Headline, style: Style): string {
  const text = style.bold(plain(claim))
  return passed ? style.green(`✓ ${text}`) : style.red(`✗ ${text}`)
}
