import type { BaseCommit } from '../plan.ts'
import { CONFIG_FILE } from './read-config.ts'
import type { Config } from './settings.ts'
import { trustedConfig, type Trusted } from './trusted-config.ts'
import type { Trigger } from '../world.ts'

export interface ConfigSituation {
  /** The head's configuration. */
  readonly config: Config
  /** As the user named its file. */
  readonly named: string | undefined
  readonly base: BaseCommit
  readonly trigger: Trigger
  /** Reads a file of a commit; absent outside of a repository. */
  readonly readAt: ((sha: string, path: string) => Promise<string | undefined>) | undefined
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The head's configuration as far as it counts. */
export async function readTrustedConfig(situation: ConfigSituation): Promise<Trusted> {
  const { config, named = CONFIG_FILE, base, readAt, env } = situation
  if (isMerged(situation)) return { config, notes: [] }
  const before = base.kind === 'commit' ? await readAt?.(base.sha, named) : undefined
  return trustedConfig(config, before === undefined ? {} : await parse(before, named), named, env)
}

/** What was pushed, or is part of the default branch, is nobody's proposal; who pushes can change the workflow as well. */
const isMerged = ({ trigger, base }: ConfigSituation): boolean =>
  trigger.kind === 'push' || (trigger.kind === 'manual' && base.kind === 'none' && base.isMerged === true)

/** A mistake in the base's file is not this change's; nothing of it counts. */
async function parse(text: string, file: string): Promise<Config> {
  try {
    const { parseConfig } = await import('./config.ts')
    return parseConfig(text, file)
  } catch {
    return {}
  }
}
