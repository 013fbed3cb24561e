/** Facts about commits, and getting one that this clone lacks. */
import { type Git, lastLine } from './git.ts'

export interface Commit {
  readonly sha: string
  /** All parents, also those that a shallow clone lacks. */
  readonly parents: readonly string[]
}

/** A full object name of SHA-1 or SHA-256. */
export const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/** A commit's name as people read it. */
export const shortSha = (sha: string): string => sha.slice(0, 7)

/** The commit that `name` points at; undefined where there is none. `name` is a full SHA or a checked revision. */
export async function findSha(git: Git, name: string): Promise<string | undefined> {
  const { exitCode, stdout } = await git.ask([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ])
  const sha = stdout.trim()
  return exitCode === 0 && SHA.test(sha) ? sha : undefined
}

/** Reads the commit object itself: every other command hides the parents that a shallow clone has cut off. */
export async function readCommit(git: Git, sha: string): Promise<Commit> {
  const object = await git.run(['cat-file', 'commit', sha])
  const [header = ''] = object.split('\n\n', 1)
  return { sha, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent) }
}

export async function isShallow(git: Git): Promise<boolean> {
  return (await git.run(['rev-parse', '--is-shallow-repository'])).trim() === 'true'
}

/** The remote that lacking commits come from: `origin`, else the only one. */
export async function findRemote(git: Git): Promise<string | undefined> {
  const remotes = (await git.run(['remote'])).split('\n').filter((name) => name !== '')
  return remotes.includes('origin') ? 'origin' : remotes.length === 1 ? remotes[0] : undefined
}

/** One commit of a large repository comes in seconds. */
const FETCH_SECONDS = 120

/** Fetches objects only: no ref, no tag, no FETCH_HEAD and no submodule is written. */
export async function fetchObjects(git: Git, depth: readonly string[], shas: readonly string[]): Promise<Availability> {
  const remote = await findRemote(git)
  if (remote === undefined) return { kind: 'missing', because: 'there is no remote to fetch it from' }
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap=']
  const argv = ['fetch', ...quiet, ...depth, '--end-of-options', remote, ...shas]
  const ask = (withToken: boolean) => git.ask(argv, { timeoutSeconds: FETCH_SECONDS, withToken })
  const first = await ask(false)
  // A checkout that kept its credentials, or a public repository, needs no token of ours.
  const { exitCode, stderr } = first.exitCode !== 0 && isRefused(first.stderr) && git.hasToken ? await ask(true) : first
  if (exitCode === 0) return { kind: 'present' }
  return { kind: 'missing', because: `it could not be fetched: ${lastLine(stderr)}${adviceFor(stderr)}` }
}

export type Availability = { readonly kind: 'present' } | { readonly kind: 'missing'; readonly because: string }

/** Makes sure that the clone has the commit with its files; a shallow clone gets that one commit and stays shallow. */
export async function ensureCommit(git: Git, sha: string): Promise<Availability> {
  if (await findSha(git, sha)) return { kind: 'present' }
  const depth = (await isShallow(git)) ? ['--depth=1'] : []
  const fetched = await fetchObjects(git, depth, [sha])
  if (fetched.kind === 'present') return fetched
  return { kind: 'missing', because: `commit \`${shortSha(sha)}\` is not in this clone, and ${fetched.because}` }
}

const isRefused = (stderr: string): boolean =>
  /could not read Username|Authentication failed|terminal prompts disabled|Permission denied|not found/i.test(stderr)

function adviceFor(stderr: string): string {
  return isRefused(stderr) ? '; `fetch-depth: 2` of actions/checkout brings the base of a pull request along' : ''
}
