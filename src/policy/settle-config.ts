import type { CheckPolicy } from '../model.ts'
import type { BaseCommit } from '../plan.ts'
import { CONFIG_FILE } from '../settings/read-config.ts'
import type { Config } from '../settings/settings.ts'
import { trustedConfig, type Trusted } from '../settings/trusted-config.ts'
import type { Disk, FileRead, Trigger } from '../world.ts'
import { changesBeside, isBeside } from './beside-files.ts'
import { checkPolicy } from './check-policy.ts'

export interface ConfigSituation {
  /** The head's configuration. */
  readonly config: Config
  /** As the user named its file. */
  readonly named: string | undefined
  /** As the workflow or the command line says it. */
  readonly policy: CheckPolicy['kind'] | undefined
  readonly base: BaseCommit
  readonly trigger: Trigger
  readonly root: string
  readonly disk: Disk
  /** Reads a file of a commit; absent outside of a repository. */
  readonly readAt: ((sha: string, path: string) => Promise<string | undefined>) | undefined
  /** Paths that differ between base and head; absent where that was not asked. */
  readonly changed: readonly string[] | undefined
  readonly tracked: readonly string[]
  /** Those of them that are images where nobody lists any. */
  readonly dockerfiles: readonly string[]
  /** The workflow says itself which image it is. */
  readonly isChosen: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface SettledConfig extends Trusted {
  /** Absent where nobody proposes anything. */
  readonly policy?: CheckPolicy
  /** Reads what other tools' files say of the checks, on the side whose word counts. */
  readonly beside: Disk
}

/** The head's configuration as far as it counts, and what it changes about the checks. */
export async function settleConfig(situation: ConfigSituation): Promise<SettledConfig> {
  const { config, named = CONFIG_FILE, base, trigger, disk, root, dockerfiles, isChosen, env } = situation
  const isFork = trigger.kind === 'pull-request' && trigger.fork
  const kind = situation.policy ?? (isFork ? 'base' : 'head')
  if (isMerged(situation) || (base.kind === 'none' && kind === 'head'))
    return { ...(isMerged(situation) ? { config, notes: [] } : trustedConfig(config, {}, named, env)), beside: disk }
  const onBase = async (path: string): Promise<string | undefined> =>
    base.kind === 'commit' ? situation.readAt?.(base.sha, path) : undefined
  const text = await onBase(named)
  const before = text === undefined ? {} : await parse(text, named)
  const tracked = new Set(situation.tracked)
  const isThere = (path: string): boolean => tracked.has(path)
  const settled = checkPolicy({ head: config, base: before, file: named, kind, dockerfiles, isThere, isChosen })
  const onHead = (path: string): Promise<FileRead> => disk.read(root, path)
  const tests = [...testsOf(config), ...testsOf(before)]
  const besides = situation.changed?.filter((path) => isBeside(path, tests)) ?? []
  const changes = [...settled.policy.changes, ...(await changesBeside(besides, onBase, onHead))]
  return {
    ...trustedConfig(settled.config, before, named, env),
    policy: { kind, changes: changes.slice(0, MOST) },
    beside: kind === 'head' ? disk : besideOfBase(situation, testsOf(before), onBase),
  }
}

/** More than anybody reads, and than a report has. */
const MOST = 1000

/** What was pushed, or is part of the default branch, is nobody's proposal; who pushes can change the workflow as well. */
const isMerged = ({ trigger, base }: Pick<ConfigSituation, 'trigger' | 'base'>): boolean =>
  trigger.kind === 'push' || (trigger.kind === 'manual' && base.kind === 'none' && base.isMerged === true)

const testsOf = ({ images = [], ...shared }: Config): readonly string[] =>
  [shared, ...images].flatMap((settings) => settings['structure-tests'] ?? [])

/** Only what differs is asked of git. */
function besideOfBase(
  { disk, changed }: Pick<ConfigSituation, 'disk' | 'changed'>,
  tests: readonly string[],
  onBase: (path: string) => Promise<string | undefined>,
): Disk {
  return {
    list: async (root, folder) => {
      const there = await disk.list(root, folder)
      const way = folder === '.' ? '' : `${folder}/`
      const other = changed?.filter((path) => path.startsWith(way) && isBeside(path, tests)) ?? []
      const before = await Promise.all(other.map(async (path) => [path, await onBase(path)] as const))
      const inside = (path: string): string => path.slice(way.length)
      return {
        ...there,
        files: [
          ...there.files.filter(({ path }) => !other.some((one) => inside(one) === path)),
          ...before.flatMap(([path, text]) =>
            text === undefined ? [] : [{ path: inside(path), bytes: Buffer.byteLength(text) }],
          ),
        ],
      }
    },
    read: async (root, file) => {
      if (!isBeside(file, tests) || changed?.includes(file) === false) return disk.read(root, file)
      const text = await onBase(file)
      return text === undefined ? { kind: 'missing' } : { kind: 'text', text }
    },
  }
}

/** A mistake in the base's file is not this change's; nothing of it counts. */
async function parse(text: string, file: string): Promise<Config> {
  try {
    const { parseConfig } = await import('../settings/config.ts')
    return parseConfig(text, file)
  } catch {
    return {}
  }
}
