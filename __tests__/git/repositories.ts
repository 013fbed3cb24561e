/** Real repositories in a temporary folder: a remote, and clones as GitHub's runners have them. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openCheckout, type Checkout } from '../../src/git/head.ts'
import type { GitContext } from '../../src/git/git.ts'

const IDENTITY = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@b' }

/** Runs git without anybody's own configuration. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = { ...process.env, ...IDENTITY, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

export interface Sandbox extends Disposable {
  readonly path: string
}

/** A folder for everything that one test makes. */
export function makeSandbox(): Sandbox {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'drydock-git-')))
  return {
    path,
    [Symbol.dispose]() {
      rmSync(path, { recursive: true, force: true })
    },
  }
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** Commits everything in the work tree; gives the SHA. */
export function commit(folder: string, files: Readonly<Record<string, string>>, message = 'change'): string {
  write(folder, files)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', message)
  return git(folder, 'rev-parse', 'HEAD')
}

/**
 * ```
 * root ── parted ── advanced    main        parted = where the pull request's branch begins
 *              └── feature      feature     merge = GitHub's merge of both, refs/pull/7/merge
 * ```
 */
export interface Origin {
  readonly path: string
  readonly url: string
  /** The clone with all branches from which the remote was filled. */
  readonly source: string
  readonly root: string
  readonly parted: string
  readonly advanced: string
  readonly feature: string
  readonly merge: string
}

/** `between` commits lie between where the branch begins and both ends. */
export function makeOrigin(sandbox: Sandbox, between = 0): Origin {
  const [path, source] = [join(sandbox.path, 'origin.git'), join(sandbox.path, 'source')]
  git(sandbox.path, 'init', '--quiet', '--bare', '--initial-branch=main', path)
  git(sandbox.path, 'init', '--quiet', '--initial-branch=main', source)
  const root = commit(source, { 'README.md': 'read me' })
  const parted = commit(source, { Dockerfile: 'FROM base\n' })
  git(source, 'switch', '--quiet', '--create', 'feature')
  addEmptyCommits(source, 'feature', between)
  const feature = commit(source, { Dockerfile: 'FROM head\n' })
  git(source, 'switch', '--quiet', 'main')
  addEmptyCommits(source, 'main', between)
  const advanced = commit(source, { 'main.txt': 'advanced' })
  git(source, 'switch', '--quiet', '--detach', 'main')
  git(source, 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'feature')
  const merge = git(source, 'rev-parse', 'HEAD')
  git(source, 'push', '--quiet', path, 'main', 'feature', 'HEAD:refs/pull/7/merge')
  git(source, 'switch', '--quiet', 'main')
  return { path, url: `file://${path}`, source, root, parted, advanced, feature, merge }
}

/** In one go; a process a commit would take seconds. */
function addEmptyCommits(folder: string, branch: string, count: number): void {
  const commits = Array.from({ length: count }, (_, index) => {
    const from = index === 0 ? `from refs/heads/${branch}^0\n` : ''
    return `commit refs/heads/${branch}\ncommitter A <a@b> ${1_700_000_000 + index} +0000\ndata ${branch.length}\n${branch}\n${from}`
  })
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: commits.join('\n') })
}

/** As actions/checkout does it: one commit, fetched into a ref of the remote's namespace and checked out detached. */
export function cloneShallow(sandbox: Sandbox, { url }: Origin, sha: string, depth = 1): string {
  const path = mkdtempSync(join(sandbox.path, 'clone-'))
  git(path, 'init', '--quiet')
  git(path, 'remote', 'add', 'origin', url)
  git(path, 'fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', `+${sha}:refs/remotes/pull/7/merge`)
  git(path, 'checkout', '--quiet', '--detach', sha)
  return path
}

/** As a person has it: all branches, on one of them. */
export function cloneFull(sandbox: Sandbox, { url }: Origin, branch: string): string {
  const path = mkdtempSync(join(sandbox.path, 'clone-'))
  git(path, 'clone', '--quiet', '--branch', branch, url, '.')
  return path
}

export type Repository = Extract<Checkout, { kind: 'repository' }>

/** Opens a clone that must be a repository. */
export async function openRepository(path: string, context?: GitContext): Promise<Repository> {
  const checkout = await openCheckout(path, context)
  if (checkout.kind === 'none') throw new Error(checkout.because)
  return checkout
}

/**
 * Everything that belongs to the user: work tree, HEAD, index, configuration, refs, logs, hooks and whatever else lies in `.git`. Only
 * objects, and the list of where a shallow clone ends, may grow.
 */
export function fingerprint(path: string): Readonly<Record<string, string>> {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    files
      .filter((file) => !file.startsWith('.git/objects') && file !== '.git/shallow')
      .map((file) => [file, describe(join(path, file))]),
  )
}

function describe(path: string): string {
  const stats = lstatSync(path)
  if (stats.isSymbolicLink()) return `link to ${readlinkSync(path)}`
  return stats.isFile() ? hash(readFileSync(path)) : 'not a file'
}

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
