import { testRule } from '../../rule-table.ts'

const who = (name: string): string =>
  `Nothing in this stage says who \`${name}\` is: there is no /etc/passwd or /etc/group`

testRule('numeric-user-in-scratch', [
  [
    'finds names of users and groups',
    ['FROM scratch', 'USER app', 'USER 1:staff'],
    [`2:6 ${who('app')}`, `3:6 ${who('staff')}`],
  ],
  [
    'finds names of owners',
    ['FROM scratch', 'COPY --chown=1:a x /x', 'ADD --chown=b x /y'],
    [`2:14 ${who('a')}`, `3:13 ${who('b')}`],
  ],
  ['takes numbers, and root of USER', ['FROM scratch', 'COPY --chown=1:2 x /x', 'USER 1:2', 'USER root'], []],
  [
    'takes names once the file may be there',
    [
      'FROM scratch',
      'COPY --from=b /etc/passwd /etc/',
      'USER app',
      'FROM scratch',
      'COPY files /',
      'USER app',
      'FROM scratch',
      'COPY x y',
      'USER app',
    ],
    [],
  ],
  ['finds names after other files', ['FROM scratch', 'COPY x /app/', 'USER app'], [`3:6 ${who('app')}`]],
  ['does not take the copy itself for the file', ['FROM scratch', 'COPY --chown=app x /'], [`2:14 ${who('app')}`]],
  [
    'leaves variables without a value and other bases alone',
    ['FROM scratch', 'ARG U', 'USER $U', 'FROM a', 'USER app'],
    [],
  ],
])
