import type { Command } from '../../shell/command.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { absolutePath } from '../files/absolute-path.ts'
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

function cacheOf(command: Command, { scope }: Run): Omit<CacheFill, 'command'> | undefined {
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
  const moved = cache.below && scope.lookup(cache.below.variable)
  if (moved?.kind !== 'env') return { manager, cache, folder: cache.folder }
  const home = absolutePath(moved.value ?? '$', undefined)
  return home === undefined ? undefined : { manager, cache, folder: `${home}/${cache.below?.folder ?? ''}` }
}
