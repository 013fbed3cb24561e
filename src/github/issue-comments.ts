/** Facts and edits: the comments of one issue or pull request. */
import { failureOf } from './api-failure.ts'
import type { Client } from './client.ts'
import type { Comment, Identity } from './reconcile.ts'

/** Where comments go. */
export interface Conversation {
  /** `owner/name` */
  readonly repository: string
  readonly issueNumber: number
}

const place = ({ repository, issueNumber }: Conversation): Place => {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo, issue_number: issueNumber }
}

interface Place {
  readonly owner: string
  readonly repo: string
  readonly issue_number: number
}

/** All of them, from the first page to the last. */
export async function listComments(client: Client, conversation: Conversation): Promise<readonly Comment[]> {
  const listed = await client.paginate(client.rest.issues.listComments, { ...place(conversation), per_page: 100 })
  return listed.map(toComment)
}

export async function createComment(client: Client, conversation: Conversation, body: string): Promise<Comment> {
  return toComment((await client.rest.issues.createComment({ ...place(conversation), body })).data)
}

export async function updateComment(
  client: Client,
  conversation: Conversation,
  id: number,
  body: string,
): Promise<Comment> {
  const { owner, repo } = place(conversation)
  return toComment((await client.rest.issues.updateComment({ owner, repo, comment_id: id, body })).data)
}

export async function deleteComment(client: Client, conversation: Conversation, id: number): Promise<void> {
  const { owner, repo } = place(conversation)
  await client.rest.issues.deleteComment({ owner, repo, comment_id: id })
}

interface Listed {
  readonly id: number
  readonly html_url: string
  readonly body?: string
  readonly user: { readonly login: string; readonly type: string } | null
}

const toComment = ({ id, html_url: url, body = '', user }: Listed): Comment => ({
  id,
  url,
  body,
  ...(user ? { author: { login: user.login, type: user.type } } : {}),
})

/** Whoever GITHUB_TOKEN belongs to on every repository. */
const ACTIONS_BOT: Identity = { login: 'github-actions[bot]' }

/**
 * `GET /user` is refused to installation tokens, this question is not; where it is, the token is taken for the usual one. Throws when
 * there was no answer: whoever takes itself for somebody else does not find its own comment.
 */
export async function askIdentity(client: Client): Promise<Identity> {
  try {
    const { viewer } = await client.graphql<{ viewer: Identity }>('{ viewer { login } }')
    return { login: viewer.login }
  } catch (error) {
    const { status, openAt } = failureOf(error)
    if (status === 403 && openAt === undefined) return ACTIONS_BOT
    throw error
  }
}
