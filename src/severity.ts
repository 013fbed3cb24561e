import type { Severity } from './model.ts'

/** By weight, heaviest first. */
export const SEVERITIES = ['error', 'warning', 'info', 'style'] as const satisfies readonly Severity[]

/** The lowest severity that counts; nothing counts for `never`. */
export type Threshold = Severity | 'never'

export const THRESHOLDS = [...SEVERITIES, 'never'] as const satisfies readonly Threshold[]

/** Whether a severity reaches a threshold. */
export function isAtLeast(severity: Severity, threshold: Threshold): boolean {
  return threshold !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold)
}

/** Orders the heaviest first. */
export const heaviestFirst = (one: Severity, other: Severity): number =>
  SEVERITIES.indexOf(one) - SEVERITIES.indexOf(other)

/** The heaviest of several; undefined of none. */
export const heaviest = (severities: readonly Severity[]): Severity | undefined =>
  SEVERITIES.find((severity) => severities.includes(severity))
