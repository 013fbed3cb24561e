/** From which tree the head is built: what git tracks, or the checkout as it is. */
import type { Dockerfile } from '../lint/dockerfile/dockerfile.ts'
import { readDockerignore } from '../lint/ignore-file/dockerignore.ts'
import type { ContextUse } from '../model.ts'
import type { Disk, FileRead, TrackedTree } from '../world.ts'
import { contextSources, type BuildWishes, type ContextSource } from './context-sources.ts'
import { isPattern, takes } from './taken-files.ts'

/** What the choice and the count of bytes need to know of an image. */
export interface ContextQuestion {
  /** Absolute path of the checkout. */
  readonly root: string
  readonly dockerfile: Dockerfile
  /** Folder of the build context, relative to the root; undefined where the builder fetches it. */
  readonly folder: string | undefined
  /** Named contexts that are folders, by name, relative to the root. */
  readonly named: ReadonlyMap<string, string>
  readonly target?: string | undefined
  readonly buildArgs: Readonly<Record<string, string>>
  readonly wish: 'auto' | 'tracked' | 'checkout'
  /** Whether the tree has uncommitted changes of tracked files in it. */
  readonly uncommitted: boolean
}

/** Where the head is built, and what the report says of it. */
export interface Chosen {
  /** Absolute path. */
  readonly source: string
  readonly use: ContextUse
}

export async function chooseContext(question: ContextQuestion, tree: TrackedTree, disk: Disk): Promise<Chosen> {
  const { root, wish } = question
  const checkout = (because: string): Chosen => ({ source: root, use: { kind: 'checkout', because } })
  if (wish === 'checkout') return checkout('the settings say `context-source: checkout`')
  if (tree.kind === 'none') return checkout(tree.because)
  const because = wish === 'tracked' ? undefined : await onlyInCheckout(question, tree, disk)
  if (because !== undefined) return checkout(because)
  return { source: tree.path, use: { kind: 'tracked', modified: question.uncommitted ? tree.modified.length : 0 } }
}

type Tree = Extract<TrackedTree, { kind: 'there' }>

/** Why the tracked files cannot make the image that the checkout makes; undefined where they can. One clause. */
async function onlyInCheckout(question: ContextQuestion, tree: Tree, disk: Disk): Promise<string | undefined> {
  const { root, dockerfile, uncommitted } = question
  const { file } = dockerfile
  if (!(await exists(disk, tree.path, file))) return `git does not track \`${file}\``
  const own = [file, `${file}.dockerignore`]
  const other = uncommitted ? undefined : tree.modified.find((path) => own.includes(path))
  if (other !== undefined) return `\`${other}\` is not as the commit has it`
  for (const source of contextSources(dockerfile, wishesOf(question))) {
    const folder = folderOf(question, source)
    if (folder === undefined || source.path === undefined) continue
    const path = joined(folder, source.path)
    const line = `line ${source.line} takes`
    if (!(await has(disk, tree.path, folder, source.path)) && (await has(disk, root, folder, source.path)))
      return `${line} \`${path}\`, which git does not track`
    const elsewhere = await keptElsewhere(question, source, folder, tree, disk)
    if (elsewhere !== undefined) return `${line} ${elsewhere}`
  }
  return undefined
}

export const wishesOf = ({ target, buildArgs, named }: ContextQuestion): BuildWishes => ({
  target,
  buildArgs,
  folders: [...named.keys()],
})

/** The folder that a source is taken from, relative to the root. */
export const folderOf = (
  { folder, named }: ContextQuestion,
  { from }: Pick<ContextSource, 'from'>,
): string | undefined => (from === undefined ? folder : named.get(from))

/** Whether a folder of a tree has what a source names; an empty path is all of it. */
export async function has(disk: Disk, root: string, folder: string, path: string): Promise<boolean> {
  if (path === '') return (await disk.list(root, folder)).files.length > 0
  if (!isPattern(path)) return exists(disk, root, joined(folder, path))
  const test = takes(path)
  return test !== undefined && (await disk.list(root, folder)).files.some((file) => test(file.path))
}

/** A file, or a folder with a file in it. */
async function exists(disk: Disk, root: string, path: string): Promise<boolean> {
  const { kind } = await disk.read(root, path)
  if (kind !== 'refused') return kind === 'text'
  const upper = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
  const [inside, beside, all] = await Promise.all([path, upper, '.'].map((folder) => disk.list(root, folder)))
  return (
    (inside?.files.length ?? 0) > 0 ||
    (beside?.files.some((file) => joined(upper, file.path) === path) ?? false) ||
    // Git's own folder is listed with the root alone.
    (all?.files.some((file) => file.path === path || file.path.startsWith(`${path}/`)) ?? false)
  )
}

/** First line of a pointer (git-lfs, docs/spec.md). */
const POINTER = 'version https://git-lfs.github.com/spec/'

/** Content of a submodule or of Git LFS that the source takes and the checkout has. */
async function keptElsewhere(
  question: ContextQuestion,
  source: ContextSource,
  folder: string,
  tree: Tree,
  disk: Disk,
): Promise<string | undefined> {
  const test = takes(source.path ?? '')
  if (!test || (tree.submodules.length === 0 && tree.lfs.length === 0)) return undefined
  const ignore = readDockerignore(await ignoreText(question, source, disk, folder))
  const isTaken = (path: string): boolean => {
    const inside = below(folder, path)
    return inside !== undefined && test(inside) && ignore.judge([{ path: inside, bytes: 0 }])?.length !== 0
  }
  for (const submodule of tree.submodules) {
    const { files } = await disk.list(question.root, submodule)
    if (files.some(({ path }) => isTaken(`${submodule}/${path}`))) return `files of the submodule \`${submodule}\``
  }
  for (const path of tree.lfs.filter(isTaken))
    if (!isPointer(await disk.read(question.root, path))) return `\`${path}\`, which Git LFS keeps`
  return undefined
}

const isPointer = (read: FileRead): boolean =>
  read.kind === 'missing' || (read.kind === 'text' && read.text.startsWith(POINTER))

/** The ignore file that holds for a source, as the checkout has it; empty where there is none. */
export async function ignoreText(
  { root, dockerfile }: ContextQuestion,
  source: Pick<ContextSource, 'from'>,
  disk: Disk,
  folder: string,
): Promise<string> {
  const candidates = [
    ...(source.from === undefined ? [`${dockerfile.file}.dockerignore`] : []),
    joined(folder, '.dockerignore'),
  ]
  for (const candidate of candidates) {
    const read = await disk.read(root, candidate)
    if (read.kind === 'text') return read.text
  }
  return ''
}

const joined = (folder: string, path: string): string =>
  folder === '.' || folder === '' ? path || '.' : path === '' ? folder : `${folder}/${path}`

/** The path seen from a folder; undefined where it lies elsewhere. */
function below(folder: string, path: string): string | undefined {
  if (folder === '.' || folder === '') return path
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined
}
