/** The repository around a folder, and what is checked out in it. */
import { findRemote, findSha, readCommit, type Commit } from './commit.ts'
import { gitIn, lastLine, NOT_FOUND, type Git, type GitContext } from './git.ts'
import { readRemote, type GitHubRepository } from './remote.ts'

export type Checkout =
  | {
      readonly kind: 'repository'
      /** Git in the root. */
      readonly git: Git
      /** Absolute path of the work tree, without links in it. */
      readonly root: string
      /** Absent in a repository without commits. */
      readonly head?: Commit
      /** Absent where the remote is not known to be GitHub. */
      readonly remote?: GitHubRepository
    }
  | { readonly kind: 'none'; readonly because: string }

/** Looks upward from `folder`. A missing, bare or distrusted repository, and a missing git, are reasons and not errors. */
export async function openCheckout(folder: string, context: GitContext = {}): Promise<Checkout> {
  const { exitCode, stdout, stderr } = await gitIn(folder, context).ask(['rev-parse', '--show-toplevel'])
  if (exitCode !== 0) return { kind: 'none', because: reason(exitCode, stderr) }
  const root = stdout.replace(/\n$/, '')
  const git = gitIn(root, context)
  const sha = await findSha(git, 'HEAD')
  const remote = await readOrigin(git, context.env ?? process.env)
  return {
    kind: 'repository',
    git,
    root,
    ...(sha === undefined ? {} : { head: await readCommit(git, sha) }),
    ...(remote ? { remote } : {}),
  }
}

function reason(exitCode: number, stderr: string): string {
  if (exitCode === NOT_FOUND) return 'git is not installed'
  // Git prints the command that makes it trust the folder, with the path that it means.
  const advice = /git config --global --add safe\.directory .+/.exec(stderr)
  if (advice) return `git does not trust this folder, because another user owns it; \`${advice[0]}\` changes that`
  if (stderr.includes('not a git repository')) return 'this folder is not in a git repository'
  return `git cannot read the repository: ${lastLine(stderr)}`
}

async function readOrigin(git: Git, env: Readonly<NodeJS.ProcessEnv>): Promise<GitHubRepository | undefined> {
  const remote = await findRemote(git)
  if (remote === undefined) return undefined
  const { stdout } = await git.ask(['remote', 'get-url', '--end-of-options', remote])
  return readRemote(stdout.trim(), env['GITHUB_SERVER_URL'])
}
