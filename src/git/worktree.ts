/** A commit's files in a folder of their own. */
import { mkdtemp, readdir, readFile, realpath, rm, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { ToolError } from '../errors.ts'
import type { Repository, TrackedTree, Worktree } from '../world.ts'
import { ensureCommit, SHA, shortSha } from './commit.ts'
import { NOTHING } from './environment.ts'
import type { Git } from './git.ts'
import { listElsewhere } from './elsewhere.ts'
import type { Checkout } from './head.ts'
import { keepsToken } from './kept-token.ts'
import { carryOver, listUncommitted } from './uncommitted.ts'

const PREFIX = 'drydock-worktree-'

/** What `mkdtemp` makes of the prefix; nothing else is ever removed. */
const OURS = /^drydock-worktree-[A-Za-z0-9]{6}$/

/** Whether a path is one that `createRepository` makes. */
export const isWorktree = (path: string): boolean => OURS.test(basename(path)) && resolve(path) === path

/** Checking out a large repository from a slow disk. */
const CHECKOUT_SECONDS = 300

export interface WorktreePlace {
  /** Folder for worktrees; RUNNER_TEMP on a runner. */
  readonly temp?: string | undefined
  /** Told the path before anything is there, so that a later process can clean up after one that was killed. */
  readonly onPath?: (path: string) => void
}

/** The user's checkout, index, configuration and refs stay as they are. */
export function createRepository(checkout: Checkout, { temp = tmpdir(), onPath }: WorktreePlace = {}): Repository {
  let lastAdded: Promise<unknown> = Promise.resolve()
  /** One after the other: git reads the entries of all worktrees first, and ends at one that another git is still writing. */
  const inTurn = (add: () => Promise<Worktree>): Promise<Worktree> => {
    const added = lastAdded.then(add)
    lastAdded = added.catch(() => undefined)
    return added
  }
  const checkoutOf = async (sha: string): Promise<Worktree> => {
    if (checkout.kind === 'none') throw failure(sha, checkout.because)
    const { git } = checkout
    if (!SHA.test(sha)) throw failure(sha, 'it is not a full commit name')
    const commit = await ensureCommit(git, sha)
    if (commit.kind === 'missing') throw failure(sha, commit.because)
    const path = await makeFolder(temp, sha)
    onPath?.(path)
    try {
      return await inTurn(() => addWorktree(git, path, sha))
    } catch (error) {
      await removeWorktree(git, path)
      throw error
    }
  }
  return {
    checkout: checkoutOf,
    async tracked({ uncommitted }) {
      if (checkout.kind === 'none') return noTree(checkout.because)
      const { git, root, head } = checkout
      if (!head) return noTree('the repository has no commit yet')
      const worktree = await checkoutOf(head.sha)
      try {
        const modified = await listUncommitted(git, head.sha)
        if (uncommitted) await carryOver(modified, root, worktree.path)
        const [elsewhere, isKept] = await Promise.all([listElsewhere(git), keepsToken(git)])
        return { kind: 'there', ...worktree, modified, ...elsewhere, keepsToken: isKept }
      } catch (error) {
        await worktree[Symbol.asyncDispose]()
        throw error
      }
    },
  }
}

const noTree = (because: string): TrackedTree => ({
  kind: 'none',
  because,
  [Symbol.asyncDispose]: () => Promise.resolve(),
})

async function makeFolder(temp: string, sha: string): Promise<string> {
  try {
    return await mkdtemp(join(await realpath(temp), PREFIX))
  } catch (error) {
    throw failure(sha, error instanceof Error ? error.message : String(error))
  }
}

/** What git says of another worktree's entry that is half written or half removed; nothing is checked out then. */
const OTHER_IS_CHANGING = /failed to read \S+\/worktrees\/|could not create directory of \S+\/worktrees\//

/** Another process that adds worktrees to this clone has its entry written in milliseconds. */
const ATTEMPTS = 5

async function addWorktree(git: Git, path: string, sha: string): Promise<Worktree> {
  const options = { config: await withoutFilters(git), timeoutSeconds: CHECKOUT_SECONDS }
  for (let attempt = 1; ; attempt += 1)
    try {
      await git.run(['worktree', 'add', '--quiet', '--detach', '--end-of-options', path, sha], options)
      break
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof ToolError) || !OTHER_IS_CHANGING.test(error.message)) throw error
      await setTimeout(50 * attempt)
    }
  // It names our folder and would be in the context: no two builds would be alike.
  await rm(join(path, '.git'))
  return { path, [Symbol.asyncDispose]: () => removeWorktree(git, path) }
}

/** Smudge filters are programs of the configuration that the commit's attributes choose; the commit is not trusted. */
async function withoutFilters(git: Git): Promise<readonly string[]> {
  const pattern = '^filter\\..*\\.(smudge|process|required)$'
  const { stdout } = await git.ask(['config', '--null', '--name-only', '--get-regexp', pattern])
  return [...new Set(stdout.split('\0').filter((key) => key !== ''))].map((key) => `${key}=${NOTHING}`)
}

/**
 * Removes a worktree that `createRepository` made, and git's entry for it, whatever state they are in; also one that a killed process left.
 * Refuses every other path. Does nothing where there is nothing.
 */
export async function removeWorktree(git: Git, path: string): Promise<void> {
  if (!isWorktree(path))
    throw new ToolError(`\`${path}\` is not a worktree of ours`, { command: ['git', 'worktree', 'add'] })
  await rm(path, { recursive: true, force: true, maxRetries: 3 })
  await removeEntry(git, path)
}

/** By hand: `git worktree remove` refuses a damaged one, and `git worktree prune` takes the entries of others along. */
async function removeEntry(git: Git, path: string): Promise<void> {
  const where = ['rev-parse', '--path-format=absolute', '--git-common-dir']
  const { exitCode, stdout } = await git.ask(where, { evenIfCancelled: true })
  if (exitCode !== 0) return
  const entries = join(stdout.replace(/\n$/, ''), 'worktrees')
  for (const name of await readdir(entries).catch(() => [])) {
    const target = await readFile(join(entries, name, 'gitdir'), 'utf8').catch(() => '')
    if (target.trim() === join(path, '.git')) await rm(join(entries, name), { recursive: true, force: true })
  }
  // Git keeps this folder only while there are worktrees; fails where others have theirs.
  await rmdir(entries).catch(() => undefined)
}

const failure = (sha: string, because: string): ToolError =>
  new ToolError(`Commit \`${shortSha(sha)}\` could not be checked out beside the head: ${because}`, {
    command: ['git', 'worktree', 'add'],
  })
