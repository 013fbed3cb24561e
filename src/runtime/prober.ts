import type { Container, DeclaredHealthcheck } from '../world.ts'
import { nextProbeAt, type Attempt } from './pace.ts'

/** Starts probes when they are due, and keeps what they said. */
export interface Prober {
  /** Begins a probe where one is due. Throws what a probe's tool has thrown. */
  proceed(): void
  /** Oldest first. */
  attempts(): readonly Attempt[]
}

/** `elapsed` gives the seconds since the container's start. */
export function createProber(
  container: Pick<Container, 'probe'>,
  healthcheck: DeclaredHealthcheck,
  elapsed: () => number,
): Prober {
  const attempts: Attempt[] = []
  const failures: unknown[] = []

  const begin = async (command: readonly string[]) => {
    const index = attempts.length
    const attempt = { begin: elapsed() }
    attempts.push(attempt)
    try {
      const probe = await container.probe(command)
      if (probe !== undefined) attempts[index] = { ...attempt, ended: { at: elapsed(), probe } }
    } catch (error) {
      failures.push(error)
    }
  }
  return {
    proceed() {
      if (failures.length > 0) throw failures[0]
      if (healthcheck.kind === 'declared' && elapsed() >= nextProbeAt(attempts, healthcheck))
        void begin(healthcheck.command)
    },
    attempts: () => [...attempts],
  }
}
