import { describe, expect, it } from '@jest/globals'
import type { Process } from '../../../src/model.ts'
import type { Judgement } from '../../../src/runtime/runtime-check.ts'
import { stopsWhenAsked } from '../../../src/runtime/checks/stops-when-asked.ts'
import { exercised } from '../exercised.ts'

const main = (command: string): readonly Process[] => [{ pid: 1, uid: 9, gid: 9, command, role: 'main' }]
const stopped = (code: number) => ({ stopped: { seconds: 0.24, code, killed: false } })
const killed = { stopped: { seconds: 10.1, code: 137, killed: true } }
const masks = (ignored: number[], caught: number[]) => ({
  signals: { kind: 'seen', value: { ignored, caught } } as const,
})
const NOT = 'SIGTERM did not end it within 10 s'

describe('stops-when-asked', () => {
  it.each<[claim: string, changes: Parameters<typeof exercised>[0], said: Judgement[]]>([
    ['accepts an end with 0', { trials: stopped(0) }, [{ proof: 'SIGTERM ended it after 0.2 s with exit code 0' }]],
    [
      'accepts an end by the signal',
      { trials: stopped(143) },
      [{ proof: 'SIGTERM ended it after 0.2 s with exit code 143' }],
    ],
    [
      'knows the image’s own signal',
      { config: { stopSignal: 'SIGQUIT' }, trials: stopped(131) },
      [{ proof: 'SIGQUIT ended it after 0.2 s with exit code 131' }],
    ],
    [
      'tells an end with another code',
      { trials: stopped(1) },
      [
        {
          severity: 'info',
          message: 'SIGTERM ended it after 0.2 s with exit code 1, which says that something failed',
        },
      ],
    ],
    [
      'tells an end by a kill of its own making',
      { trials: stopped(137) },
      [
        {
          severity: 'info',
          message: 'SIGTERM ended it after 0.2 s with exit code 137, which says that something failed',
        },
      ],
    ],
    [
      'warns of a shell',
      { processes: main('/bin/sh -c node server.js'), trials: { ...killed, ...masks([], [2]) } },
      [
        {
          message: `${NOT}: its first process, the shell \`sh\`, does not pass it on and has no handler for the signal, and the kernel drops it then`,
        },
      ],
    ],
    [
      'warns of npm',
      { processes: main('npm run start'), trials: { ...killed, ...masks([], []) } },
      [{ message: `${NOT}: its first process, \`npm\`, has no handler for the signal, and the kernel drops it then` }],
    ],
    [
      'warns of a program without a handler',
      { processes: main('server'), trials: { ...killed, graceSeconds: 1, ...masks([], []) } },
      [
        {
          message:
            'SIGTERM did not end it within 1 s: its first process has no handler for the signal, and the kernel drops it then',
        },
      ],
    ],
    [
      'warns of one that ignores it',
      { trials: { ...killed, ...masks([15], []) } },
      [{ message: `${NOT}: its first process ignores the signal` }],
    ],
    [
      'warns of one that goes on',
      { trials: { ...killed, ...masks([], [15]) } },
      [{ message: `${NOT}: its first process handles the signal, and goes on` }],
    ],
    [
      'says no cause that it cannot see',
      { trials: { ...killed, signals: { kind: 'hidden', because: 'x' } } },
      [{ message: NOT }],
    ],
    [
      'says no cause of a signal that it does not know',
      { config: { stopSignal: 'SIGODD' }, trials: killed },
      [{ message: 'SIGODD did not end it within 10 s' }],
    ],
    [
      'says the time that it is given by its own settings',
      { trials: { ...killed, graceSeconds: 25, allowedSeconds: 25, ...masks([], [15]) } },
      [{ message: 'SIGTERM did not end it within 25 s: its first process handles the signal, and goes on' }],
    ],
    [
      'does not know what becomes of one that may take longer than anybody waits here',
      { trials: { ...killed, graceSeconds: 60, allowedSeconds: 300, ...masks([], [15]) } },
      [{ unknown: 'SIGTERM had not ended it after 60 s; it may take 300 s, and no longer than 60 s is waited' }],
    ],
    [
      'knows that what ignores the signal will not end later either',
      { trials: { ...killed, graceSeconds: 1, allowedSeconds: 300, ...masks([15], []) } },
      [{ message: 'SIGTERM did not end it within 1 s: its first process ignores the signal' }],
    ],
    ['has nothing to say of a container that ended', { trials: null }, []],
  ])('%s', (_, changes, said) => {
    expect([...stopsWhenAsked.judge(exercised(changes))]).toEqual(said)
  })
})
