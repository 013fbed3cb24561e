import { describe, expect, it } from '@jest/globals'
import type { Process } from '../../../src/model.ts'
import { restartsOf } from '../../../src/runtime/processes/restarts.ts'

const process = (pid: number, parent: number, command: string): Process => ({ pid, parent, uid: 9, gid: 9, command })
/** A supervisor with children of these numbers. */
const under = (supervisor: string, ...pids: readonly number[]): readonly Process[] => [
  { pid: 1, uid: 9, gid: 9, command: supervisor, role: 'main' },
  ...pids.map((pid) => process(pid, 1, 'node server.js')),
]
const SUPERVISORD = '/usr/bin/python3 /usr/bin/supervisord -n'

const ENDED = '2026-01-17 11:50:04,766 WARN exited: app (exit status 255; not expected)'
const EXPECTED = '2026-01-17 11:50:03,712 INFO exited: app (exit status 0; expected)'
const KILLED = '2026-01-17 11:50:04,766 WARN exited: app (terminated by SIGKILL; not expected)'
const GIVEN_UP = '2026-01-17 11:50:11,993 INFO gave up: app entered FATAL state, too many start retries too quickly'

describe('what a supervisor starts over and over', () => {
  it.each<[claim: string, moments: readonly (readonly Process[])[], log: readonly string[], restarts: unknown[]]>([
    ['is nothing that stays', [2, 2, 2, 2].map((pid) => under(SUPERVISORD, pid)), [], []],
    ['is nothing that ended once', [2, 3, 3, 3].map((pid) => under(SUPERVISORD, pid)), [], []],
    [
      'is another process each time',
      [2, 3, 4].map((pid) => under(SUPERVISORD, pid)),
      [],
      [{ name: 'node server.js', times: 2, isGivenUp: false }],
    ],
    [
      'may be missing for a moment',
      [under(SUPERVISORD, 2), under(SUPERVISORD), under('runsv app', 3), under('runsv app'), under('runsv app', 4)],
      [],
      [{ name: 'node server.js', times: 2, isGivenUp: false }],
    ],
    [
      'is no worker that comes beside others',
      [under(SUPERVISORD, 2), under(SUPERVISORD, 2, 3), under(SUPERVISORD, 2, 4)],
      [],
      [],
    ],
    [
      'is nothing of a shell’s loop',
      [2, 3, 4, 5].map((pid) => under('sh -c while :; do node server.js; done', pid)),
      [],
      [],
    ],
    ['is said by supervisord', [], [ENDED, ENDED, ENDED], [{ name: 'app', times: 3, isGivenUp: false }]],
    [
      'is said by supervisord of one that is killed',
      [],
      [KILLED, KILLED],
      [{ name: 'app', times: 2, isGivenUp: false }],
    ],
    ['is given up by supervisord', [], [ENDED, GIVEN_UP], [{ name: 'app', times: 1, isGivenUp: true }]],
    ['is no job that ends as it should', [], [EXPECTED, EXPECTED, EXPECTED], []],
    [
      'is said by pm2',
      [],
      Array<string>(2).fill('2026-01-17T11:50:04: PM2 log: App [web:0] exited with code [1] via signal [SIGINT]'),
      [{ name: 'web', times: 2, isGivenUp: false }],
    ],
    [
      'is no program that pm2 stops',
      [],
      Array<string>(3).fill('App [web:0] exited with code [0] via signal [SIGINT]'),
      [],
    ],
    ['is no other line of a log', [], ['exited: app', 'App exited', 'gave up: app'], []],
  ])('%s', (_, moments, log, restarts) => {
    expect(restartsOf(moments, log)).toEqual(restarts)
  })
})
