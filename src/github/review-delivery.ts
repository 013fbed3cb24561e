/** Review comments that are ours, kept up to date. */
import { failureOf } from './api-failure.ts'
import { explain } from './api-refusal.ts'
import type { Client } from './client.ts'
import { createOnce } from './create-once.ts'
import { reconcileReview, type ReviewPlan } from './reconcile-review.ts'
import {
  createReview,
  createReviewComment,
  deleteReviewComment,
  readThreads,
  resolveThread,
  type NewComment,
  type Reviewed,
  type Thread,
} from './review-threads.ts'

export interface ReviewRequest extends Reviewed {
  /** Undefined where there is no token: nothing is sent then. */
  readonly client: Client | undefined
  /** As of the comment: reviews of other steps have other keys. */
  readonly key: string
  readonly comments: readonly NewComment[]
  /** False where not everything could be found out: what is not wanted may still hold then, and stays. */
  readonly isComplete: boolean
}

export type ReviewDelivery =
  | {
      readonly kind: 'reviewed'
      readonly added: number
      readonly kept: number
      /** Outdated ones that were resolved or deleted. */
      readonly closed: number
      /** GitHub does not take their lines. */
      readonly lost: number
    }
  /** The branch has moved on; its own run reviews it. */
  | { readonly kind: 'overtaken' }
  /** One clause. Untrusted text inside. */
  | { readonly kind: 'refused'; readonly because: string }

/** Adds what is missing and closes what is gone. Never throws: a refusal is an answer and changes no verdict. */
export async function deliverReview(request: ReviewRequest): Promise<ReviewDelivery> {
  const { client } = request
  if (!client) return { kind: 'refused', because: 'there is no token' }
  try {
    const plan = await look(client, request)
    if (!plan) return { kind: 'overtaken' }
    const lost = await post(client, request, plan)
    const closed = request.isComplete ? await closeAll(client, request, plan.obsolete) : 0
    return { kind: 'reviewed', added: plan.post.length - lost, kept: plan.kept.length, closed, lost }
  } catch (error) {
    return { kind: 'refused', because: explain(failureOf(error)) }
  }
}

/** Undefined when the branch has another head by now. */
async function look(client: Client, request: ReviewRequest): Promise<ReviewPlan | undefined> {
  const { headSha, threads } = await readThreads(client, request)
  return headSha === request.headSha ? reconcileReview(threads, request.comments, request.key) : undefined
}

/** Resolves to how many GitHub does not take. */
async function post(client: Client, request: ReviewRequest, plan: ReviewPlan): Promise<number> {
  if (plan.post.length === 0) return 0
  try {
    await createOnce(
      client,
      async () => {
        await createReview(client, request, plan.post)
        return true
      },
      async () => (await missing(client, request, plan.post)).length === 0 || undefined,
    )
    return 0
  } catch (error) {
    if (failureOf(error).status !== 422) throw error
    return postSingly(client, request, plan.post)
  }
}

/** One line that GitHub does not take must lose no other comment. */
async function postSingly(client: Client, request: ReviewRequest, comments: readonly NewComment[]): Promise<number> {
  let lost = 0
  for (const comment of comments)
    try {
      await createOnce(
        client,
        async () => {
          await createReviewComment(client, request, comment)
          return true
        },
        async () => (await missing(client, request, [comment])).length === 0 || undefined,
      )
    } catch (error) {
      if (failureOf(error).status !== 422) throw error
      lost += 1
    }
  return lost
}

/** Those of the comments that are not there. */
async function missing(
  client: Client,
  request: ReviewRequest,
  comments: readonly NewComment[],
): Promise<readonly NewComment[]> {
  const { threads } = await readThreads(client, request)
  const there = new Set(threads.filter(({ first }) => first.isOurs).map(({ first }) => first.body))
  return comments.filter(({ body }) => !there.has(body))
}

async function closeAll(client: Client, request: ReviewRequest, threads: readonly Thread[]): Promise<number> {
  let closed = 0
  for (const thread of threads) closed += (await close(client, request, thread)) ? 1 : 0
  return closed
}

/** Resolving needs more permissions than commenting; what is ours may be deleted. Neither is worth giving up the rest. */
async function close(client: Client, request: ReviewRequest, { id, first }: Thread): Promise<boolean> {
  try {
    await resolveThread(client, id)
    return true
  } catch {
    return deleteReviewComment(client, request, first.id).then(
      () => true,
      () => false,
    )
  }
}
