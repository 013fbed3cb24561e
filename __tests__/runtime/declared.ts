import type { DeclaredHealthcheck } from '../../src/world.ts'

type Declared = Extract<DeclaredHealthcheck, { kind: 'declared' }>

/** A health check with the numbers of a common Dockerfile, and what a case says differently. */
export function declared(changes: Partial<Declared> = {}): Declared {
  return {
    kind: 'declared',
    test: ['CMD', 'probe'],
    command: ['probe'],
    intervalSeconds: 30,
    timeoutSeconds: 3,
    startPeriodSeconds: 0,
    startIntervalSeconds: 5,
    retries: 3,
    ...changes,
  }
}
