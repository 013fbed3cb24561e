/** Whether a change can have changed an image. Whoever cannot tell says yes. */
import { readDockerignore } from '../lint/ignore-file/dockerignore.ts'
import type { ImagePlan } from '../plan.ts'
import type { Disk } from '../world.ts'
import { folderOf, ignoreText, wishesOf, type ContextQuestion } from './choose-context.ts'
import { contextSources, type ContextSource } from './context-sources.ts'
import { takes } from './taken-files.ts'

/** What git says of the change. Paths are relative to the root. */
export interface Change {
  readonly changed: readonly string[]
  readonly tracked: readonly string[]
  /** The symbolic links among the tracked files. */
  readonly links: readonly string[]
  /** The configuration file. */
  readonly config: string
}

/** Files that say how images are built and judged, whatever folder they lie in. */
const SAYS_HOW =
  /(?:^|\/)(?:\.dockerignore|\.hadolint\.ya?ml|\.git(?:attributes|modules)|(?:docker-)?compose[^/]*\.ya?ml)$|^\.github\/(?:workflows|actions)\//i

/** A base image whose triggers take files of the context, and a frontend that may take any. */
const TAKES_UNSEEN = /^\s*FROM\s.*onbuild|^#\s*syntax\s*=\s*(?!(?:docker\.io\/)?docker\/dockerfile[:@\s])\S/im

/** @param text the Dockerfile */
export async function canChange(
  image: Pick<ImagePlan, 'dockerfile' | 'onBase' | 'build'>,
  text: string,
  question: ContextQuestion,
  change: Change,
  disk: Disk,
): Promise<boolean> {
  const { dockerfile, onBase, build } = image
  const own = [dockerfile, onBase.dockerfile, `${dockerfile}.dockerignore`, change.config]
  const saysHow = (path: string): boolean => own.includes(path) || SAYS_HOW.test(path)
  if (change.changed.some(saysHow) || question.wish === 'checkout' || question.folder === undefined) return true
  // Settings name their files in many ways; one that stands in them word for word is one of them.
  if (change.changed.some((path) => build.secrets.some((secret) => secret.includes(path)))) return true
  if (TAKES_UNSEEN.test(text)) return mayTake(question, { from: undefined, path: '' }, change, disk)
  for (const source of contextSources(question.dockerfile, wishesOf(question)))
    if (await mayTake(question, source, change, disk)) return true
  return false
}

async function mayTake(
  question: ContextQuestion,
  source: Pick<ContextSource, 'from' | 'path'>,
  { changed, tracked, links }: Change,
  disk: Disk,
): Promise<boolean> {
  const folder = folderOf(question, source)
  if (folder === undefined) return false
  const inside = (paths: readonly string[]): readonly string[] => paths.flatMap((path) => below(folder, path))
  const test = source.path === undefined ? undefined : takes(source.path)
  // What git does not track is made by an earlier step, from anything.
  if (source.path !== '' && test && !inside(tracked).some(test)) return true
  // A submodule, or a link, that has become another one changes all that is taken from behind it.
  const whole = `${folder === '.' || folder === '' ? '' : `${folder}/`}${source.path ?? ''}`
  const isOnTheWay = (path: string): boolean => whole.startsWith(`${path}/`)
  if (changed.some((path) => path === folder || isOnTheWay(path))) return true
  const isLinked = inside(links).length > 0
  const taken = inside(changed).filter((path) => isLinked || !test || test(path))
  if (taken.length === 0) return false
  const ignore = readDockerignore(await ignoreText(question, source, disk, folder))
  return ignore.judge(taken.map((path) => ({ path, bytes: 0 })))?.length !== 0
}

function below(folder: string, path: string): readonly string[] {
  if (folder === '.' || folder === '') return [path]
  return path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []
}
