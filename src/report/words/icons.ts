import type { Severity } from '../../model.ts'
import type { Mark } from '../rows/row.ts'

/** Icons of Markdown. Each stands beside words that say the same. */
export const MARK_ICONS = { good: '✅', careful: '⚠️', bad: '❌' } as const satisfies Record<Mark, string>

export const SEVERITY_ICONS = {
  error: '❌',
  warning: '⚠️',
  info: 'ℹ️',
  style: '💡',
} as const satisfies Record<Severity, string>
