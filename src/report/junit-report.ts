import { STAGES } from '../conclusion.ts'
import type { Finding, ImageReport, Report, StageName } from '../model.ts'
import { oneLine } from '../visible.ts'
import { document, element, escapeXml } from './lint/xml.ts'
import { failuresByStage } from './words/selection.ts'

/** A case, and what it counts as. */
interface Case {
  readonly outcome: 'passed' | 'failures' | 'errors' | 'skipped'
  readonly xml: string
}

/**
 * A report as JUnit's XML: a suite for each image, with a case for each finding and one for each stage without any. What fails the check is
 * a failure, what could not be found out an error, and what was not asked for skipped, so that whoever reads it comes to the verdict.
 */
export function renderJunitReport(report: Report): string {
  const suites =
    report.images.length > 0
      ? report.images.map((image) => ({ name: image.name, cases: casesOf(image) }))
      : [{ name: 'drydock', cases: [errorCase('images', 'drydock', report.problem ?? 'no image was checked')] }]
  const all = suites.flatMap(({ cases }) => cases)
  return document(
    element(
      'testsuites',
      { name: 'drydock', ...numbersOf(all) },
      suites.map(({ name, cases }) =>
        element(
          'testsuite',
          { name, ...numbersOf(cases) },
          cases.map(({ xml }) => xml),
        ),
      ),
    ),
  )
}

function numbersOf(cases: readonly Case[]): Readonly<Record<string, number>> {
  const count = (outcome: Case['outcome']): number => cases.filter((one) => one.outcome === outcome).length
  return { tests: cases.length, failures: count('failures'), errors: count('errors'), skipped: count('skipped') }
}

function casesOf(image: ImageReport): readonly Case[] {
  if (image.unchanged !== undefined) return [skippedCase('image', image.name, image.unchanged)]
  return STAGES.flatMap((stage) => casesOfStage(stage, image))
}

function casesOfStage(stage: StageName, image: ImageReport): readonly Case[] {
  const { [stage]: outcome } = image.stages
  const group = `${image.name}.${stage}`
  if (outcome.status === 'broken') return [errorCase(stage, group, outcome.because)]
  if (outcome.status === 'skipped') return [skippedCase(stage, group, outcome.because)]
  if (outcome.findings.length === 0)
    return [{ outcome: 'passed', xml: element('testcase', { name: stage, classname: group }) }]
  const { [stage]: failures } = failuresByStage(image)
  return outcome.findings.map((finding) => findingCase(finding, group, image.dockerfile, failures.includes(finding)))
}

function findingCase(finding: Finding, classname: string, dockerfile: string, fails: boolean): Case {
  const { rule, place, severity, message, url } = finding
  const file = place.at === 'line' ? place.file : dockerfile
  const line = place.at === 'image' ? undefined : place.line
  const where = line === undefined ? file : `${file}:${line}`
  const text = oneLine(message)
  const detail = escapeXml(`${where}: ${severity}: ${text}${url === undefined ? '' : ` (${url})`}`)
  const attributes = { name: `${rule} ${where}`, classname, file, ...(line !== undefined && { line }) }
  return fails
    ? {
        outcome: 'failures',
        xml: element('testcase', attributes, [element('failure', { type: severity, message: text }, [detail])]),
      }
    : { outcome: 'passed', xml: element('testcase', attributes, [element('system-out', {}, [detail])]) }
}

const errorCase = (name: string, classname: string, because: string): Case => ({
  outcome: 'errors',
  xml: element('testcase', { name, classname }, [element('error', { type: 'unknown', message: oneLine(because) })]),
})

const skippedCase = (name: string, classname: string, because: string): Case => ({
  outcome: 'skipped',
  xml: element('testcase', { name, classname }, [element('skipped', { message: oneLine(because) })]),
})
