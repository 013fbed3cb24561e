/** The run that a `workflow_run` event tells of. */
import type { RunOrder } from '../model.ts'
import { readPayload, variable } from './event.ts'
import { finishedRunPayload } from './payload.ts'
import { parsePayload } from './trigger.ts'

/** GitHub says all of this; none of it is the word of the code that ran. */
export interface FinishedRun {
  readonly run: RunOrder
  /** What started it, e.g. `pull_request`. */
  readonly event: string
  /** e.g. `success`, `failure`, `cancelled`; empty where GitHub says nothing. */
  readonly conclusion: string
  readonly headSha: string
  /** Id of the repository whose event this is. */
  readonly repositoryId: number
  /** Where the branch is; absent when the fork was deleted. */
  readonly head?: { readonly repositoryId: number; readonly owner: string; readonly branch: string }
}

/** Reads the runner's variables and the payload's file. Throws a UserError for another event, and when they make no sense. */
export async function readFinishedRun(env: Readonly<NodeJS.ProcessEnv>): Promise<FinishedRun> {
  const payload = await readPayload(variable(env, 'GITHUB_EVENT_PATH'))
  const { repository, workflow_run: run } = parsePayload('workflow_run', finishedRunPayload, payload)
  const { head_repository: from, head_branch: branch } = run
  return {
    run: { id: run.id, attempt: run.run_attempt },
    event: run.event,
    conclusion: run.conclusion ?? '',
    headSha: run.head_sha,
    repositoryId: repository.id,
    ...(from && branch ? { head: { repositoryId: from.id, owner: from.owner.login, branch } } : {}),
  }
}
