/** What `run()` needs from outside, as small interfaces. Types only. The real ones live in docker/, git/, github/ and disk/. */
import type { ImageInventory } from './model.ts'
import type { Disk, Repository } from './world/checkouts.ts'
import type { Docker } from './world/docker-engine.ts'
import type { ShellCheck } from './world/script-checks.ts'

export type * from './world/docker-builds.ts'
export type * from './world/docker-images.ts'
export type * from './world/containers.ts'
export type * from './world/compose-services.ts'
export type * from './world/docker-engine.ts'
export type * from './world/checkouts.ts'
export type * from './world/repository-files.ts'
export type * from './world/script-checks.ts'

export interface World {
  readonly docker: Docker
  readonly repository: Repository
  readonly disk: Disk
  readonly shellcheck: ShellCheck
  readonly clock: Clock
  readonly progress: Progress
  /** Told what is in each image that was looked into; absent where nobody wants to know. */
  readonly onInventory?: (inventory: ImageInventory) => void
}

/** Monotonic time, so that a test need not wait. */
export interface Clock {
  /** Milliseconds since an arbitrary start; never goes back. */
  now(): number
  /** Rejects when the run is cancelled. */
  sleep(milliseconds: number): Promise<void>
  /** Milliseconds since an arbitrary start in which something on this machine waited for a processor; undefined where nobody counts. */
  waited(): number | undefined
}

/** Says what is going on while it goes on. Implementations make untrusted text harmless for their medium. */
export interface Progress {
  /** Begins a part of the story, e.g. `Building image web`. */
  section(title: string): void
  /** One decision or one finished step. */
  line(text: string): void
  warning(text: string): void
}

/** Why the pipeline runs, from the event payload or the command line. */
export type Trigger =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      /** Last commit of the pull request's branch. */
      readonly headSha: string
      readonly baseSha: string
      readonly baseRef: string
      /** The event is from a fork, from Dependabot, or the head repository is gone: the token is read-only. */
      readonly readOnly: boolean
      readonly fork: boolean
    }
  | { readonly kind: 'push'; readonly sha: string; readonly before?: string; readonly defaultBranch?: string }
  | { readonly kind: 'merge-group'; readonly headSha: string; readonly baseSha: string }
  /** `workflow_dispatch`, `schedule` and the like. */
  | {
      readonly kind: 'manual'
      readonly sha: string
      readonly defaultBranch?: string
      /** Anybody can start the event, and its token can write: no other code than this commit's may be built or run. */
      readonly only?: { readonly event: string; readonly sha: string }
    }
  /** The command line. */
  | { readonly kind: 'local'; readonly base?: string }
