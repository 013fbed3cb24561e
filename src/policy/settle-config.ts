import { UserError } from '../errors.ts'
import type { CheckPolicy } from '../model.ts'
import type { BaseCommit } from '../plan.ts'
import { extendConfig, type ConfigSources } from '../settings/extend-config.ts'
import { readReference } from '../settings/extends-reference.ts'
import { CONFIG_FILE } from '../settings/read-config.ts'
import type { Config } from '../settings/settings.ts'
import { trustedConfig, type Trusted } from '../settings/trusted-config.ts'
import type { Disk, FileRead, Trigger } from '../world.ts'
import { changesBeside, isBeside } from './beside-files.ts'
import { checkPolicy } from './check-policy.ts'

export interface ConfigSituation {
  /** The head's configuration, without what it extends. */
  readonly config: Config
  /** Reads what configurations of both sides extend elsewhere. */
  readonly shared: Pick<ConfigSources, 'elsewhere' | 'owner'>
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
  const { named = CONFIG_FILE, base, trigger, disk, root, dockerfiles, isChosen, env, shared } = situation
  const isFork = trigger.kind === 'pull-request' && trigger.fork
  const kind = situation.policy ?? (isFork ? 'base' : 'head')
  const extendHead = (): Promise<Config> =>
    extendConfig(situation.config, named, { here: (path) => disk.read(root, path, 'refused'), ...shared })
  if (isMerged(situation) || (base.kind === 'none' && kind === 'head')) {
    if (isFork) refuseToFetch(situation.config, {}, named)
    const config = await extendHead()
    return { ...(isMerged(situation) ? { config, notes: [] } : trustedConfig(config, {}, named, env)), beside: disk }
  }
  const onBase = async (path: string): Promise<string | undefined> =>
    base.kind === 'commit' ? situation.readAt?.(base.sha, path) : undefined
  const text = await onBase(named)
  const ownBefore = text === undefined ? {} : await parse(text, named)
  if (isFork) refuseToFetch(situation.config, ownBefore, named)
  const fromBase = await extendBase(ownBefore, named, kind, {
    here: async (path) => asRead(await onBase(path)),
    ...shared,
  })
  const before = fromBase.config
  const config = await extendHead()
  const tracked = new Set(situation.tracked)
  const isThere = (path: string): boolean => tracked.has(path)
  const settled = checkPolicy({ head: config, base: before, file: named, kind, dockerfiles, isThere, isChosen })
  const onHead = (path: string): Promise<FileRead> => disk.read(root, path)
  const changes = [...settled.policy.changes, ...(await changesBeside(situation.changed ?? [], onBase, onHead))]
  const trusted = trustedConfig(settled.config, before, named, env)
  return {
    ...trusted,
    notes: [...fromBase.notes, ...trusted.notes],
    policy: { kind, changes: changes.slice(0, MOST) },
    beside: kind === 'head' ? disk : besideOfBase(situation, onBase),
  }
}

/** More than anybody reads, and than a report has. */
const MOST = 1000

/** What was pushed, or is part of the default branch, is nobody's proposal; who pushes can change the workflow as well. */
const isMerged = ({ trigger, base }: Pick<ConfigSituation, 'trigger' | 'base'>): boolean =>
  trigger.kind === 'push' || (trigger.kind === 'manual' && base.kind === 'none' && base.isMerged === true)

/** The token would read for a stranger what that one names, and a mistake in it would be told. */
function refuseToFetch({ extends: named }: Config, before: Config, file: string): void {
  if (named === undefined || named === before.extends || readReference(named)?.kind !== 'elsewhere') return
  throw new UserError(
    `\`extends\` of \`${file}\`: \`${named}\` is not fetched for a pull request from a fork, because the base does not extend it as well: ` +
      'the token would read it for a stranger. Bring it to the base branch first.',
  )
}

/** Where the base's word counts, nothing passes by what of it could not be read; where the head's does, the change may put it right. */
async function extendBase(
  own: Config,
  file: string,
  kind: CheckPolicy['kind'],
  sources: ConfigSources,
): Promise<Trusted> {
  try {
    return { config: await extendConfig(own, file, sources), notes: [] }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    if (kind === 'base') throw new UserError(`On the base: ${error.message}`)
    return { config: own, notes: [`What the base extends is not compared with. ${error.message}`] }
  }
}

const asRead = (text: string | undefined): FileRead =>
  text === undefined ? { kind: 'missing' } : { kind: 'text', text }

/** Only what differs is asked of git. */
function besideOfBase(
  { disk, changed }: Pick<ConfigSituation, 'disk' | 'changed'>,
  onBase: (path: string) => Promise<string | undefined>,
): Disk {
  return {
    list: (root, folder) => disk.list(root, folder),
    read: async (root, file) => {
      if (!isBeside(file) || changed?.includes(file) === false) return disk.read(root, file)
      return asRead(await onBase(file))
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
