/** What the outputs of the step may say. */
import { expect } from '@jest/globals'
import { OUTPUTS } from './bundle.ts'
import { outputs, type Outputs } from './output-values.ts'
import type { Pair } from './workflow-files.ts'

/** Fails unless every output that `action.yml` declares was set, once, and says what it may. */
export function readOutputs(pairs: readonly Pair[]): Outputs {
  expect(pairs.map(([name]) => name).sort()).toEqual([...OUTPUTS].sort())
  return outputs.parse(Object.fromEntries(pairs))
}
