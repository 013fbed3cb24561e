/** Which findings of a report are spoken of where. */
import { STAGES } from '../../conclusion.ts'
import type { Finding, ImageReport, Severity, Stage, StageName, Stages } from '../../model.ts'
import type { RuntimeCheckId } from '../../runtime/checks/index.ts'
import { heaviestFirst } from '../../severity.ts'

function findingsOf(stage: Stage<unknown>): readonly Finding[] {
  switch (stage.status) {
    case 'done':
    case 'stopped':
      return stage.findings
    case 'skipped':
    case 'broken':
      return []
  }
}

/** What asks for attention: all that the base does not have too, and all that fails the check. Worst first. */
export function news(image: ImageReport): readonly Finding[] {
  return sorted(allFindings(image).filter(attention(image)))
}

/** What the base has too, as long as it does not fail the check. Worst first. */
export function known(image: ImageReport): readonly Finding[] {
  const asks = attention(image)
  return sorted(allFindings(image).filter((finding) => !asks(finding)))
}

/** Findings of the base that are gone. */
export function fixed(image: ImageReport): readonly Finding[] {
  return image.stages.lint.status === 'done' ? sorted(image.stages.lint.result.fixed) : []
}

/** Findings that a comment in the files silences. */
export function suppressed(image: ImageReport): readonly Finding[] {
  return image.stages.lint.status === 'done' ? sorted(image.stages.lint.result.suppressed) : []
}

/** What stages that stopped printed last. */
export function stopLogs({
  stages,
}: ImageReport): readonly { readonly stage: StageName; readonly log: readonly string[] }[] {
  return STAGES.flatMap((stage) => {
    const { [stage]: outcome } = stages
    const log = outcome.status === 'stopped' ? (outcome.detail?.log ?? []) : []
    return log.length === 0 ? [] : [{ stage, log }]
  })
}

/** Not on the base, or nothing known about the base. */
export function isNews(finding: Finding): boolean {
  return finding.origin !== 'existing'
}

export function allFindings(image: ImageReport): readonly Finding[] {
  return STAGES.flatMap((name) => findingsOf(image.stages[name]))
}

export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}

/** The findings that make the verdict a failure, by the stage that made them. */
export function failuresByStage(image: ImageReport): Readonly<Record<StageName, readonly Finding[]>> {
  const fails = failing(image)
  return {
    lint: findingsOf(image.stages.lint).filter(fails),
    build: findingsOf(image.stages.build).filter(fails),
    image: findingsOf(image.stages.image).filter(fails),
    runtime: findingsOf(image.stages.runtime).filter(fails),
  }
}

/** Whether what the container printed tells why it failed; for one that only runs as root it does not. */
export function doesLogExplain(image: ImageReport): boolean {
  const userCheck: RuntimeCheckId = 'runs-as-non-root'
  return failuresByStage(image).runtime.some(({ rule }) => rule !== userCheck)
}

/** The stages that could not find out. */
export function brokenStages(stages: Stages): readonly { readonly stage: StageName; readonly because: string }[] {
  return STAGES.flatMap((stage) => {
    const { [stage]: outcome } = stages
    return outcome.status === 'broken' ? [{ stage, because: outcome.because }] : []
  })
}

function attention(image: ImageReport): (finding: Finding) => boolean {
  const fails = failing(image)
  return (finding) => isNews(finding) || fails(finding)
}

/** Compares by content: a report that was written to a file and read again has other objects. */
function failing({ verdict }: ImageReport): (finding: Finding) => boolean {
  const failures = new Set(verdict.conclusion === 'fail' ? verdict.failures.map(identity) : [])
  return (finding) => failures.has(identity(finding))
}

function identity({ rule, severity, message, place, origin }: Finding): string {
  return JSON.stringify([rule, severity, message, place, origin])
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => heaviestFirst(one.severity, other.severity) || lineOf(one) - lineOf(other))
}

function lineOf({ place }: Finding): number {
  switch (place.at) {
    case 'line':
    case 'layer':
      return place.line ?? 0
    case 'image':
      return 0
  }
}
