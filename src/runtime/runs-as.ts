import type { Process, RunsAs } from '../model.ts'

const ROOT = 0

/** The service's own processes of one moment; the health check's run as the image's user whatever the service does. */
function ofService(sample: readonly Process[]): Process[] {
  return sample.filter(({ role }) => role !== 'probe')
}

/** Each process of the service once, as it was last seen, in the order of appearance. */
export function lastSeen(samples: readonly (readonly Process[])[]): Process[] {
  return [...new Map(samples.flatMap(ofService).map((process) => [process.pid, process])).values()]
}

/**
 * Whom the service runs as, from samples of its processes over the whole run, oldest first. `configuredUser` is the
 * image's `USER`: a main process that the engine starts as root may have become another user before the first sample.
 */
export function judgeUsers(samples: readonly (readonly Process[])[], configuredUser: string): RunsAs {
  const seen = samples.map(ofService).filter((sample) => sample.length > 0)
  const processes = lastSeen(seen)
  const processCount = processes.length
  if (processCount === 0) return { kind: 'unknown', because: 'the container ended before a process was seen' }

  const asRoot = seen.map((sample) => sample.filter(({ uid }) => uid === ROOT))
  if (asRoot.flat().length === 0)
    return { kind: isRoot(configuredUser) ? 'drops-from-root' : 'non-root', uids: uidsOf(processes), processCount }

  const main = mainOf(seen)
  const drop = seen.findIndex((sample) => sample.some(({ pid, uid }) => pid === main?.pid && uid !== ROOT))
  if (drop !== -1 && asRoot.slice(drop).flat().length === 0)
    return { kind: 'drops-from-root', uids: uidsOf(seen.slice(drop).flat()), processCount }
  return { kind: 'root', processes: lastSeen(asRoot), processCount }
}

/** The container's main process; the oldest one where the engine does not tell. */
function mainOf(seen: readonly (readonly Process[])[]): Process | undefined {
  return seen.flat().find(({ role }) => role === 'main') ?? seen[0]?.[0]
}

/** `USER` absent, `root`, or zero as Docker reads it, with or without a group. A named user can be zero as well. */
function isRoot(configuredUser: string): boolean {
  return /^(root|\+?0+)?(:|$)/.test(configuredUser)
}

function uidsOf(processes: readonly Process[]): number[] {
  return [...new Set(processes.map(({ uid }) => uid))].sort((one, other) => one - other)
}
