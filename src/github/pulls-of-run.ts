/** Which pull requests a run was about: `workflow_run.pull_requests` is empty for forks. */
import type { Client } from './client.ts'
import type { FinishedRun } from './finished-run.ts'

/**
 * Numbers of the open pull requests of `repository` whose head is still the run's commit, on the run's own branch: the same commit can be
 * the head of somebody else's. Empty when the branch has moved on. Throws what the client throws.
 */
export async function pullsOfRun(
  client: Client,
  repository: string,
  { headSha, head, repositoryId }: FinishedRun,
): Promise<readonly number[]> {
  if (!head) return []
  const [owner = '', repo = ''] = repository.split('/')
  const ofRun = (pulls: readonly Pull[]): readonly number[] =>
    pulls
      .filter(
        (pull) =>
          pull.state === 'open' &&
          pull.head.sha === headSha &&
          pull.head.ref === head.branch &&
          idOf(pull.head.repo) === head.repositoryId &&
          idOf(pull.base.repo) === repositoryId,
      )
      .map(({ number }) => number)
  const ofCommit = ofRun(
    await client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, {
      owner,
      repo,
      commit_sha: headSha,
      per_page: 100,
    }),
  )
  if (ofCommit.length > 0) return ofCommit
  // The commit of a fork is not always known to be in the repository; its branch is.
  return ofRun(
    await client.paginate(client.rest.pulls.list, {
      owner,
      repo,
      state: 'open',
      head: `${head.owner}:${head.branch}`,
      per_page: 100,
    }),
  )
}

interface Pull {
  readonly number: number
  readonly state: string
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number } | null }
  readonly base: { readonly repo: { readonly id: number } | null }
}

/** Undefined for a repository that was deleted. */
const idOf = (repository: { readonly id: number } | null): number | undefined => repository?.id
