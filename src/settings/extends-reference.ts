/** What `extends` of the configuration names. Pure. */
import type { RepositoryFile } from '../world.ts'

export type ExtendsReference =
  /** A file of the same repository, relative to its root. */
  { readonly kind: 'here'; readonly path: string } | { readonly kind: 'elsewhere'; readonly file: RepositoryFile }

/** Names as GitHub has them; a part of a path that is `.` or `..` leads elsewhere than it seems. */
const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/
const REPOSITORY = /^[A-Za-z0-9._-]{1,100}$/
const PART = /^(?!\.{1,2}$)[^\0\r\n\\@]+$/
const REF = /^(?!.*(?:\.\.|\/\/))[A-Za-z0-9_][A-Za-z0-9._/+-]{0,199}(?<![./])$/

/** `./path` or `owner/repository/path@ref`; undefined for anything else. */
export function readReference(text: string): ExtendsReference | undefined {
  if (text.startsWith('./')) {
    const parts = text.slice(2).split('/')
    return parts.every((part) => PART.test(part)) ? { kind: 'here', path: parts.join('/') } : undefined
  }
  const at = text.lastIndexOf('@')
  const [owner = '', repository = '', ...path] = text.slice(0, Math.max(at, 0)).split('/')
  const ref = text.slice(at + 1)
  const isOne =
    OWNER.test(owner) &&
    REPOSITORY.test(repository) &&
    PART.test(repository) &&
    path.length > 0 &&
    path.every((part) => PART.test(part)) &&
    REF.test(ref)
  return isOne ? { kind: 'elsewhere', file: { owner, repository, path: path.join('/'), ref } } : undefined
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * The file with the ref that is asked for: of another owner a commit, or a tag and never the branch of that name. Undefined for a branch.
 * @param owner of the repository whose configuration it is; undefined where nobody knows
 */
export function pinned(file: RepositoryFile, owner: string | undefined): RepositoryFile | undefined {
  if (COMMIT.test(file.ref) || file.owner.toLowerCase() === owner?.toLowerCase()) return file
  if (file.ref.startsWith('refs/')) return file.ref.startsWith('refs/tags/') ? file : undefined
  return { ...file, ref: `refs/tags/${file.ref}` }
}
