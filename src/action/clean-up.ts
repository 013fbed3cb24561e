import { isInRunFolder, removeRunFolder } from '../disk/run-folder.ts'
import { removeRun } from '../docker/run/remove-run.ts'
import { isRunId } from '../docker/names.ts'
import { openCheckout } from '../git/head.ts'
import { isWorktree, removeWorktree } from '../git/worktree.ts'

/** What a run has said of itself, each empty where it was killed before it could. */
export interface LeftBehind {
  readonly runId: string
  /** Absolute paths, one a line. */
  readonly worktrees: string
  /** Absolute path of the checkout. */
  readonly workspace: string
  /** Where the run kept temporary files; the system's place where absent. */
  readonly temp: string | undefined
}

/** Removes what a killed run has left. Names that no run of ours can have said are left alone: they would name somebody else's. */
export async function cleanUp({ runId, worktrees, workspace, temp }: LeftBehind): Promise<void> {
  if (!isRunId(runId)) return
  const ours = worktrees.split('\n').filter((path) => isWorktree(path) && isInRunFolder(path, runId))
  await Promise.all([removeRun({ runId, workspace }), removeLeftWorktrees(workspace, ours)])
  await removeRunFolder(runId, temp)
}

async function removeLeftWorktrees(workspace: string, worktrees: readonly string[]): Promise<void> {
  if (worktrees.length === 0) return
  const checkout = await openCheckout(workspace)
  if (checkout.kind === 'repository') for (const path of worktrees) await removeWorktree(checkout.git, path)
}
