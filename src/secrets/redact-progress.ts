import type { Progress } from '../world.ts'
import type { Redaction } from './redaction.ts'

export const redactProgress = (progress: Progress, { text }: Redaction): Progress => ({
  section: (title) => {
    progress.section(text(title))
  },
  line: (line) => {
    progress.line(text(line))
  },
  warning: (line) => {
    progress.warning(text(line))
  },
})
