import { describe, expect, it } from '@jest/globals'
import type { Judgement } from '../../../src/runtime/runtime-check.ts'
import { oneService } from '../../../src/runtime/checks/one-service.ts'
import type { Trials } from '../../../src/runtime/trials.ts'
import { exercised } from '../exercised.ts'
import { processTree } from '../processes/process-tree.ts'

/** What was seen at steady state, twice; the second list is that of ended processes, of the parent with the number. */
const seen = (tree: string, ...unreaped: readonly (readonly [parent: number, name: string])[]) => {
  const value = unreaped.map(([parent, name], index) => ({ pid: 900 + index, parent, name }))
  const zombies = [{ kind: 'seen', value } as const, { kind: 'seen', value } as const]
  return { trials: { processes: [processTree(tree), processTree(tree)], zombies } }
}
const nine = Array.from({ length: 9 }, (_, index) => `  server-${'abcdefghi'.charAt(index)}`).join('\n')

describe('one-service', () => {
  it.each<[claim: string, changes: Parameters<typeof exercised>[0], said: Judgement[]]>([
    ['knows a service', seen('node server.js'), [{ proof: 'One service runs in it: `node server.js`' }]],
    [
      'counts its workers',
      seen('nginx: master process nginx\n  nginx: worker process\n  nginx: worker process'),
      [{ proof: 'One service runs in it: `nginx` with 3 processes' }],
    ],
    [
      'names several, as a remark',
      seen('/usr/bin/python3 /usr/bin/supervisord\n  sshd: /usr/sbin/sshd -D\n  /usr/sbin/cron -f\n  node server.js'),
      [{ remark: '3 services run in it: `sshd`, `cron`, `node server.js`' }],
    ],
    [
      'does not name all of many',
      seen(`supervisord\n${nine}`),
      [
        {
          remark:
            '9 services run in it: `server-a`, `server-b`, `server-c`, `server-d`, `server-e`, `server-f` and 3 more',
        },
      ],
    ],
    [
      'warns of what the first process does not reap',
      seen('node server.js', [100, 'git']),
      [
        {
          message:
            'A process has ended and is not reaped: `git`. The first process, `node server.js`, does not do it: start an init process before it (`--init`, `tini`, `dumb-init`), and let it wait for children of its own',
        },
        { proof: 'One service runs in it: `node server.js`' },
      ],
    ],
    [
      'warns of what another one does not reap',
      seen('tini -- python3 app.py\n  python3 app.py', [101, 'convert'], [101, 'convert']),
      [
        {
          message:
            '2 processes have ended and are not reaped: `convert`. `python3 app.py` has started them and has to wait for them',
        },
        { proof: 'One service runs in it: `python3 app.py`' },
      ],
    ],
    [
      'says that it cannot see',
      {
        trials: {
          processes: [processTree('node server.js')],
          zombies: Array<Trials['zombies'][number]>(2).fill({ kind: 'hidden', because: 'it runs elsewhere' }),
        },
      },
      [
        { unknown: 'whether it reaps what ends: it runs elsewhere' },
        { proof: 'One service runs in it: `node server.js`' },
      ],
    ],
    ['has nothing to say of what only waits', seen('tail -f /dev/null'), []],
    [
      'does not count a probe',
      { trials: { processes: [[{ pid: 9, uid: 1, gid: 1, command: 'curl', role: 'probe' }]] } },
      [],
    ],
    ['has nothing to say of a container that ended', { ...seen('node server.js', [100, 'git']), trials: null }, []],
  ])('%s', (_, changes, said) => {
    expect([...oneService.judge(exercised(changes))]).toEqual(said)
  })
})
