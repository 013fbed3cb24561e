import { CancelledError, ToolError, UserError } from './errors.ts'
import type { Environment } from './model.ts'
import type { World } from './world.ts'

/** The Docker engine, or why there is none. */
export type Engine =
  { readonly kind: 'there'; readonly environment: Environment } | { readonly kind: 'absent'; readonly because: string }

/** Without an engine the linter still has its say; whoever asked for a run that was cancelled gets to know it from the run. */
export async function findEngine({
  docker,
}: {
  readonly docker: Pick<World['docker'], 'environment'>
}): Promise<Engine> {
  try {
    return { kind: 'there', environment: await docker.environment() }
  } catch (error) {
    if (error instanceof UserError || error instanceof ToolError || error instanceof CancelledError)
      return { kind: 'absent', because: error.message }
    throw error
  }
}
