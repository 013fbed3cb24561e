/** Facts and edits: the threads of review comments of one pull request. */
import type { Client } from './client.ts'

/** Where a review goes. */
export interface Reviewed {
  /** `owner/name` */
  readonly repository: string
  readonly pullRequest: number
  /** The commit that was checked; full SHA. */
  readonly headSha: string
}

/** A thread as the API gives it. Untrusted, all text of it. */
export interface Thread {
  /** For GraphQL. */
  readonly id: string
  readonly path: string
  /** Where it stands in the newest diff; absent where the diff has not got its line any more. */
  readonly line?: number
  readonly isResolved: boolean
  /** We resolved it, and no person did. */
  readonly isResolvedByUs: boolean
  /** Somebody wrote below the first comment. */
  readonly isAnswered: boolean
  readonly first: { readonly id: number; readonly body: string; readonly isOurs: boolean }
}

export interface Threads {
  /** Head of the branch at this moment. */
  readonly headSha: string
  readonly threads: readonly Thread[]
}

/** A comment on lines of the head, both ends inclusive. */
export interface NewComment {
  readonly path: string
  readonly line: number
  readonly endLine: number
  readonly body: string
}

const QUERY = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id path line isResolved isOutdated
          resolvedBy { login }
          comments(first: 1) { totalCount nodes { databaseId body viewerDidAuthor } }
        }
      }
    }
  }
}`

interface Answer {
  readonly viewer: { readonly login: string }
  readonly repository: { readonly pullRequest: Page | null } | null
}

interface Page {
  readonly headRefOid: string
  readonly reviewThreads: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly nodes: readonly (ThreadNode | null)[]
  }
}

interface ThreadNode {
  readonly id: string
  readonly path: string
  readonly line: number | null
  readonly isResolved: boolean
  readonly isOutdated: boolean
  readonly resolvedBy: { readonly login: string } | null
  readonly comments: {
    readonly totalCount: number
    readonly nodes: readonly ({
      readonly databaseId: number | null
      readonly body: string
      readonly viewerDidAuthor: boolean
    } | null)[]
  }
}

/** All of them, from the first page to the last. */
export async function readThreads(client: Client, { repository, pullRequest }: Reviewed): Promise<Threads> {
  const [owner, name] = repository.split('/')
  const threads: Thread[] = []
  for (let after: string | null = null; ;) {
    const answer: Answer = await client.graphql<Answer>(QUERY, { owner, name, number: pullRequest, after })
    const page = answer.repository?.pullRequest
    if (!page) throw new Error('GitHub does not show the pull request')
    const { nodes, pageInfo } = page.reviewThreads
    threads.push(...nodes.flatMap((node) => (node ? toThread(node, answer.viewer.login) : [])))
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return { headSha: page.headRefOid, threads }
    after = pageInfo.endCursor
  }
}

function toThread(node: ThreadNode, viewer: string): readonly Thread[] {
  const { id, path, line, isResolved, isOutdated, resolvedBy, comments } = node
  const [first] = comments.nodes
  if (!first || first.databaseId === null) return []
  return [
    {
      id,
      path,
      ...(line === null || isOutdated ? {} : { line }),
      isResolved,
      isResolvedByUs: isResolved && resolvedBy?.login === viewer,
      isAnswered: comments.totalCount > 1,
      first: { id: first.databaseId, body: first.body, isOurs: first.viewerDidAuthor },
    },
  ]
}

/** All in one review, which tells people once. GitHub takes all or, with 422, none. */
export async function createReview(client: Client, at: Reviewed, comments: readonly NewComment[]): Promise<void> {
  await client.rest.pulls.createReview({
    ...place(at),
    commit_id: at.headSha,
    event: 'COMMENT',
    comments: comments.map(toLines),
  })
}

export async function createReviewComment(client: Client, at: Reviewed, comment: NewComment): Promise<void> {
  await client.rest.pulls.createReviewComment({ ...place(at), commit_id: at.headSha, ...toLines(comment) })
}

export async function deleteReviewComment(client: Client, at: Reviewed, id: number): Promise<void> {
  const { owner, repo } = place(at)
  await client.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id })
}

export async function resolveThread(client: Client, id: string): Promise<void> {
  await client.graphql(
    'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }',
    { id },
  )
}

function place({ repository, pullRequest }: Reviewed): { owner: string; repo: string; pull_number: number } {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo, pull_number: pullRequest }
}

/** A start that is the end is refused. */
function toLines({ path, line, endLine, body }: NewComment) {
  const end = { path, body, side: 'RIGHT' as const, line: endLine }
  return line === endLine ? end : { ...end, start_line: line, start_side: 'RIGHT' as const }
}
