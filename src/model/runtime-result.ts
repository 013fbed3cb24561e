/** What a container shows while it runs. */

/** A process of the container as the host sees it. */
export interface Process {
  readonly pid: number
  /** Of another process of the container; absent where its parent is none. */
  readonly parent?: number
  /** The effective one, as `gid`. */
  readonly uid: number
  readonly gid: number
  /** Real, saved and file system uid, each once, where they are not the effective one: it can become any of them again. */
  readonly otherUids?: readonly number[]
  /** Untrusted text. */
  readonly command: string
  /**
   * `main`: the container's first process. `probe`: started for the health check, under the image's configured user
   * whatever the service runs as. `leftover`: what a probe that has ended has left behind. Absent where the engine does
   * not tell.
   */
  readonly role?: 'main' | 'child' | 'probe' | 'leftover'
}

export type RunsAs =
  /** Every process seen, over the whole run, had a non-zero uid. `processCount` is that of one moment, here and below. */
  | { readonly kind: 'non-root'; readonly uids: readonly number[]; readonly processCount: number }
  /** The main process gave root up after the start. */
  | { readonly kind: 'drops-from-root'; readonly uids: readonly number[]; readonly processCount: number }
  | { readonly kind: 'root'; readonly processes: readonly Process[]; readonly processCount: number }
  | { readonly kind: 'unknown'; readonly because: string }

/** One run of the health check's own command. */
export interface HealthProbe {
  readonly exitCode: number
  /** Untrusted text. */
  readonly output: string
  readonly seconds: number
}

export type Health =
  | { readonly kind: 'healthy'; readonly seconds: number; readonly probe?: HealthProbe }
  | { readonly kind: 'unhealthy'; readonly seconds: number; readonly because: string; readonly probe?: HealthProbe }
  /** The image declares none, or declares `NONE`. */
  | { readonly kind: 'none'; readonly disabled: boolean }
  /** The image is meant to end, so nobody waits for its health. */
  | { readonly kind: 'not-asked' }
  /** Not healthy and not unhealthy within the time that the image's own numbers allow. Never a pass. */
  | { readonly kind: 'undecided'; readonly seconds: number; readonly because: string; readonly probe?: HealthProbe }

/** How the container's main process ended, when it did before we stopped it. */
export interface Exit {
  readonly code: number
  readonly outOfMemory: boolean
  readonly seconds: number
}

/** What a container has used and left behind. A number that is absent could not be read; it is not 0. */
export interface Footprint {
  /** Of its life, of which the numbers tell. */
  readonly seconds: number
  /** The most memory that it held at a time, page cache included. */
  readonly peakMemoryBytes?: number
  readonly cpuSeconds?: number
  /** How many of its processes the kernel has killed since it had no memory left. */
  readonly oomKills?: number
  /** What it has written outside of volumes and of file systems in memory. */
  readonly written?: {
    readonly bytes?: number
    /** Of files and folders; what lies in a folder that is new is not counted again. */
    readonly count: number
    /** The largest first, and no more than a few. Untrusted text. */
    readonly paths: readonly { readonly path: string; readonly bytes?: number; readonly isMore?: true }[]
  }
}

/** What one side's image showed while it ran. */
export interface RuntimeSide {
  /** `USER` of the image configuration; empty means root. Untrusted text. */
  readonly configuredUser: string
  readonly runsAs: RunsAs
  readonly health: Health
  readonly exit?: Exit
  /** It was stopped: it had written this much into its root file system, and `limit`, as the user wrote it, is allowed. */
  readonly overfilled?: { readonly bytes: number; readonly limit: string }
  /** Absent where it was removed before its time. */
  readonly footprint?: Footprint
}

/** What one runtime check found out. */
export interface RuntimeAnswer {
  /** The check's name, as in `Finding.rule`. */
  readonly check: string
  /** The check's claim about the good state, e.g. `No process runs as root`. */
  readonly summary: string
  /** The worst of what it said; `unknown`: it could not find out, which is never a pass. */
  readonly outcome: 'pass' | 'info' | 'warning' | 'fail' | 'unknown'
  /** How a headline says that it fails, without a subject, e.g. `runs as root`. */
  readonly claim: string
  /** What was seen, a sentence each without a full stop. Untrusted text. */
  readonly proof: readonly string[]
}

export interface RuntimeResult extends RuntimeSide {
  /** One for each check that had something to say, in their order. */
  readonly answers: readonly RuntimeAnswer[]
  /** The last lines the container printed. Untrusted text. */
  readonly logTail: readonly string[]
  readonly services?: ServicesUsed
  /** The base's image, which is run only where the head's fails a check. */
  readonly base?: RuntimeSide
}

/** What ran beside the image. */
export interface ServicesUsed {
  readonly from:
    /** The compose file and the service that the image is. Untrusted text. */
    { readonly kind: 'compose'; readonly file: string; readonly service: string } | { readonly kind: 'settings' }
  readonly services: readonly ServiceState[]
  /** What was asked for and not given, one sentence each. Untrusted text. */
  readonly notes: readonly string[]
}

/** One service beside the image, as it was seen last; without an `image` it is made of the one that is checked. Untrusted text. */
export type ServiceState = { readonly name: string; readonly image?: string } & (
  | { readonly kind: 'running'; readonly healthy: boolean }
  /** It has done its work. */
  | { readonly kind: 'completed' }
  /** Another one failed before. */
  | { readonly kind: 'waiting' }
  /** `because` goes on after the name; `log` has its last lines. */
  | { readonly kind: 'failed'; readonly because: string; readonly log: readonly string[] }
)
