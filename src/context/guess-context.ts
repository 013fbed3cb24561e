/** Which folder is the build context where nobody says: the one that holds what COPY and ADD name. */
import type { Dockerfile } from '../lint/dockerfile/dockerfile.ts'
import type { Disk } from '../world.ts'
import { has } from './choose-context.ts'
import { contextSources, type BuildWishes, type ContextSource } from './context-sources.ts'

export interface ContextGuess {
  /** Relative to the root; `.` for the root itself. */
  readonly folder: string
  /** What a reader has to know to put it right; absent where there was nothing to choose. One sentence. */
  readonly note?: string
  /** Neither folder has all of it. */
  readonly isUnsure?: boolean
}

interface GuessQuestion {
  /** Absolute path of the checkout. */
  readonly root: string
  readonly dockerfile: Dockerfile
  readonly wishes: BuildWishes
}

/** The Dockerfile's own folder or the root, whichever has more of what the image needs; the own folder where both have all. */
export async function guessContext({ root, dockerfile, wishes }: GuessQuestion, disk: Disk): Promise<ContextGuess> {
  const { file } = dockerfile
  const own = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.'
  if (own === '.') return { folder: own }
  const named = contextSources(dockerfile, wishes).filter(isNamed)
  const found = await Promise.all(
    named.map(async (source) => ({
      ...source,
      inOwn: source.path === '' ? await hasContent(root, own, disk) : await has(disk, root, own, source.path),
      inRoot: await has(disk, root, '.', source.path),
    })),
  )
  const onlyRoot = found.filter(({ inOwn }) => !inOwn)
  const onlyOwn = found.filter(({ inRoot }) => !inRoot)
  const [first] = onlyRoot
  if (!first) {
    const isEither = found.length > 0 && onlyOwn.length === 0
    return { folder: own, ...(isEither && { note: either(own) }) }
  }
  if (onlyOwn.length === 0) return { folder: '.', note: rootFor(first, own) }
  return onlyOwn.length < onlyRoot.length
    ? { folder: '.', isUnsure: true, note: torn(ROOT, onlyOwn, ({ inOwn }) => inOwn, `in \`${own}\``) }
    : { folder: own, isUnsure: true, note: torn(`\`${own}\``, onlyRoot, ({ inRoot }) => inRoot, 'in the root') }
}

/** What speaks against a build context that somebody has named: it lacks what the root or the Dockerfile's own folder has. One sentence. */
export async function doubtContext(
  { root, dockerfile, wishes, folder }: GuessQuestion & { readonly folder: string },
  disk: Disk,
): Promise<string | undefined> {
  const { file } = dockerfile
  const own = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.'
  const named = contextSources(dockerfile, wishes).filter(isNamed)
  const found = await Promise.all(
    named.map(async (source) => ({
      ...source,
      inChosen: await has(disk, root, folder, source.path),
      inOwn: await has(disk, root, own, source.path),
      inRoot: await has(disk, root, '.', source.path),
    })),
  )
  const missing = found.filter(({ inChosen, inOwn, inRoot }) => !inChosen && (inOwn || inRoot))
  const [first] = missing
  if (!first) return undefined
  const chosen = folder === '.' ? ROOT : `\`${folder}\``
  const isInRoot = missing.every(({ inRoot }) => inRoot)
  return torn(
    chosen,
    missing,
    ({ inOwn, inRoot }) => (isInRoot ? inRoot : inOwn),
    isInRoot ? 'in the root' : `in \`${own}\``,
  )
}

type Named = ContextSource & { readonly path: string }
type Found = Named & { readonly inOwn: boolean; readonly inRoot: boolean }

const isNamed = (source: ContextSource): source is Named => source.from === undefined && source.path !== undefined

/** More than the Dockerfiles and their ignore files. */
async function hasContent(root: string, folder: string, disk: Pick<Disk, 'list'>): Promise<boolean> {
  return (await disk.list(root, folder)).files.some(
    ({ path }) => !/(?:docker|container)file|\.dockerignore$/i.test(path),
  )
}

const ROOT = 'the root of the repository'

const either = (own: string): string =>
  `The build context is \`${own}\`; all that the Dockerfile takes lies in the root as well: set \`context: .\` if the root is meant.`

const rootFor = ({ line, path }: Named, own: string): string =>
  `The build context is ${ROOT}: line ${line} takes \`${path || '.'}\`, which \`${own}\` does not have. Set \`context: ${own}\` if that folder is meant.`

function torn(chosen: string, missing: readonly Found[], isThere: (source: Found) => boolean, there: string): string {
  const places = missing.map(
    (source) => `\`${source.path || '.'}\` (line ${source.line}) lies ${isThere(source) ? there : 'in neither'}`,
  )
  const [last, ...others] = places.slice(0, MAX_NAMED).reverse()
  const all = others.length === 0 ? last : `${others.reverse().join(', ')} and ${last ?? ''}`
  return `The build context is ${chosen}, but ${all ?? ''}: name the right folder with \`context\`.`
}

/** More than a reader needs to see which folder is meant. */
const MAX_NAMED = 5
