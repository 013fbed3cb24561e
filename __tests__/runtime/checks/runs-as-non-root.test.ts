import { describe, expect, it } from '@jest/globals'
import type { Process, RunsAs } from '../../../src/model.ts'
import type { Judgement } from '../../../src/runtime/runtime-check.ts'
import { runsAsNonRoot } from '../../../src/runtime/checks/runs-as-non-root.ts'
import { exercised } from '../exercised.ts'

const main: Process = { pid: 1, uid: 999, gid: 999, command: 'server' }
const asRoot: Process = { ...main, uid: 0, gid: 0 }
const root: RunsAs = { kind: 'root', processes: [asRoot], processCount: 1 }
const drops: RunsAs = { kind: 'drops-from-root', uids: [33, 999], processCount: 2 }
const unknown: RunsAs = { kind: 'unknown', because: 'no process was seen' }
const ended = { seconds: 0.1, code: 0, outOfMemory: false }
const good = { proof: 'Every process that was seen runs as user 999' }
const allowed = { proof: 'Runs as root, which the settings allow' }
const dropped = { proof: 'The main process starts as root and becomes user 33, 999' }
const open = { unknown: 'no process was seen' }
const unseen = {
  message: 'Could not find out whether it runs as root: no process was seen. A numeric `USER` would tell',
  claim: 'could not find out who runs it',
  isUnknown: true,
} as const
const job = { expect: 'exit-zero' } as const

describe('runs-as-non-root', () => {
  it.each<[claim: string, changes: Parameters<typeof exercised>[0], problems: Judgement[]]>([
    ['accepts non-root', { processes: [main] }, [good]],
    [
      'refuses root without USER',
      { result: { runsAs: root, configuredUser: '' } },
      [{ message: 'The only process runs as root (user 0). The image sets no `USER`' }],
    ],
    [
      'refuses root whatever USER says',
      { result: { runsAs: { ...root, processCount: 3 }, configuredUser: '00' } },
      [{ message: '1 of 3 processes run as root (user 0). `USER 00` does not prevent it' }],
    ],
    [
      'says of root that was only put aside that it is root all the same',
      { result: { runsAs: { ...root, processes: [{ ...main, otherUids: [0] }] }, configuredUser: '' } },
      [{ message: 'The only process runs as root (user 0, put aside but not given up). The image sets no `USER`' }],
    ],
    ['accepts root where it is allowed', { plan: { allowRoot: true }, result: { runsAs: root } }, [allowed]],
    ['accepts a drop from root', { result: { runsAs: drops }, processes: [main] }, [dropped]],
    [
      "warns of root's group",
      { processes: [{ ...main, gid: 0 }, main] },
      [good, { severity: 'warning', message: "1 of 2 processes run with root's group (group 0)" }],
    ],
    [
      "warns of root's group after a drop",
      { result: { runsAs: drops }, processes: [{ ...main, gid: 0 }] },
      [dropped, { severity: 'warning', message: "1 of 1 processes run with root's group (group 0)" }],
    ],
    [
      'does not pass what it could not find out',
      { plan: job, result: { runsAs: unknown, configuredUser: 'app', exit: ended } },
      [unseen],
    ],
    [
      'trusts a numeric USER where no process was seen',
      { plan: job, result: { runsAs: unknown, configuredUser: '65532:0', exit: ended } },
      [{ severity: 'info', message: 'No process was seen; the image starts as user 65532:0' }],
    ],
    [
      'does not trust zero, however it is written',
      { plan: job, result: { runsAs: unknown, configuredUser: '+00:1000', exit: ended } },
      [unseen],
    ],
    ['leaves a service that ended at once to keeps-running', { result: { runsAs: unknown, exit: ended } }, [open]],
    ['asks nothing where root is allowed', { plan: { ...job, allowRoot: true }, result: { runsAs: unknown } }, [open]],
    [
      'asks nothing of a base image that ended, whoever it was',
      { config: { command: ['python3'] }, result: { runsAs: root, exit: ended } },
      [{ unknown: 'a base image, which has nothing to run' }],
    ],
    [
      'asks an interpreter that keeps running',
      { config: { command: ['python3'] }, result: { runsAs: root, configuredUser: '' } },
      [{ message: 'The only process runs as root (user 0). The image sets no `USER`' }],
    ],
  ])('%s', (_, changes, problems) => {
    expect([...runsAsNonRoot.judge(exercised(changes))]).toEqual(problems)
  })
})
