/** What a user may call a commit, and which commit it is. */
import { UserError } from '../errors.ts'
import { ensureCommit, findRemote, findSha, SHA } from './commit.ts'
import type { Git } from './git.ts'

// Git itself refuses components of more than 255 bytes on every common file system.
const MAX_LENGTH = 255

const SHOWN_LENGTH = 60

/** `name` with any number of `~2` and `^1` behind it. */
const REVISION = /^(?<name>[^~^]+)(?:[~^]\d{0,6})*$/

/** The commit that an input names. Throws a UserError that names the input when it is not a name, or names nothing. */
export async function resolveRevision(git: Git, input: string, text: string): Promise<string> {
  const name = nameIn(text)
  if (name === undefined || !(await isName(git, name)))
    throw new UserError(`\`${input}\`: \`${shown(text)}\` is not the name of a branch, a tag or a commit.`)
  const sha = (await findSha(git, text)) ?? (await findOnRemote(git, text))
  if (sha === undefined)
    throw new UserError(`\`${input}\`: this repository has no branch, tag or commit \`${shown(text)}\`.`)
  return sha
}

/** The part of a revision that must be a name; undefined for what cannot be one. Pure. */
export function nameIn(text: string): string | undefined {
  if (text.length > MAX_LENGTH || text.startsWith('-') || /[\0-\x20\x7f]/.test(text)) return undefined
  return REVISION.exec(text)?.groups?.['name']
}

async function isName(git: Git, name: string): Promise<boolean> {
  return (await git.ask(['check-ref-format', '--allow-onelevel', name])).exitCode === 0
}

/** A clone of one branch knows no other: asks the remote for it, and gets its commit without writing a ref. */
export async function findOnRemote(git: Git, text: string): Promise<string | undefined> {
  const remote = await findRemote(git)
  if (remote === undefined) return undefined
  const name = text.startsWith(`${remote}/`) ? text.slice(remote.length + 1) : text
  const sha = SHA.test(name) ? name : await askRemote(git, remote, name)
  return sha !== undefined && (await ensureCommit(git, sha)).kind === 'present' ? findSha(git, sha) : undefined
}

const ASK_SECONDS = 60

async function askRemote(git: Git, remote: string, name: string): Promise<string | undefined> {
  const refs = [`refs/heads/${name}`, `refs/tags/${name}`]
  const { stdout } = await git.ask(['ls-remote', '--end-of-options', remote, ...refs], { timeoutSeconds: ASK_SECONDS })
  const [sha = ''] = stdout.split('\t', 1)
  return SHA.test(sha) ? sha : undefined
}

const shown = (text: string): string => (text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text)
