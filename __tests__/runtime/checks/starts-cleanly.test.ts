import { describe, expect, it } from '@jest/globals'
import type { Judgement } from '../../../src/runtime/runtime-check.ts'
import { startsCleanly } from '../../../src/runtime/checks/starts-cleanly.ts'
import type { Usage } from '../../../src/world.ts'
import { exercised } from '../exercised.ts'

const seen = <const Value>(value: Value) => ({ kind: 'seen', value }) as const
const hidden = (because: string) => ({ kind: 'hidden', because }) as const
const usage: Usage = { peakMemoryBytes: seen(23_400_000), cpuSeconds: seen(0.412), oomKills: seen(0) }
const used = (changes: Partial<Usage> = {}) => ({ seconds: 3.21, usage: { ...usage, ...changes } })
const healthy = { kind: 'healthy', seconds: 0.31 } as const
const USED = { proof: 'Used 23 MB of memory at most (limit 512m) and 0.41 s of processor time in its first 3.2 s' }
const NOWHERE = 'its control group cannot be seen from this machine'

describe('starts-cleanly', () => {
  it.each<[claim: string, changes: Parameters<typeof exercised>[0], said: Judgement[]]>([
    ['has nothing to say where nobody looked', {}, []],
    [
      'tells what a start took',
      { result: { health: healthy }, used: used(), written: seen({ bytes: 0, count: 0, paths: [] }) },
      [{ proof: 'Ready after 0.3 s' }, USED, { proof: 'Wrote nothing outside of volumes and file systems in memory' }],
    ],
    [
      'names what was written, the largest first',
      {
        written: seen({
          bytes: 71_500_000,
          count: 8,
          paths: [
            { path: '/var/cache/app', bytes: 67_200_000, isMore: true },
            { path: '/var/log/app.log', bytes: 1_240_000 },
            { path: '/run/app.pid', bytes: 4 },
            { path: '/tmp/`a`', bytes: 4200 },
            { path: '/tmp/b' },
            { path: '/tmp/c' },
          ],
        }),
      },
      [
        {
          proof:
            'Wrote 72 MB outside of volumes and file systems in memory: `/var/cache/app` (more than 67 MB), `/var/log/app.log` (1.2 MB), `/run/app.pid` (4 B), `/tmp/`a`` (4 kB), `/tmp/b` and 3 more',
        },
      ],
    ],
    [
      'counts no bytes of little',
      { written: seen({ bytes: 999_999, count: 1, paths: [{ path: '/run/app.pid' }] }) },
      [{ proof: 'Wrote less than 1 MB outside of volumes and file systems in memory: `/run/app.pid`' }],
    ],
    [
      'names what was written where the engine has no size',
      { written: seen({ count: 1, paths: [{ path: '/x' }] }) },
      [{ proof: 'Wrote outside of volumes and file systems in memory: `/x`' }],
    ],
    [
      'never takes a number that could not be read for 0',
      { used: used({ peakMemoryBytes: hidden('the kernel shows no `memory.peak`') }) },
      [
        { proof: 'Used 0.41 s of processor time in its first 3.2 s' },
        { unknown: 'memory could not be read: the kernel shows no `memory.peak`' },
      ],
    ],
    [
      'gives one reason once',
      {
        used: used({ peakMemoryBytes: hidden(NOWHERE), cpuSeconds: hidden(NOWHERE), oomKills: hidden(NOWHERE) }),
        written: hidden('the engine does not tell it'),
      },
      [
        { unknown: `memory, processor time, processes killed for want of memory could not be read: ${NOWHERE}` },
        { unknown: 'what it wrote: the engine does not tell it' },
      ],
    ],
    [
      'warns of a worker that was killed',
      { used: used({ oomKills: seen(1) }) },
      [{ message: 'The kernel has killed a process of it: the memory of 512m was used up' }, USED],
    ],
    [
      'warns of workers that were killed',
      {
        plan: { options: { env: {}, memory: '64m', pidsLimit: 9, readOnly: false, tmpfs: [] } },
        used: used({ oomKills: seen(3) }),
      },
      [
        { message: 'The kernel has killed 3 processes of it: the memory of 64m was used up' },
        { proof: USED.proof.replace('512m', '64m') },
      ],
    ],
    [
      'has no numbers of one that ended by itself, nor misses them',
      {
        result: { exit: { code: 137, outOfMemory: true, seconds: 2 } },
        used: used({ oomKills: seen(1), cpuSeconds: hidden('the container has ended') }),
      },
      [],
    ],
    [
      'warns of what is started over and over',
      { logTail: Array<string>(2).fill('WARN exited: app (exit status 1; not expected)') },
      [{ message: '`app` ended and was started again, 2 times while it was watched' }],
    ],
    [
      'warns of what is given up',
      { logTail: ['INFO gave up: app entered FATAL state, too many start retries too quickly'] },
      [{ message: '`app` ended so often that its supervisor has given it up' }],
    ],
    [
      'has nothing to say of a container that filled the disk',
      { result: { health: healthy, overfilled: { bytes: 1e9, limit: '1 GB' } }, used: used() },
      [],
    ],
  ])('%s', (_, changes, said) => {
    expect([...startsCleanly.judge(exercised(changes))]).toEqual(said)
  })
})
