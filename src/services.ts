/** What runs beside an image while that is watched. Types only; imports nothing. All of it is data. */

/** When somebody who needs a service may start: `completed` means that it has ended with exit code 0. */
export type Condition = 'started' | 'healthy' | 'completed'

export interface Need {
  readonly service: string
  readonly condition: Condition
}

/** How a service shows that it is ready. Durations are seconds. */
export interface ServiceHealth {
  /** As Compose has it, e.g. `['CMD', 'pg_isready']` or `['CMD-SHELL', 'curl -f localhost']`. */
  readonly test: readonly string[]
  readonly intervalSeconds: number
  readonly timeoutSeconds: number
  readonly startPeriodSeconds: number
  readonly startIntervalSeconds: number
  readonly retries: number
}

/** A file or folder that a service is given, always read-only. */
export type GivenFile =
  /** Path relative to the repository's root. */
  | { readonly kind: 'repository'; readonly path: string }
  /** The build secret of that id; else the file of the repository; else a value that is made up for the run. */
  | { readonly kind: 'secret'; readonly id: string; readonly path?: string }
  | { readonly kind: 'text'; readonly text: string }

export type ServiceMount =
  /** `volume` is a key of the project's volumes; nameless where it is absent. */
  | { readonly kind: 'volume'; readonly volume?: string; readonly target: string; readonly readOnly: boolean }
  | { readonly kind: 'file'; readonly file: GivenFile; readonly target: string }

/** What the container of a service gets beside its image; what is absent is the image's own. Untrusted text throughout. */
export interface ServiceSettings {
  readonly env: Readonly<Record<string, string>>
  readonly entrypoint?: readonly string[]
  readonly command?: readonly string[]
  readonly user?: string
  readonly workingFolder?: string
  readonly hostname?: string
  readonly init?: boolean
  readonly readOnly?: boolean
  readonly stopSignal?: string
  /** How long it may take to end. Seconds. */
  readonly stopTimeoutSeconds?: number
  readonly shmBytes?: number
  readonly ulimits?: Readonly<Record<string, { readonly soft: number; readonly hard: number }>>
  /** Folders that get a small file system in memory. */
  readonly tmpfs: readonly string[]
  readonly mounts: readonly ServiceMount[]
  /** Other names of the service, by the network in which it has them. */
  readonly networks: Readonly<Record<string, readonly string[]>>
  readonly healthcheck?: ServiceHealth | 'disabled'
}

export interface Companion extends ServiceSettings {
  readonly name: string
  readonly image: string
  readonly needs: readonly Need[]
}

/** Services that belong together, without anything that reaches out of their containers. */
export interface ServiceProject {
  readonly companions: readonly Companion[]
  /** The service that the image itself is, and what must be so before it starts. */
  readonly tested: ServiceSettings & { readonly name: string; readonly needs: readonly Need[] }
  readonly networks: readonly string[]
  /** Named volumes, empty at the start. */
  readonly volumes: readonly string[]
  /** What was asked for and is not given, one sentence each. */
  readonly notes: readonly string[]
}
