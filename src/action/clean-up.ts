import { isInRunFolder, removeRunFolder } from '../disk/run-folder.ts'
import { removeRun } from '../docker/run/remove-run.ts'
import { isRunId } from '../docker/names.ts'
import { openCheckout } from '../git/head.ts'
import { isWorktree, removeWorktree } from '../git/worktree.ts'

/** What a run has said of itself, each empty where it was killed before it could. */
export interface LeftBehind {
  readonly runId: string
  /** Absolute path. */
  readonly worktree: string
  /** Absolute path of the checkout. */
  readonly workspace: string
  /** Where the run kept temporary files; the system's place where absent. */
  readonly temp: string | undefined
}

/** Removes what a killed run has left. Names that no run of ours can have said are left alone: they would name somebody else's. */
export async function cleanUp({ runId, worktree, workspace, temp }: LeftBehind): Promise<void> {
  if (!isRunId(runId)) return
  const isOurs = isWorktree(worktree) && isInRunFolder(worktree, runId)
  await Promise.all([removeRun({ runId, workspace }), isOurs && removeLeftWorktree(workspace, worktree)])
  await removeRunFolder(runId, temp)
}

async function removeLeftWorktree(workspace: string, worktree: string): Promise<void> {
  const checkout = await openCheckout(workspace)
  if (checkout.kind === 'repository') await removeWorktree(checkout.git, worktree)
}
