/** A build context: a folder of the repository, or something that the builder fetches itself. */
export type Context =
  /** `path` is relative to the root of the tree that is built, `/`-separated; `.` for the root itself. */
  { readonly kind: 'folder'; readonly path: string } | { readonly kind: 'remote'; readonly address: string }

export const folder = (path: string): Context => ({ kind: 'folder', path })

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i

/**
 * Tells the two apart as buildx does (build/opt.go and BuildKit's util/gitutil): any address with a scheme, `git@host:path`,
 * `github.com/…`, and `-`, the standard input.
 */
export function readContext(text: string): Context {
  const isRemote = text === '-' || SCHEME.test(text) || text.startsWith('git@') || /^github\.com\//i.test(text)
  return isRemote ? { kind: 'remote', address: text } : { kind: 'folder', path: text }
}

/** Whether the value of a named context is a folder: `docker-image:`, `oci-layout:`, `target:` and addresses are none. */
export function readNamedContext(text: string): Context {
  return /^[a-z][a-z0-9-]*:/i.test(text) ? { kind: 'remote', address: text } : readContext(text)
}

/** Whether a source of ADD is fetched by the builder: unlike a context, `github.com/…` and `-` are names of files there. */
export const isAddress = (source: string): boolean => SCHEME.test(source) || source.startsWith('git@')
