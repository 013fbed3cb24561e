import type { Command } from '../../shell/command.ts'
import type { BuildStage, Run } from '../../dockerfile/instruction.ts'
import { absolutePath } from '../files/absolute-path.ts'
import { lineageOf } from '../files/stage-steps.ts'
import { remember } from '../../text/computed-once.ts'
import type { CacheMount, PackageManager } from '../../programs/manager.ts'
import { managerOf } from '../../programs/managers/index.ts'

/** A command that fills a cache. */
export interface CacheFill {
  readonly command: Command
  readonly manager: PackageManager
  readonly cache: CacheMount
  /** Where root has it, with what ENV says. */
  readonly folder: string
}

/** The first command of a RUN that fills a cache. */
export function findCacheFill(run: Run): CacheFill | undefined {
  for (const command of run.commands) {
    const found = cacheOf(command, run)
    if (found) return { command, ...found }
  }
  return undefined
}

function cacheOf(command: Command, run: Run): Omit<CacheFill, 'command'> | undefined {
  const { scope } = run
  const manager = managerOf(command.program)
  if (!manager?.mounts) return undefined
  const called = command.operands.map(({ text }) => text).join(' ')
  const cache = manager.mounts.find(({ verbs }) =>
    verbs.some((verb) => (verb === '' ? called === '' : called === verb || called.startsWith(`${verb} `))),
  )
  if (!cache || command.hasFlag(...(cache.without ?? []))) return undefined
  if (cache.only !== undefined && !command.hasFlag(cache.only)) return undefined
  const isSwitchedOff = cache.variable !== undefined && /^(?:arg|env)$/.test(scope.lookup(cache.variable).kind)
  if (isSwitchedOff) return undefined
  if (isMovedElsewhere(command, run, manager, cache)) return undefined
  const moved = cache.below && scope.lookup(cache.below.variable)
  if (moved?.kind !== 'env') return { manager, cache, folder: cache.folder }
  const home = absolutePath(moved.value ?? '$', undefined)
  return home === undefined ? undefined : { manager, cache, folder: `${home}/${cache.below?.folder ?? ''}` }
}

/** Whether a variable or a flag puts it where only the file knows, so that a mount on the usual folder would stay empty. */
function isMovedElsewhere(
  command: Command,
  run: Run,
  manager: PackageManager,
  { below, movedBy = [] }: CacheMount,
): boolean {
  const { moves = [], variables = [] } = manager.cache ?? {}
  if (moves.some(({ flag }) => flag !== undefined && command.hasFlag(flag))) return true
  return [...movedBy, ...variables, ...moves.flatMap(({ variable }) => variable ?? [])].some(
    (name) => name !== below?.variable && isSet(name, command, run),
  )
}

/** Whether the image, the build, the command itself or a command before it sets a variable. */
function isSet(name: string, { place }: Command, { commands, scope }: Run): boolean {
  return (
    /^(?:arg|env)$/.test(scope.lookup(name).kind) ||
    place.assignments.some((one) => one.name === name) ||
    commands.some(
      (one) => one.name === 'export' && one.operands.some(({ text }) => text === name || text.startsWith(`${name}=`)),
    )
  )
}

export const hasCacheMount = ({ mounts }: Run): boolean => mounts.some(({ type }) => type === 'cache')

/** Whether a RUN before this one, in a stage that it is built on too, has left in its layer what both read. */
export const hasDownloaded = ({ stage, index }: Run, manager: PackageManager): boolean =>
  lineageOf(stage).some((one) => (firstDownloads(one).get(manager) ?? Infinity) < index)

/** The positions of the first RUNs of a stage that download into its layers, by program. */
const firstDownloads = remember((stage: BuildStage): ReadonlyMap<PackageManager, number> => {
  const found = new Map<PackageManager, number>()
  for (const run of stage.all('RUN')) {
    const manager = hasCacheMount(run) ? undefined : findCacheFill(run)?.manager
    if (manager && !found.has(manager)) found.set(manager, run.index)
  }
  return found
})
