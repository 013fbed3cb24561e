import type {
  BuildResult,
  Finding,
  ImageReport,
  ImageResult,
  LintResult,
  Report,
  RuntimeResult,
  Stage,
  Verdict,
} from '../../model.ts'
import { heaviestFirst } from '../../severity.ts'

/** What the publishing action takes of one report.json. An image with a page of findings takes 50 KB, two thirds of it when it is not indented. */
export const MOST_REPORT_BYTES = 256 * 1024

/** How many entries of each list are kept, in turn, until it fits. */
const MOST_ENTRIES = [300, 100, 30, 10, 3]

/**
 * A report as the text of report.json: indented where that fits, and with shorter lists where it must be. Findings that weigh most are
 * kept, and `shortened` tells what is left out. Only some dozen changed images make a text that is larger still.
 */
export function reportText(report: Report, mostBytes = MOST_REPORT_BYTES): string {
  const whole = [`${JSON.stringify(report, null, 2)}\n`, `${JSON.stringify(report)}\n`]
  const fits = (text: string): boolean => new TextEncoder().encode(text).length <= mostBytes
  const fitting = whole.find(fits)
  if (fitting !== undefined) return fitting
  let text = ''
  for (const most of MOST_ENTRIES) {
    text = `${JSON.stringify({ ...report, images: report.images.map((image) => shortened(image, most)) })}\n`
    if (fits(text)) break
  }
  return text
}

function shortened(image: ImageReport, most: number): ImageReport {
  const { lint, build, image: inspected, runtime } = image.stages
  const leftOut = [lint, build, inspected, runtime]
    .map((stage: Stage<unknown>) => ('findings' in stage ? Math.max(0, stage.findings.length - most) : 0))
    .reduce((sum, count) => sum + count, 0)
  return {
    ...image,
    verdict: shortenedVerdict(image.verdict, most),
    shortened: `The report is too large to hand on as a whole: ${leftOut > 0 ? `${leftOut} findings and ` : ''}all fixes are left out of it`,
    stages: {
      lint: shortenedStage(lint, most, shortenedLint),
      build: shortenedStage(build, most, shortenedBuild),
      image: shortenedStage(inspected, most, shortenedImage),
      runtime: shortenedStage(runtime, most, shortenedRuntime),
    },
  }
}

function shortenedVerdict(verdict: Verdict, most: number): Verdict {
  if (verdict.conclusion !== 'fail') return verdict
  const [first, ...others] = heaviest(verdict.failures, most)
  return first === undefined ? verdict : { ...verdict, failures: [first, ...others] }
}

function shortenedStage<Result>(
  stage: Stage<Result>,
  most: number,
  shorten: (result: Result, most: number) => Result = (result) => result,
): Stage<Result> {
  if (stage.status === 'done') {
    return { ...stage, findings: heaviest(stage.findings, most), result: shorten(stage.result, most) }
  }
  if (stage.status !== 'stopped') return stage
  const [first = stage.findings[0], ...others] = heaviest(stage.findings, most)
  return {
    ...stage,
    findings: [first, ...others],
    ...(stage.detail && { detail: { log: stage.detail.log.slice(-most) } }),
  }
}

/** The ones that weigh most, in the order in which they stood, without what only a review of theirs needs. */
function heaviest(findings: readonly Finding[], most: number): readonly Finding[] {
  const kept = new Set(findings.toSorted(worstFirst).slice(0, most))
  return findings.filter((finding) => kept.has(finding)).map(({ fix, excerpt, ...finding }) => finding)
}

const worstFirst = (one: Finding, other: Finding): number =>
  heaviestFirst(one.severity, other.severity) || Number(one.origin === 'existing') - Number(other.origin === 'existing')

const shortenedLint = (lint: LintResult, most: number): LintResult => ({
  ...lint,
  fixed: heaviest(lint.fixed, most),
  suppressed: heaviest(lint.suppressed, most),
})

const shortenedBuild = ({ head, base }: BuildResult, most: number): BuildResult => ({
  head: { ...head, steps: head.steps.slice(0, most) },
  ...(base && { base: { ...base, steps: base.steps.slice(0, most) } }),
})

function shortenedImage({ files, ...image }: ImageResult, most: number): ImageResult {
  return {
    ...image,
    head: shortenedFacts(image.head, most),
    ...(image.base && { base: shortenedFacts(image.base, most) }),
    ...(files && { files: { ...files, places: files.places.slice(0, most), packages: files.packages.slice(0, most) } }),
  }
}

function shortenedFacts(facts: ImageResult['head'], most: number): ImageResult['head'] {
  const { contents } = facts
  if (contents.kind !== 'read') return facts
  const { waste, avoidable } = contents
  return {
    ...facts,
    contents: {
      ...contents,
      waste: { ...waste, parts: waste.parts.slice(0, most) },
      avoidable: avoidable.slice(0, most),
    },
  }
}

const shortenedRuntime = ({ logTail, ...runtime }: RuntimeResult, most: number): RuntimeResult => ({
  ...runtime,
  logTail: logTail.slice(-most),
})
