import { STAGES } from './conclusion.ts'
import type { BrokenStage, Finding, Stage, StageName, Stages, Verdict } from './model.ts'
import type { Policy } from './plan.ts'
import { isAtLeast } from './severity.ts'

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
    ...STAGES.flatMap((name) => brokenOf(name, stages[name])),
    ...(policy.required ?? []).flatMap((name) => MISSING[name](stages)),
  ]
  return broken ? { conclusion: 'unknown', broken: [broken, ...others] } : { conclusion: 'pass' }
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
  return (origin !== 'existing' || failOnExisting) && isAtLeast(severity, failOn)
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

function brokenOf(name: StageName, stage: Stage<unknown>): BrokenStage[] {
  return stage.status === 'broken' ? [{ stage: name, because: stage.because }] : []
}

type Requirement = NonNullable<Policy['required']>[number]

/** What could not be found out although it is required. ADR 13 says what is unknown without being asked for. */
const MISSING: Readonly<Record<Requirement, (stages: Stages) => BrokenStage[]>> = {
  base: ({ lint }) =>
    lint.status === 'done' && lint.result.baseCount === undefined
      ? [{ stage: 'lint', because: 'there is no base to compare with, and `require` asks for one' }]
      : [],
  budgets: ({ image }) =>
    (image.status === 'done' ? image.result.budgets : [])
      .filter(({ kept }) => kept === 'unknown')
      .map(({ limit }) => ({
        stage: 'image',
        because: `\`${limit}\` could not be compared, and \`require\` asks for it`,
      })),
  checks: ({ lint }) =>
    lint.status === 'done' && lint.result.notes.length > 0
      ? [
          {
            stage: 'lint',
            because: `not everything was checked, and \`require\` asks for it: ${lint.result.notes.join('; ')}`,
          },
        ]
      : [],
}
