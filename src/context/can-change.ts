/** Whether a change can have changed an image. Whoever cannot tell says yes. */
import { attributesOf } from '../csv-attributes.ts'
import { readDockerignore } from '../lint/ignore-file/dockerignore.ts'
import { absolutePath } from '../lint/facts/files/absolute-path.ts'
import type { ImagePlan } from '../plan.ts'
import type { Disk } from '../world.ts'
import { folderOf, ignoreText, wishesOf, type ContextQuestion } from './choose-context.ts'
import { contextSources, type ContextSource } from './context-sources.ts'
import { takes } from './taken-files.ts'
import { takesUnseen } from './unseen-sources.ts'

/** What git says of the change. Paths are relative to the root. */
export interface Change {
  readonly changed: readonly string[]
  readonly tracked: readonly string[]
  /** The symbolic links among the tracked files. */
  readonly links: readonly string[]
  /** The submodules among them. */
  readonly submodules: readonly string[]
  /** The configuration file, as the user named it. */
  readonly config: string
  /** The file of the repository that it extends; absent where there is none. */
  readonly extended?: string
}

/** Files that say how images are built and judged, whatever folder they lie in. */
const SAYS_HOW =
  /(?:^|\/)(?:\.dockerignore|\.hadolint\.ya?ml|\.dive-ci|action\.ya?ml|\.git(?:attributes|modules)|\.env|(?:docker-)?compose[^/]*\.ya?ml|docker-bake[^/]*\.(?:hcl|json))$|^\.github\/(?:workflows|actions)\//i

/** @param text the Dockerfile */
export async function canChange(
  image: Pick<ImagePlan, 'dockerfile' | 'onBase' | 'build' | 'structureTests' | 'envFiles' | 'services'>,
  text: string,
  question: ContextQuestion,
  change: Change,
  disk: Disk,
): Promise<boolean> {
  const { changed, tracked } = change
  if (changed.length === 0) return false
  const { dockerfile, onBase, build, structureTests, envFiles, services } = image
  const secrets = build.secrets.flatMap((secret) => [...attributesOf(secret)].map(([, value]) => value))
  const composeFiles = services.from.kind === 'compose' ? services.from.files : []
  const files = [...secrets, ...structureTests, ...envFiles, ...composeFiles]
  const own = [
    ...[dockerfile, onBase.dockerfile, `${dockerfile}.dockerignore`],
    ...[change.config, ...(change.extended === undefined ? [] : [change.extended]), ...files].map(cleaned),
  ]
  const saysHow = (path: string): boolean => own.includes(path) || SAYS_HOW.test(path)
  if (changed.some(saysHow) || question.wish === 'checkout' || question.folder === undefined) return true
  if (structureTests.some((path) => mayMatch(cleaned(path), change))) return true
  const folders = [question.folder, ...question.named.values()]
  if ([...own, ...tracked.filter(saysHow), ...folders].some((path) => isLinked(path, change))) return true
  const unseen = takesUnseen(question.dockerfile, text, build, question.target)
  if (unseen === 'anything') return true
  if (unseen === 'context' && (await mayTake(question, { from: undefined, path: '' }, change, disk))) return true
  // A named context can stand in for a stage or a base image.
  for (const from of question.named.keys()) if (await mayTake(question, { from, path: '' }, change, disk)) return true
  for (const source of contextSources(question.dockerfile, wishesOf(question)))
    if (await mayTake(question, source, change, disk)) return true
  return false
}

const cleaned = (path: string): string => absolutePath(path, '/')?.slice(1) ?? path

/** Whether the files of a pattern are among the changed ones, or made by an earlier step, from anything. */
function mayMatch(path: string, { changed, tracked, links }: Change): boolean {
  const test = takes(path) ?? (() => true)
  const isOne = (file: string): boolean => file === path || test(file)
  return changed.some(isOne) || !tracked.some(isOne) || links.some(isOne)
}

/** What is read there lies elsewhere. */
const isLinked = (path: string, { links }: Change): boolean =>
  links.some((link) => path === link || path.startsWith(`${link}/`))

async function mayTake(
  question: ContextQuestion,
  source: Pick<ContextSource, 'from' | 'path'>,
  { changed, tracked, links, submodules }: Change,
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
  const leadsOn = inside(links).length > 0
  const isModule = new Set(inside(submodules))
  const taken = inside(changed).filter((path) => leadsOn || !test || test(path) || isReached(path))
  if (taken.length === 0) return false
  const ignore = readDockerignore(await ignoreText(question, source, disk, folder))
  return ignore.judge(taken.map((path) => ({ path, bytes: 0 })))?.length !== 0

  /** A pattern can take files from within a submodule. */
  function isReached(path: string): boolean {
    const depth = path.split('/').length
    const upper = (source.path ?? '').split('/').slice(0, depth).join('/')
    return isModule.has(path) && upper !== source.path && takes(upper)?.(path) !== false
  }
}

function below(folder: string, path: string): readonly string[] {
  if (folder === '.' || folder === '') return [path]
  return path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []
}
