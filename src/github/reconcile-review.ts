/** Threads that are there × comments that we want → what to do. Pure, but for the digest. */
import { createHash } from 'node:crypto'
import type { NewComment, Thread } from './review-threads.ts'

export interface ReviewPlan {
  /** With their marker. */
  readonly post: readonly NewComment[]
  /** What says the same already. */
  readonly kept: readonly Thread[]
  /** Ours, about what is gone; nobody answered. */
  readonly obsolete: readonly Thread[]
}

const MARKER = /^<!-- drydock:review key=(?<key>[a-z0-9-]{1,64}) id=(?<id>[0-9a-f]{16}) -->\r?\n/

/** What the wanted comments lack is posted; what they no longer have is obsolete. */
export function reconcileReview(threads: readonly Thread[], wanted: readonly NewComment[], key: string): ReviewPlan {
  const left = new Set(threads.filter(({ first }) => first.isOurs && MARKER.exec(first.body)?.groups?.['key'] === key))
  const marked = wanted.map((comment) => ({ comment, id: digest(comment) }))
  const kept = new Map<NewComment, Thread>()
  for (const isSame of MATCHES)
    for (const { comment, id } of marked) {
      const thread = kept.has(comment)
        ? undefined
        : [...left].find((one) => idOf(one) === id && !one.isResolvedByUs && isSame(one, comment))
      if (!thread) continue
      kept.set(comment, thread)
      left.delete(thread)
    }
  return {
    post: marked
      .filter(({ comment }) => !kept.has(comment))
      .map(({ comment, id }) => ({ ...comment, body: `<!-- drydock:review key=${key} id=${id} -->\n${comment.body}` })),
    kept: [...kept.values()],
    obsolete: [...left].filter(({ isAnswered, isResolved }) => !isAnswered && !isResolved),
  }
}

/** The best first: two findings may read alike. A talk that goes on elsewhere is not begun anew. */
const MATCHES: readonly ((thread: Thread, comment: NewComment) => boolean)[] = [
  ({ line }, { endLine }) => line === endLine,
  ({ line }) => line !== undefined,
  ({ isAnswered, isResolved }) => isAnswered || isResolved,
]

const idOf = ({ first }: Thread): string | undefined => MARKER.exec(first.body)?.groups?.['id']

/** Without the line, which moves. */
const digest = ({ path, body }: NewComment): string =>
  createHash('sha256').update(`${path}\0${body}`).digest('hex').slice(0, 16)
