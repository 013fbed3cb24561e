/** Where two histories part, also in a shallow clone. */
import { ensureCommit, fetchObjects, isShallow, SHA } from './commit.ts'
import type { Git } from './git.ts'

export type MergeBase =
  | { readonly kind: 'found'; readonly sha: string }
  | { readonly kind: 'unrelated' }
  /** The clone is shallow and the histories meet further back than we look. */
  | { readonly kind: 'too-far' }
  | { readonly kind: 'missing'; readonly because: string }

/** More commits to fetch each time: nearly all pull requests are answered by the first step, and the last is a minute. */
const STEPS = [50, 250, 1000]

/** The last commit that `head` and `other` (full SHAs) share. Deepens a shallow clone in bounded steps. */
export async function findMergeBase(git: Git, head: string, other: string): Promise<MergeBase> {
  const available = await ensureCommit(git, other)
  if (available.kind === 'missing') return available

  for (const step of STEPS) {
    const sha = await askMergeBase(git, head, other)
    if (sha !== undefined) return { kind: 'found', sha }
    if (!(await isShallow(git))) return { kind: 'unrelated' }
    if (!(await deepen(git, step, head, other))) return { kind: 'too-far' }
  }
  const sha = await askMergeBase(git, head, other)
  return sha === undefined ? { kind: 'too-far' } : { kind: 'found', sha }
}

async function askMergeBase(git: Git, head: string, other: string): Promise<string | undefined> {
  const { stdout } = await git.ask(['merge-base', '--end-of-options', head, other])
  const sha = stdout.trim()
  return SHA.test(sha) ? sha : undefined
}

/** The remote refuses the whole request when it does not know one commit, and it need not know a local head. */
async function deepen(git: Git, step: number, head: string, other: string): Promise<boolean> {
  const depth = [`--deepen=${step}`]
  if ((await fetchObjects(git, depth, [head, other])).kind === 'present') return true
  return (await fetchObjects(git, depth, [other])).kind === 'present'
}
