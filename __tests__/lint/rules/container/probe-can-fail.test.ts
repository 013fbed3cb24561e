import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

testRule('probe-can-fail', [
  [
    'finds each way to succeed',
    [
      'FROM a:1',
      'HEALTHCHECK CMD x || exit 0',
      'HEALTHCHECK CMD x || :',
      'HEALTHCHECK CMD x ; true',
      'HEALTHCHECK CMD x || printf down',
    ],
    [
      '2:22 `exit 0` makes the health check succeed whatever happens',
      '3:22 `:` makes the health check succeed whatever happens',
      '4:21 `true` makes the health check succeed whatever happens',
      '5:22 `printf down` makes the health check succeed whatever happens',
    ],
  ],
  [
    'finds it inside sh -c',
    ['FROM a:1', 'HEALTHCHECK CMD ["sh", "-c", "x || true"]'],
    ['2:36 `true` makes the health check succeed whatever happens'],
  ],
  [
    'finds a check that is nothing else',
    ['FROM a:1', 'HEALTHCHECK CMD true', 'HEALTHCHECK CMD ["echo", "ok"]', 'HEALTHCHECK CMD exit 0'],
    [
      '2:17 `true` makes the health check succeed whatever happens',
      '3:17 `echo ok` makes the health check succeed whatever happens',
      '4:17 `exit 0` makes the health check succeed whatever happens',
    ],
  ],
  [
    'finds success in both cases',
    ['FROM a:1', 'HEALTHCHECK CMD x && exit 0 || exit 0'],
    ['2:32 `exit 0` makes the health check succeed whatever happens'],
  ],
  [
    'is content when the last word can fail',
    [
      'FROM a:1',
      'HEALTHCHECK CMD x && exit 0 || exit 1',
      'HEALTHCHECK CMD x && echo ok',
      'HEALTHCHECK CMD echo ruok | nc localhost 2181 | grep imok',
      'HEALTHCHECK CMD x || exit',
    ],
    [],
  ],
  [
    'is content when the check leaves earlier',
    ['FROM a:1', 'HEALTHCHECK CMD x || exit 1; exit 0', 'HEALTHCHECK CMD set -e; x; true'],
    [],
  ],
  ['leaves a check that kills its container alone', ['FROM a:1', 'HEALTHCHECK CMD x || kill 1'], []],
  [
    'leaves a check with a condition alone',
    ['FROM a:1', 'HEALTHCHECK CMD if x; then true; else exit 1; fi', 'HEALTHCHECK CMD { x || true; } && y'],
    [],
  ],
  ['leaves NONE and scripts alone', ['FROM a:1', 'HEALTHCHECK NONE', 'HEALTHCHECK CMD ["/check.sh"]'], []],
  [
    'leaves a check that opens a connection alone',
    [
      'FROM a:1',
      'HEALTHCHECK CMD ["bash", "-c", "echo > /dev/tcp/localhost/80"]',
      'HEALTHCHECK CMD true 2>/dev/null < /ready',
    ],
    [],
  ],
  [
    'is content with a message before the failure',
    ['FROM a:1', 'HEALTHCHECK CMD x || { echo down; exit 1; }', 'HEALTHCHECK CMD x || (echo down && exit 1)'],
    [],
  ],
  [
    'finds a message that goes to another stream',
    ['FROM a:1', 'HEALTHCHECK CMD x || echo down >&2'],
    ['2:22 `echo down` makes the health check succeed whatever happens'],
  ],
  [
    'does not take another option of the shell',
    ['FROM a:1', 'HEALTHCHECK CMD set -x; x; true', 'HEALTHCHECK CMD set -ex; x; true'],
    ['2:28 `true` makes the health check succeed whatever happens'],
  ],
])

testFix('probe-can-fail', [
  [
    'lets it fail after a semicolon',
    ['FROM a:1', 'HEALTHCHECK CMD x;  exit 0'],
    ['FROM a:1', 'HEALTHCHECK CMD x || exit 1'],
  ],
  [
    'keeps a message with its redirection',
    ['FROM a:1', 'HEALTHCHECK CMD x || echo "it is down" >&2'],
    ['FROM a:1', 'HEALTHCHECK CMD x || { echo "it is down" >&2; exit 1; }'],
  ],
  [
    'works inside sh -c',
    ['FROM a:1', 'HEALTHCHECK CMD ["sh", "-c", "x || true"]'],
    ['FROM a:1', 'HEALTHCHECK CMD ["sh", "-c", "x || exit 1"]'],
  ],
  ['leaves a check alone that asks nothing', ['FROM a:1', 'HEALTHCHECK CMD exit 0'], undefined],
])
