/** Which files git knows. */
import { lastLine, NOT_FOUND, type Git } from './git.ts'

/** `Dockerfile`, `Dockerfile.dev`, `web.Dockerfile` and the same with `Containerfile`. */
const DOCKERFILE = /(?:^|\/)(?:[^/]+\.)?(?:dockerfile|containerfile)(?:\.[^/]+)?$/i
/**
 * `dockerfile.ts` is a program or a text about Dockerfiles. Files of some languages begin with a small letter by convention, so `Dockerfile.go`
 * is one for Go, and `dockerfile.go` is not.
 */
const SOURCE =
  /\.(?:[cm]?[jt]sx?|java|kts?|cs|vue|md|json|ya?ml|toml|html|s?css|snap|lock)$|(?:^|[/.])(?:docker|container)file\.(?:[^/]+\.)?(?:go|pyi?|rb|rs|php|swift|scala|exs?|lua|p[lm]|c|cc|cpp|h|hpp|sh|bash)$/

/** Paths of all tracked files, relative to the root, in git's order. */
export async function listTrackedFiles(git: Git): Promise<readonly string[]> {
  return (await git.run(['ls-files', '-z', '--cached', '--deduplicate'])).split('\0').filter((path) => path !== '')
}

/** Whether a file's name says that it is a Dockerfile. `Dockerfile.dockerignore` is the ignore file of a Dockerfile. */
export const isDockerfile = (path: string): boolean =>
  DOCKERFILE.test(path) && !path.endsWith('.dockerignore') && !SOURCE.test(path)

export type FoundFiles =
  | { readonly kind: 'found'; readonly paths: readonly string[] }
  /** No repository, or no git. One clause. */
  | { readonly kind: 'none'; readonly because: string }

/** Tracked files at and below git's folder, relative to it; `args` are more arguments of `git ls-files`. */
export async function findFiles(git: Git, args: readonly string[] = []): Promise<FoundFiles> {
  const { exitCode, stdout, stderr } = await git.ask(['ls-files', '-z', '--cached', '--deduplicate', ...args])
  if (exitCode === 0) return { kind: 'found', paths: stdout.split('\0').filter((path) => path !== '') }
  if (exitCode === NOT_FOUND) return { kind: 'none', because: 'git is not installed' }
  if (stderr.includes('not a git repository'))
    return { kind: 'none', because: 'this folder is not in a git repository' }
  return { kind: 'none', because: `git cannot list the files: ${lastLine(stderr)}` }
}
