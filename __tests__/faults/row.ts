/** The fault table as data: what goes wrong, and what has to be true nevertheless. */
import type { Environment, StepEnd } from '../integration/bundle.ts'
import type { GitHubApi, GitHubApiOptions } from '../integration/github-api/server.js'
import type { Files, PullRequest, WorkflowEvent } from '../integration/pull-request.ts'

export type Row = TriedRow | HeldRow | OutsideRow

/** A row that is tried, without an engine unless it asks for one. */
export const tried = (
  id: string,
  fault: string,
  setting: Partial<FaultSetting>,
  problems: TriedRow['problems'],
): TriedRow => ({ kind: 'tried', id, fault, setting: { engine: 'down', ...setting }, problems })

export const held = (id: string, fault: string, ...by: readonly NamedTest[]): HeldRow => ({
  kind: 'held',
  id,
  fault,
  by,
})

export const outside = (id: string, fault: string, because: string): OutsideRow => ({
  kind: 'outside',
  id,
  fault,
  because,
})

interface Named {
  /** A letter for the group and a number, e.g. `A1`. */
  readonly id: string
  /** What goes wrong, in a few words. */
  readonly fault: string
}

/** Tried here, on the bundled action. */
export interface TriedRow extends Named {
  readonly kind: 'tried'
  readonly setting: FaultSetting
  /** What is against the row's expectation, as sentences; the invariants are checked beside it. */
  readonly problems: (seen: Seen) => readonly string[]
}

/** Held by tests that run elsewhere. */
export interface HeldRow extends Named {
  readonly kind: 'held'
  readonly by: readonly NamedTest[]
}

/** A test by its file below `__tests__/` and its title as it stands in the file. */
export type NamedTest = readonly [file: string, title: string]

/** About something that Drydock does not have or do. */
export interface OutsideRow extends Named {
  readonly kind: 'outside'
  readonly because: string
}

/**
 * What stands for docker: the real one, none that answers (`down`), one that never ends and hears no signal (`hangs`), and
 * one that prints commands for the runner (`lies`), the real one without BuildKit's checks (`no-checks`), and the real one that is gone once a container runs (`dies`).
 */
export type Engine = 'real' | 'down' | 'hangs' | 'lies' | 'no-checks' | 'dies'

export interface FaultSetting {
  readonly engine: Engine
  readonly base?: Files
  readonly change?: Files
  readonly inputs?: Readonly<Record<string, string>>
  readonly api?: GitHubApiOptions
  readonly event?: (pullRequest: PullRequest) => WorkflowEvent
  readonly env?: Environment
  /** What happens before the action starts; gives variables for its environment. */
  readonly prepare?: (place: FaultPlace) => Environment | undefined
  /** What happens while it runs. */
  readonly during?: (step: RunningStep) => Promise<void>
  /** How long it may take, 120 s where absent. */
  readonly limitSeconds?: number
  /** 0, 1, 130 and 143 unless said. */
  readonly exitCodes?: readonly (number | null)[]
  /** What the row takes away from the action, so that nothing can be expected there. */
  readonly without?: readonly Invariant[]
  readonly stdout?: 'closed'
}

export interface FaultPlace {
  readonly folder: string
  readonly pullRequest: PullRequest
}

export interface RunningStep {
  readonly log: () => string
  readonly kill: (signal: NodeJS.Signals) => void
  /** Resolves once the log has the text, or the action has ended. */
  readonly says: (text: string) => Promise<void>
}

export type Invariant =
  'time' | 'commands' | 'outputs' | 'remains' | 'checkout' | 'canaries' | 'requests' | 'limits' | 'words' | 'memory'

/** All that can be said of one try. */
export interface Seen {
  readonly main: StepEnd
  readonly post: StepEnd
  readonly seconds: number
  /** From the first signal to the end of the main step; absent where none was sent. */
  readonly secondsToEnd?: number
  /** The largest resident memory of the main step, in MiB. */
  readonly megabytes: number
  readonly outputs: Readonly<Record<string, string>>
  readonly api: Pick<GitHubApi, 'requests' | 'comments' | 'violations'>
  /** What the sender of the event may do. */
  readonly readOnly: boolean
}
