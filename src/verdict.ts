import type { BrokenStage, Finding, Severity, Stage, StageName, Stages, Verdict } from './model.ts'
import type { Policy } from './plan.ts'

/** Severities by weight, heaviest first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'style']

/** One image's verdict: errors found beat stages that broke, and a stage that broke beats a pass. */
export function decide(stages: Stages, policy: Policy): Verdict {
  const [failure, ...failures] = [
    ...failuresOf(stages.lint, (finding) => failsLint(finding, policy)),
    ...failuresOf(stages.build, isError),
    ...failuresOf(stages.image, isError),
    ...failuresOf(stages.runtime, isError),
  ]
  if (failure) return { conclusion: 'fail', failures: [failure, ...failures] }

  const [broken, ...others] = [
    ...brokenOf('lint', stages.lint),
    ...brokenOf('build', stages.build),
    ...brokenOf('image', stages.image),
    ...brokenOf('runtime', stages.runtime),
  ]
  return broken ? { conclusion: 'unknown', broken: [broken, ...others] } : { conclusion: 'pass' }
}

/** The verdict on several images is the worst of them. Without any image nothing was found out. */
export function decideAll(verdicts: readonly Pick<Verdict, 'conclusion'>[]): { conclusion: Verdict['conclusion'] } {
  const conclusions = verdicts.map(({ conclusion }) => conclusion)
  if (conclusions.includes('fail')) return { conclusion: 'fail' }
  return { conclusion: conclusions.length === 0 || conclusions.includes('unknown') ? 'unknown' : 'pass' }
}

/** Whatever stopped a stage fails, whatever its severity. */
function failuresOf(stage: Stage<unknown>, fails: (finding: Finding) => boolean): readonly Finding[] {
  switch (stage.status) {
    case 'done':
      return stage.findings.filter(fails)
    case 'stopped':
      return stage.findings
    case 'skipped':
    case 'broken':
      return []
  }
}

function failsLint({ severity, origin }: Finding, { failOn, failOnExisting }: Policy): boolean {
  if (failOn === 'never' || (origin === 'existing' && !failOnExisting)) return false
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn)
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

function brokenOf(name: StageName, stage: Stage<unknown>): BrokenStage[] {
  return stage.status === 'broken' ? [{ stage: name, because: stage.because }] : []
}
