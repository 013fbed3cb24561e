/** Which commit the head is compared with. The decision is pure; `find-base.ts` carries it out. */
import type { Trigger } from '../world.ts'
import type { Commit } from './commit.ts'

/** What to look for. */
export type BaseChoice =
  /** The commit itself; `how` says what it is. */
  | { readonly kind: 'commit'; readonly sha: string; readonly how: string }
  /** Where HEAD parted from a commit. */
  | { readonly kind: 'parted-from'; readonly sha: string; readonly what: string }
  /** Where HEAD parted from a branch that the remote has; nothing to compare with when HEAD is part of it. */
  | { readonly kind: 'parted-from-branch'; readonly branch: string }
  /** Where HEAD parted from what the user named. */
  | { readonly kind: 'parted-from-revision'; readonly revision: string }
  /** Where HEAD parted from the branch it will be merged into, as far as the clone can tell. */
  | { readonly kind: 'parted-from-upstream' }
  | { readonly kind: 'none'; readonly because: string }

/** Pure: the event and HEAD's parents tell. */
export function chooseBase(trigger: Trigger, head: Commit): BaseChoice {
  switch (trigger.kind) {
    case 'pull-request':
      return chooseForPullRequest(trigger, head)
    case 'push':
      if (trigger.before !== undefined)
        return { kind: 'commit', sha: trigger.before, how: 'the commit before this push' }
      return chooseForBranch(trigger.defaultBranch, 'this push has no earlier commit')
    case 'merge-group':
      return { kind: 'commit', sha: trigger.baseSha, how: 'the commit that the merge queue builds on' }
    case 'manual':
      return chooseForBranch(trigger.defaultBranch, 'the event names neither a base nor a default branch')
    case 'local':
      return trigger.base === undefined
        ? { kind: 'parted-from-upstream' }
        : { kind: 'parted-from-revision', revision: trigger.base }
  }
}

/**
 * GitHub's merge commit has the base branch as first and the pull request's head as second parent
 * (`refs/pull/N/merge`, what actions/checkout checks out unless told otherwise).
 */
function chooseForPullRequest({ headSha, baseSha }: PullRequest, { parents }: Commit): BaseChoice {
  const [first, second] = parents
  return parents.length === 2 && first !== undefined && second === headSha
    ? { kind: 'commit', sha: first, how: 'the commit that the pull request is merged onto' }
    : { kind: 'parted-from', sha: baseSha, what: 'the base of the pull request' }
}

type PullRequest = Extract<Trigger, { kind: 'pull-request' }>

function chooseForBranch(branch: string | undefined, because: string): BaseChoice {
  return branch === undefined ? { kind: 'none', because } : { kind: 'parted-from-branch', branch }
}
