import type { Writable } from 'node:stream'

/** What a command of the command line needs of the process it runs in. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute path of the working directory. */
  readonly cwd: string
  /** Aborted by SIGINT and SIGTERM. */
  readonly signal: AbortSignal
}

/** Exit codes of every command. */
export const EXIT = { pass: 0, fail: 1, usage: 2, interrupted: 130 } as const
