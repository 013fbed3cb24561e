import { ToolError } from './errors.ts'
import type { Stage } from './model.ts'

/** A tool that failed breaks its own stage, so that the rest can still be reported. Bugs and user errors pass through. */
export async function attempt<Result>(stage: () => Promise<Stage<Result>>): Promise<Stage<Result>> {
  try {
    return await stage()
  } catch (error) {
    if (error instanceof ToolError) return { status: 'broken', because: error.message }
    throw error
  }
}
