/** A pull request in real repositories: what GitHub has of it, and the checkout that a runner works in. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { git } from '../git/repositories.ts'

/** A file's content, a link, a submodule at a commit, or nothing where the file is not there. */
export type Content = string | Buffer | { readonly link: string } | { readonly submodule: string } | undefined

export type Files = Readonly<Record<string, Content>>

/** What a runner says of why it runs. */
export interface WorkflowEvent {
  readonly name: string
  readonly payload: unknown
}

export interface PullRequest {
  /** Has one commit, GitHub's merge of both branches. */
  readonly checkout: string
  /** What the checkout's remote leads to. */
  readonly origin: string
  readonly base: string
  readonly head: string
  readonly merge: string
}

const NUMBER = 7

/**
 * ```
 * base ── merge    refs/pull/7/merge
 *    └── head ─┘
 * ```
 * `change` is what the pull request does to the files of the base.
 */
export function makePullRequest(folder: string, base: Files, change: Files): PullRequest {
  const [origin, author, checkout] = [join(folder, 'origin.git'), join(folder, 'author'), join(folder, 'wörk space')]
  git(folder, 'init', '--quiet', '--bare', origin)
  git(folder, 'init', '--quiet', '--initial-branch=main', author)
  const commits = {
    base: commit(author, base),
    head: commit(author, change),
    merge: git(author, 'commit-tree', '-m', 'Merge', '-p', 'HEAD~', '-p', 'HEAD', 'HEAD^{tree}'),
  }
  const refs = { [`pull/${NUMBER}/merge`]: commits.merge, 'heads/change': commits.head, 'heads/main': commits.base }
  git(author, 'push', '--quiet', origin, ...Object.entries(refs).map(([ref, sha]) => `${sha}:refs/${ref}`))
  rmSync(author, { recursive: true })
  checkOut(checkout, origin, commits.merge)
  return { checkout, origin, ...commits }
}

/** As actions/checkout does it: one commit, fetched into a ref of the remote's namespace. */
function checkOut(checkout: string, origin: string, merge: string): void {
  const ref = `refs/remotes/pull/${NUMBER}/merge`
  mkdirSync(checkout)
  git(checkout, 'init', '--quiet', '--initial-branch=main')
  git(checkout, 'remote', 'add', 'origin', `file://${origin}`)
  git(checkout, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${merge}:${ref}`)
  git(checkout, 'checkout', '--quiet', '--force', ref)
}

function commit(folder: string, files: Files): string {
  for (const [name, content] of Object.entries(files)) put(join(folder, name), content)
  git(folder, 'add', '--all')
  for (const [name, content] of Object.entries(files))
    if (isSubmodule(content)) git(folder, 'update-index', '--add', '--cacheinfo', `160000,${content.submodule},${name}`)
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'change')
  return git(folder, 'rev-parse', 'HEAD')
}

const isSubmodule = (content: Content): content is Extract<Content, { submodule: string }> =>
  typeof content === 'object' && 'submodule' in content

function put(path: string, content: Content): void {
  rmSync(path, { force: true })
  if (content === undefined) return
  mkdirSync(isSubmodule(content) ? path : dirname(path), { recursive: true })
  if (isSubmodule(content)) return
  if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(path, content)
  else symlinkSync(content.link, path)
}

/** `headRepository` is the id of the repository that the branch is in; the base's is 1. */
export const pullRequestEvent =
  (headRepository = 1) =>
  ({ base, head }: PullRequest): WorkflowEvent => ({
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number: NUMBER,
      pull_request: {
        number: NUMBER,
        base: { ref: 'main', sha: base, repo: { id: 1 } },
        head: { ref: 'change', sha: head, repo: { id: headRepository } },
      },
      repository: { id: 1, full_name: 'octo-org/hello', default_branch: 'main' },
    },
  })

/**
 * A group of the merge queue with this pull request alone, as GitHub's description has it; its commit is the merge of both branches.
 * See https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group.
 */
export const mergeGroupEvent = ({ base, merge }: PullRequest): WorkflowEvent => ({
  name: 'merge_group',
  payload: {
    action: 'checks_requested',
    merge_group: {
      head_sha: merge,
      head_ref: `refs/heads/${queueBranch(base)}`,
      base_sha: base,
      base_ref: 'refs/heads/main',
      head_commit: {
        id: merge,
        tree_id: merge,
        message: 'Merge pull request #7 from octo-org/change',
        timestamp: '2026-11-20T12:00:00Z',
        author: { name: 'octocat', email: 'octocat@users.noreply.github.com' },
        committer: { name: 'GitHub', email: 'noreply@github.com' },
      },
    },
  },
})

/** Makes of the checkout what actions/checkout makes of a group of the merge queue: one commit on the queue's own branch. */
export function checkOutQueue({ checkout, base, merge }: PullRequest): void {
  git(checkout, 'update-ref', `refs/remotes/origin/${queueBranch(base)}`, merge)
  git(checkout, 'checkout', '--quiet', '-B', queueBranch(base), merge)
  git(checkout, 'update-ref', '-d', `refs/remotes/pull/${NUMBER}/merge`)
}

const queueBranch = (base: string): string => `gh-readonly-queue/main/pr-${NUMBER}-${base}`
