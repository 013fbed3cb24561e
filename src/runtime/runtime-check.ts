import type { Finding, Process, RuntimeAnswer, RuntimeSide, Severity } from '../model.ts'
import type { ImageConfig, Seen, Written } from '../world.ts'
import type { Observation } from './assertions/observe.ts'
import type { TextPatterns } from './assertions/text-pattern.ts'
import type { LockDown } from './lock-down.ts'
import type { Requirement } from './requirements.ts'
import type { RunPlan } from './runtime-plan.ts'
import type { Trials } from './trials.ts'
import type { UsageReading } from './watch.ts'

/** All that a check may judge: what was asked for and what was seen. */
export interface Exercised {
  readonly plan: RunPlan
  readonly config: ImageConfig
  readonly result: RuntimeSide
  /** All processes at several moments, oldest first, up to the moment before it was stopped. */
  readonly samples: readonly (readonly Process[])[]
  /** The service's own processes at several moments until it was watched enough, oldest first; none of them empty. */
  readonly moments: readonly (readonly Process[])[]
  /** The last lines that it printed until then. Untrusted text. */
  readonly logTail: readonly string[]
  /** Absent where it was never looked at. */
  readonly used?: UsageReading
  /** Absent where it was removed before its time. */
  readonly written?: Seen<Written>
  /** Absent where the container had ended, or was meant to. */
  readonly trials?: Trials
  /** Absent where nobody wants to know. */
  readonly lockDown?: LockDown
  /** Absent where nothing is asserted. */
  readonly observations?: readonly Observation[]
  /** There where something is asserted or expected. */
  readonly patterns?: TextPatterns
}

/** What a check yields, in sentences without a full stop. */
export type Judgement = RuntimeProblem | Proof | Remark | Unknown

export interface RuntimeProblem {
  readonly message: string
  /** Where it differs from the check's own. */
  readonly severity?: Severity
  /** Where it differs from the check's own. */
  readonly claim?: string
  /** It could not find out, and that counts as much as a failure. */
  readonly isUnknown?: true
}

/** How the good state showed. */
export interface Proof {
  readonly proof: string
}

/** It is said, and is no finding unless somebody has asked for it. */
export interface Remark {
  readonly remark: string
}

/** It could not find out, and nobody has asked for it. One clause. */
export interface Unknown {
  readonly unknown: string
}

/** One claim about a running image. Adding one: its file, its line in `checks/index.ts`, its page, a table of judgements. */
export interface RuntimeCheck {
  /** A kebab-case claim about the good state. */
  readonly id: string
  /** Its name in the setting `require`, which turns all that it says, and all that it cannot find out, into errors. */
  readonly requiredAs: Requirement
  readonly severity: Severity
  readonly summary: string
  /** How a headline says that it fails, without a subject: `runs as root`. */
  readonly claim: string
  readonly why: string
  /** Pure; facts are collected by the exercise. */
  judge(exercised: Exercised): Iterable<Judgement>
}

/** What the checks of a run amount to. */
export interface Judged {
  readonly answers: readonly RuntimeAnswer[]
  readonly findings: readonly Finding[]
}

/** Keeps the literal id, so that the registry knows its own names. */
export function defineRuntimeCheck<const Check extends RuntimeCheck>(check: Check): Check {
  return check
}

/** All that the given checks say, in their order. Nothing here has a line of its own. */
export function applyChecks(checks: readonly RuntimeCheck[], exercised: Exercised): Judged {
  const judged = checks.map((check) => judgeOne(check, exercised))
  return {
    answers: judged.flatMap(({ answer }) => answer ?? []),
    findings: judged.flatMap(({ findings }) => findings),
  }
}

function judgeOne(
  check: RuntimeCheck,
  exercised: Exercised,
): { readonly answer?: RuntimeAnswer; readonly findings: readonly Finding[] } {
  const judgements = [...check.judge(exercised)]
  const isRequired = exercised.plan.require.includes(check.requiredAs)
  const problems = judgements.flatMap((judgement) => problemOf(judgement, isRequired))
  const severityOf = ({ severity }: RuntimeProblem): Severity => (isRequired ? 'error' : (severity ?? check.severity))
  const [first] = judgements
  if (first === undefined) return { findings: [] }
  const { id, summary, claim } = check
  return {
    answer: {
      check: id,
      summary,
      outcome: outcomeOf(judgements, problems, severityOf),
      claim: problems.find((problem) => severityOf(problem) === 'error')?.claim ?? claim,
      proof: judgements.map(wordsOf),
    },
    findings: problems.map((problem) => runtimeFinding(id, severityOf(problem), problem.message)),
  }
}

function problemOf(judgement: Judgement, isRequired: boolean): readonly RuntimeProblem[] {
  if ('message' in judgement) return [judgement]
  if ('proof' in judgement || !isRequired) return []
  if ('remark' in judgement) return [{ message: judgement.remark }]
  return [{ message: wordsOf(judgement), claim: 'could not find out what it has to prove', isUnknown: true }]
}

function outcomeOf(
  judgements: readonly Judgement[],
  problems: readonly RuntimeProblem[],
  severityOf: (problem: RuntimeProblem) => Severity,
): RuntimeAnswer['outcome'] {
  const severities = problems.filter(({ isUnknown }) => isUnknown !== true).map(severityOf)
  if (severities.includes('error')) return 'fail'
  if (severities.length < problems.length || judgements.some((judgement) => 'unknown' in judgement)) return 'unknown'
  if (severities.includes('warning')) return 'warning'
  return severities.length > 0 || judgements.some((judgement) => 'remark' in judgement) ? 'info' : 'pass'
}

function wordsOf(judgement: Judgement): string {
  if ('message' in judgement) return judgement.message
  if ('remark' in judgement) return judgement.remark
  return 'proof' in judgement ? judgement.proof : `Could not find out: ${judgement.unknown}`
}

/** Where the pages of the checks are; a fork changes it here. */
const CHECK_PAGES = 'https://github.com/OWNER/drydock/blob/v1/docs/checks'

export function runtimeFinding(rule: string, severity: Severity, message: string): Finding {
  return {
    rule,
    aliases: [],
    source: 'drydock',
    severity,
    message,
    place: { at: 'image' },
    origin: 'unknown',
    ...(rule !== 'starts' && { url: `${CHECK_PAGES}/${rule}.md` }),
  }
}
