import type { LintContext } from '../../lint-context.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { IgnoreLine } from '../../ignore-file/dockerignore.ts'
import { type FolderCopy, folderCopies } from './folder-copies.ts'
import { isCheap, matchesGlob } from '../../text/glob.ts'
import { fileName } from './absolute-path.ts'
import type { DockerfileRule } from '../../rule.ts'
import { sentFiles } from './sent-files.ts'

/** Files or folders that come into a build with the folder around them, though nobody named them. */
export interface Brought {
  /** What they have in common: a name, e.g. `node_modules`, or the path of the only one. */
  readonly key: string
  /** Where they are in the context, e.g. `web/node_modules`; in order. */
  readonly paths: readonly string[]
  /** Of all files in them; undefined where the folder holds more files than were looked at. */
  readonly bytes: number | undefined
  /** The copy that brings the first of them, one that reaches an image if there is one. */
  readonly copy: FolderCopy
}

export interface Finder {
  /** The file or folder, as the beginning of a file's path, that should have stayed outside; undefined for files that belong into a build. */
  readonly find: (path: string, bytes: number) => string | undefined
  /** Things with one key are one problem. */
  readonly keyOf: (thing: string) => string
}

/** What a rule needs that asks what folder copies bring along. */
export const NEEDS_WHAT_IS_BROUGHT: DockerfileRule['needs'] = { ignoreFile: copiesFolder, files: copiesFolder }

function copiesFolder(dockerfile: Dockerfile): boolean {
  return folderCopies(dockerfile).length > 0
}

/**
 * What folder copies bring along. `makeFinder` may look at all files of the context first. Things that the ignore file
 * lets in by their name (`!.env`) are wanted and left out. Nothing where the context is unknown.
 */
export function broughtThings(
  dockerfile: Dockerfile,
  context: LintContext,
  makeFinder: (paths: readonly string[]) => Finder,
): readonly Brought[] {
  const copies = folderCopies(dockerfile)
  const sent = copies.length > 0 ? sentFiles(context) : undefined
  if (!sent) return []
  const { find, keyOf } = makeFinder(sent.files.map(({ path }) => path))
  const found = new Map<string, { paths: Set<string>; bytes: number; copy: FolderCopy }>()
  for (const { path, bytes, exception } of sent.files) {
    const thing = find(path, bytes)
    const copy = thing === undefined ? undefined : copyOf(thing, copies)
    if (thing === undefined || !copy || (exception && isNamedBy(exception, thing))) continue
    const key = keyOf(thing)
    const known = found.get(key)
    if (!known) found.set(key, { paths: new Set([thing]), bytes, copy })
    else {
      known.paths.add(thing)
      known.bytes += bytes
      if (copy.inImage && !known.copy.inImage) known.copy = copy
    }
  }
  return [...found].map(([key, { paths, bytes, copy }]) => ({
    key,
    paths: [...paths],
    bytes: sent.complete ? bytes : undefined,
    copy,
  }))
}

/** A copy of the thing itself is on purpose. */
function copyOf(thing: string, copies: readonly FolderCopy[]): FolderCopy | undefined {
  const taking = copies.filter(({ folder }) => folder === '' || thing.startsWith(`${folder}/`))
  return taking.find(({ inImage }) => inImage) ?? taking[0]
}

function isNamedBy({ pattern }: IgnoreLine, thing: string): boolean {
  const name = fileName(thing)
  return pattern
    .split('/')
    .some((part) => !/^\*+$/.test(part) && isCheap(name, part) && matchesGlob(name, part.replace(/\*{2,}/g, '*')))
}
