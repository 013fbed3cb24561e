import { isRootUser } from '../model/root-user.ts'
import type { Process, RunsAs } from '../model.ts'

const ROOT = 0

/** Every sample without the health check's processes, which run as the image's user whatever the service does. */
export function moments(samples: readonly (readonly Process[])[]): readonly (readonly Process[])[] {
  return samples
    .map((sample) => sample.filter(({ role }) => role !== 'probe' && role !== 'leftover'))
    .filter((sample) => sample.length > 0)
}

/** Root under any of its names: a process may take back each of the uids that Linux keeps of it. */
function isRoot({ uid, otherUids = [] }: Process): boolean {
  return uid === ROOT || otherUids.includes(ROOT)
}

/**
 * Whom the service runs as, from samples of its processes over the whole run, oldest first. Processes are counted at one
 * moment: the last one, or the last one with root. `configuredUser` is the image's `USER`: a main process that the engine
 * starts as root may have become another user before the first sample.
 */
export function judgeUsers(samples: readonly (readonly Process[])[], configuredUser: string): RunsAs {
  const seen = moments(samples)
  const last = seen.at(-1)
  if (last === undefined) return { kind: 'unknown', because: 'the container ended before a process was seen' }

  const withRoot = seen.findLastIndex((moment) => moment.some(isRoot))
  const rootMoment = seen[withRoot]
  if (rootMoment === undefined)
    return {
      kind: isRootUser(configuredUser) ? 'drops-from-root' : 'non-root',
      uids: uidsOf(seen.flat()),
      processCount: last.length,
    }

  const main = mainOf(seen)
  const drop = seen.findIndex((moment) => moment.some((process) => process.pid === main?.pid && !isRoot(process)))
  if (drop > withRoot)
    return { kind: 'drops-from-root', uids: uidsOf(seen.slice(drop).flat()), processCount: last.length }
  return { kind: 'root', processes: rootMoment.filter(isRoot), processCount: rootMoment.length }
}

/** The container's main process; the oldest one where the engine does not tell. */
function mainOf(seen: readonly (readonly Process[])[]): Process | undefined {
  return seen.flat().find(({ role }) => role === 'main') ?? seen[0]?.[0]
}

function uidsOf(processes: readonly Process[]): number[] {
  return [...new Set(processes.map(({ uid }) => uid))].sort((one, other) => one - other)
}
