import { randomBytes } from 'node:crypto'
import { openDisk } from '../disk/disk.ts'
import type { LintWorld } from '../lint/lint-stage.ts'
import { systemClock } from '../terminal/clock.ts'
import type { Docker, ShellCheck } from '../world.ts'
import type { Terminal } from './process-context.ts'

/** The real world as far as linting needs it. The clients of Docker and ShellCheck are loaded when they are first asked. */
export function lintWorld({
  cwd,
  signal,
  env,
}: Terminal): LintWorld & { readonly docker: Pick<Docker, 'environment' | 'check'> } {
  const docker = once(async () => {
    const { connectDocker } = await import('../docker/connect.ts')
    return connectDocker({ workspace: cwd, signal, runId: randomBytes(6).toString('hex'), env })
  })
  const shellcheck = once(async (): Promise<ShellCheck> => {
    const { connectShellCheck } = await import('../shellcheck/shellcheck.ts')
    return connectShellCheck({ signal, env })
  })
  return {
    clock: systemClock(signal),
    disk: openDisk(),
    docker: {
      environment: async () => (await docker()).environment(),
      check: async (request) => (await docker()).check(request),
    },
    shellcheck: { check: async (scripts) => (scripts.length === 0 ? [] : (await shellcheck()).check(scripts)) },
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}
