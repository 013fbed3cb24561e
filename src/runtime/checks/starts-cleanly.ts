import type { Written, WrittenPath } from '../../world.ts'
import { restartsOf } from '../processes/restarts.ts'
import { moments } from '../runs-as.ts'
import { defineRuntimeCheck } from '../runtime-check.ts'
import type { UsageReading } from '../watch.ts'

const MAX_PATHS = 5
/** Engines count what holds small files differently. */
const LITTLE_BYTES = 1_000_000

export const startsCleanly = defineRuntimeCheck({
  id: 'starts-cleanly',
  requiredAs: 'clean-start',
  severity: 'warning',
  summary: 'The container starts cleanly',
  claim: 'does not start cleanly',
  why: `A container that is up may still have had a bad start: a supervisor in it starts a program that ends again and again, or the kernel has killed a worker for want of memory and nobody noticed. Both
are warnings. Beside them stands what the start took: seconds until it was healthy, the most memory that it held at a time (page cache included) and processor time, as the kernel counts them for the container's control group, our
probes included; and what it wrote outside of volumes and file systems in memory, which is lost with the container and impossible under a read-only root. Nothing of this runs in the container: numbers come from the control group
(version 1 or 2, \`memory.peak\` needs Linux 5.19), paths from \`docker diff\`; sizes of single paths are asked for from 1 MB on, of six paths at most. A number that cannot be read is said to be so; a container that ends by itself has none.`,
  *judge({ plan, result: { health, exit, overfilled }, samples, logTail, used, written }) {
    if (overfilled !== undefined) return
    if (health.kind === 'healthy') yield { proof: `Ready after ${health.seconds.toFixed(1)} s` }
    for (const { name, times, isGivenUp } of restartsOf(moments(samples), logTail))
      yield {
        message: isGivenUp
          ? `\`${name}\` ended so often that its supervisor has given it up`
          : `\`${name}\` ended and was started again, ${times} times while it was watched`,
      }
    // The numbers of one that has ended by itself are those of some moment before its end.
    if (used && exit === undefined) yield* judgeUsage(used, plan.options.memory)
    if (written?.kind === 'seen') yield { proof: writtenWords(written.value) }
    if (written?.kind === 'hidden') yield { unknown: `what it wrote: ${written.because}` }
  },
})

function* judgeUsage({ seconds, usage: { peakMemoryBytes, cpuSeconds, oomKills } }: UsageReading, limit: string) {
  if (oomKills.kind === 'seen' && oomKills.value > 0)
    yield {
      message: `The kernel has killed ${oomKills.value === 1 ? 'a process' : `${oomKills.value} processes`} of it: the memory of ${limit} was used up`,
    }
  const numbers = [
    ...(peakMemoryBytes.kind === 'seen' ? [`${size(peakMemoryBytes.value)} of memory at most (limit ${limit})`] : []),
    ...(cpuSeconds.kind === 'seen' ? [`${cpuSeconds.value.toFixed(2)} s of processor time`] : []),
  ]
  if (numbers.length > 0) yield { proof: `Used ${numbers.join(' and ')} in its first ${seconds.toFixed(1)} s` }
  const unread = [
    ['memory', peakMemoryBytes],
    ['processor time', cpuSeconds],
    ['processes killed for want of memory', oomKills],
  ] as const
  const reasons = new Map<string, string[]>()
  for (const [what, number] of unread)
    if (number.kind === 'hidden') reasons.set(number.because, [...(reasons.get(number.because) ?? []), what])
  for (const [because, whats] of reasons) yield { unknown: `${whats.join(', ')} could not be read: ${because}` }
}

function writtenWords({ bytes, count, paths }: Written): string {
  if (count === 0) return 'Wrote nothing outside of volumes and file systems in memory'
  const named = paths.slice(0, MAX_PATHS).map(pathWords).join(', ')
  const rest = count - Math.min(MAX_PATHS, paths.length)
  const amount = bytes === undefined ? '' : bytes < LITTLE_BYTES ? 'less than 1 MB ' : `${size(bytes)} `
  return `Wrote ${amount}outside of volumes and file systems in memory: ${named}${rest > 0 ? ` and ${rest} more` : ''}`
}

const pathWords = ({ path, bytes, isMore }: WrittenPath): string =>
  `\`${path}\`${bytes === undefined ? '' : ` (${isMore === true ? 'more than ' : ''}${size(bytes)})`}`

/** Decimal, as in the rest of the report. */
function size(bytes: number): string {
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`
  return bytes >= 1000 ? `${(bytes / 1000).toFixed(0)} kB` : `${bytes} B`
}
