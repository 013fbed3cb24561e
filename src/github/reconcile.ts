/** What is there × what we want → what to do. Pure. */
import type { RunOrder } from '../model.ts'
import { belowMarker, isLater, readMarker } from './marker.ts'

/** A comment as the API gives it. Untrusted, all of it. */
export interface Comment {
  readonly id: number
  readonly url: string
  readonly body: string
  /** Absent for an account that was deleted. */
  readonly author?: { readonly login: string; readonly type: string }
}

/** Who writes with our token, as far as we know. */
export interface Identity {
  /** e.g. `github-actions[bot]` */
  readonly login: string
}

export interface WantedComment {
  readonly key: string
  /** Without the marker. */
  readonly body: string
  readonly run?: RunOrder
}

export type EditPlan =
  | { readonly kind: 'create' }
  | { readonly kind: 'update'; readonly comment: Comment; readonly duplicates: readonly Comment[] }
  /** It already says this. */
  | { readonly kind: 'keep'; readonly comment: Comment; readonly duplicates: readonly Comment[] }
  /** A later run has already spoken. */
  | { readonly kind: 'yield'; readonly comment: Comment; readonly duplicates: readonly Comment[] }

/** The oldest of ours is the one that stays, so that two runs at once agree which. */
export function reconcile(existing: readonly Comment[], identity: Identity, wanted: WantedComment): EditPlan {
  const [comment, ...duplicates] = existing
    .filter((candidate) => isOurs(candidate, identity, wanted.key))
    .sort((a, b) => a.id - b.id)
  if (!comment) return { kind: 'create' }
  const found = { comment, duplicates }
  if (isLater(readMarker(comment.body)?.run, wanted.run)) return { kind: 'yield', ...found }
  const same = belowMarker(comment.body) === wanted.body.replaceAll('\r\n', '\n').trim()
  return same ? { kind: 'keep', ...found } : { kind: 'update', ...found }
}

/** Author and marker and key: other workflows share our author, and anyone can write our marker. */
function isOurs({ author, body }: Comment, identity: Identity, key: string): boolean {
  return author !== undefined && isAuthor(author, identity) && readMarker(body)?.key === key
}

const BOT = '[bot]'

/** REST says `name[bot]` where GraphQL says `name`; a person cannot have a bot's type. */
function isAuthor({ login, type }: NonNullable<Comment['author']>, identity: Identity): boolean {
  if (login === identity.login) return true
  const bare = (name: string): string => (name.endsWith(BOT) ? name.slice(0, -BOT.length) : name)
  return type === 'Bot' && bare(login) === bare(identity.login)
}
