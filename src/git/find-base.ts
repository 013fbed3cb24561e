/** Carries out what `base.ts` decides, in a clone that may be shallow. */
import type { BaseCommit } from '../plan.ts'
import type { Trigger } from '../world.ts'
import { chooseBase, type BaseChoice } from './choose-base.ts'
import { ensureCommit, findSha, type Commit } from './commit.ts'
import type { Git } from './git.ts'
import type { Checkout } from './head.ts'
import { findMergeBase } from './merge-base.ts'
import { findOnRemote, resolveRevision } from './revision.ts'

/**
 * The commit that the head is compared with; it is in the clone when this returns. What cannot be found out is a reason, not an error.
 * Throws a UserError for a `base` of the user's that names no commit.
 */
export async function findBase(checkout: Checkout, trigger: Trigger): Promise<BaseCommit> {
  if (checkout.kind === 'none') return checkout
  const { git, head } = checkout
  if (!head) return none('the repository has no commit yet')
  return carryOut(git, head, chooseBase(trigger, head))
}

async function carryOut(git: Git, head: Commit, choice: BaseChoice): Promise<BaseCommit> {
  switch (choice.kind) {
    case 'none':
      return choice
    case 'commit':
      return available(git, choice.sha, choice.how)
    case 'parted-from':
      return partedFrom(git, head, choice.sha, choice.what)
    case 'parted-from-branch':
      return partedFromBranch(git, head, choice.branch)
    case 'parted-from-revision': {
      const sha = await resolveRevision(git, 'base', choice.revision)
      return partedFrom(git, head, sha, `\`${choice.revision}\``)
    }
    case 'parted-from-upstream':
      return partedFromUpstream(git, head)
  }
}

async function available(git: Git, sha: string, how: string): Promise<BaseCommit> {
  const commit = await ensureCommit(git, sha)
  return commit.kind === 'present' ? { kind: 'commit', sha, how } : none(commit.because)
}

/** Falls back to the commit itself where the clone cannot tell, and says so. */
async function partedFrom(git: Git, head: Commit, sha: string, what: string): Promise<BaseCommit> {
  const mergeBase = await findMergeBase(git, head.sha, sha)
  switch (mergeBase.kind) {
    case 'found':
      return { kind: 'commit', sha: mergeBase.sha, how: `the commit at which HEAD parted from ${what}` }
    case 'unrelated':
      return { kind: 'commit', sha, how: `${what}, which shares no history with HEAD` }
    case 'too-far':
      return { kind: 'commit', sha, how: `${what}; the shallow clone does not tell where HEAD parted from it` }
    case 'missing':
      return none(mergeBase.because)
  }
}

async function partedFromBranch(git: Git, head: Commit, branch: string): Promise<BaseCommit> {
  const sha = (await findSha(git, `refs/remotes/origin/${branch}`)) ?? (await findOnRemote(git, branch))
  if (sha === undefined) return none(`the default branch \`${branch}\` could not be fetched`)
  const base = await partedFrom(git, head, sha, `the default branch \`${branch}\``)
  if (base.kind === 'commit' && base.sha === head.sha)
    return { ...none(`the commit is already part of the default branch \`${branch}\``), isMerged: true }
  return base
}

/** A clone's own idea of the default branch first, then the usual names; a local branch where there is no remote. */
const UPSTREAMS = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']

async function partedFromUpstream(git: Git, head: Commit): Promise<BaseCommit> {
  for (const name of UPSTREAMS) {
    const sha = await findSha(git, name.startsWith('origin/') ? `refs/remotes/${name}` : `refs/heads/${name}`)
    if (sha === undefined) continue
    const base = await partedFrom(git, head, sha, `\`${name}\``)
    if (base.kind === 'none' || base.sha !== head.sha) return base
    break
  }
  return { kind: 'commit', sha: head.sha, how: 'HEAD itself, so that only uncommitted changes count' }
}

const none = (because: string): Extract<BaseCommit, { kind: 'none' }> => ({ kind: 'none', because })
