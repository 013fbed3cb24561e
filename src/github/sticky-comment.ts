/** One comment that is ours, kept up to date. */
import type { RunOrder } from '../model.ts'
import { explain } from './api-refusal.ts'
import type { Client } from './client.ts'
import { failureOf } from './api-failure.ts'
import { createOnce } from './create-once.ts'
import {
  askIdentity,
  createComment,
  deleteComment,
  listComments,
  updateComment,
  type Conversation,
} from './issue-comments.ts'
import { writeMarker } from './marker.ts'
import { reconcile, type Comment, type EditPlan, type Identity } from './reconcile.ts'

export interface CommentRequest extends Conversation {
  /** Undefined where there is no token: nothing is sent then. */
  readonly client: Client | undefined
  /** A slug that names the image; our comments of other images have other keys. */
  readonly key: string
  /** Markdown, without the marker. */
  readonly body: string
  /** False where a comment that is there is updated and none is begun. True where absent. */
  readonly mayBegin?: boolean
  /** Lets a run that was overtaken find out. */
  readonly run?: RunOrder
}

export type Delivery =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** There is none, and none was to be begun. */
  | { readonly kind: 'none' }
  /** A later run has written the comment in the meantime; it was left alone. */
  | { readonly kind: 'overtaken'; readonly url: string }
  /** One clause. Untrusted text inside. */
  | { readonly kind: 'refused'; readonly because: string }

/** Begins the comment, or updates the one that is there. Never throws: a refusal is an answer and changes no verdict. */
export async function deliverComment(request: CommentRequest): Promise<Delivery> {
  const { client } = request
  if (!client) return { kind: 'refused', because: 'there is no token' }
  try {
    const identity = await askIdentity(client)
    return await apply(client, request, identity, await look(client, request, identity))
  } catch (error) {
    return { kind: 'refused', because: explain(failureOf(error)) }
  }
}

async function look(client: Client, request: CommentRequest, identity: Identity): Promise<EditPlan> {
  return reconcile(await listComments(client, request), identity, request)
}

async function apply(client: Client, request: CommentRequest, identity: Identity, plan: EditPlan): Promise<Delivery> {
  switch (plan.kind) {
    case 'create':
      return request.mayBegin === false ? { kind: 'none' } : create(client, request, identity)
    case 'update': {
      await removeDuplicates(client, request, plan.duplicates)
      return update(client, request, identity, plan.comment)
    }
    case 'keep':
      await removeDuplicates(client, request, plan.duplicates)
      return { kind: 'unchanged', url: plan.comment.url }
    case 'yield':
      return { kind: 'overtaken', url: plan.comment.url }
  }
}

/** A comment that was deleted since we looked is created anew; after a wait a later run may have written it. */
async function update(client: Client, request: CommentRequest, identity: Identity, old: Comment): Promise<Delivery> {
  for (let attempt = 1; ; attempt += 1)
    try {
      const updated = await updateIfThere(client, request, old)
      return updated ? { kind: 'updated', url: updated.url } : await create(client, request, identity)
    } catch (error) {
      if (failureOf(error).openAt === undefined || !(await client.recover(error, attempt))) throw error
      const plan = await look(client, request, identity)
      if (plan.kind === 'yield') return { kind: 'overtaken', url: plan.comment.url }
    }
}

async function updateIfThere(client: Client, request: CommentRequest, { id }: Comment): Promise<Comment | undefined> {
  try {
    return await updateComment(client, request, id, textOf(request))
  } catch (error) {
    if (failureOf(error).status === 404) return undefined
    throw error
  }
}

/** Two runs at once may both have seen none: both look again, and the older of their comments is the one that stays. */
async function create(client: Client, request: CommentRequest, identity: Identity): Promise<Delivery> {
  const created = await createOwn(client, request, identity)
  const plan = await look(client, request, identity)
  // The list can lag behind, and lack the new comment or still show a deleted one.
  if (plan.kind === 'create') return { kind: 'created', url: created.url }
  if (plan.kind === 'update' && !(await updateIfThere(client, request, plan.comment)))
    return { kind: 'created', url: created.url }
  await removeDuplicates(client, request, plan.duplicates)
  return { kind: 'created', url: plan.comment.url }
}

const createOwn = (client: Client, request: CommentRequest, identity: Identity): Promise<Comment> =>
  createOnce(
    client,
    () => createComment(client, request, textOf(request)),
    async () => {
      const plan = await look(client, request, identity)
      return plan.kind === 'create' ? undefined : plan.comment
    },
  )

/** Left by two runs at once. Not being allowed to is no reason to give up the comment itself. */
async function removeDuplicates(
  client: Client,
  request: CommentRequest,
  duplicates: readonly Comment[],
): Promise<void> {
  for (const { id } of duplicates) await deleteComment(client, request, id).catch(() => undefined)
}

/** GitHub answers 422 beyond 65,536 characters; the report keeps to fewer, and a cut one is better than none. */
const MAX_UNITS = 65_000

const CUT = '\n\n… cut: the report is longer than a comment may be.'

function textOf({ key, body, run }: CommentRequest): string {
  const whole = `${writeMarker({ key, ...(run ? { run } : {}) })}\n${body}`
  if (whole.length <= MAX_UNITS) return whole
  const kept = whole.slice(0, MAX_UNITS - CUT.length)
  return `${kept.slice(0, kept.lastIndexOf('\n'))}${CUT}`
}
