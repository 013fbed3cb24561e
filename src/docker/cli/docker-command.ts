import type { Readable } from 'node:stream'

export interface DockerCommand {
  /** What follows `docker`. */
  readonly args: readonly string[]
  readonly timeoutSeconds: number
  readonly env?: Readonly<Record<string, string>>
  /** For clean-up: cancellation of the run neither refuses nor stops it. */
  readonly evenIfCancelled?: boolean
  /** Time that it gets to end by itself after a cancellation. */
  readonly patienceSeconds?: number
}

export interface Ended {
  /** Absent when it did not start or was stopped. */
  readonly exitCode: number | undefined
  readonly timedOut: boolean
  /** There is no program of that name. */
  readonly missing: boolean
  /** Empty where it was streamed. */
  readonly stdout: string
  /** The end of it. Empty where it was streamed. */
  readonly stderr: string
}

export interface Cli {
  /** Runs a command to its end, however it ends. Rejects with the run's reason when that is cancelled. */
  run(command: DockerCommand): Promise<Ended>
  /** The same, with one stream read as it flows. A consumer that throws stops the command and decides the rejection. */
  stream<Value>(
    command: DockerCommand,
    from: 'stdout' | 'stderr',
    consume: (bytes: Readable) => Promise<Value>,
  ): Promise<Ended & { readonly value: Value }>
}
