import * as core from '@actions/core'
import { plainLine } from '../plain.ts'
import type { Progress } from '../world.ts'

/** Progress in the log of a workflow: a visible gutter keeps untrusted text away from the start of a line. */
export const workflowProgress: Progress = {
  section: (title) => {
    core.info(`▸ ${plainLine(title)}`)
  },
  line: (text) => {
    core.info(`│ ${plainLine(text)}`)
  },
  warning: (text) => {
    core.warning(plainLine(text))
  },
}
