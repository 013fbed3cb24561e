import { testRule } from '../../rule-table.ts'

const lost = (group: string): string =>
  `With a group, \`app\` is not in \`${group}\`, to which it was added: write \`USER app\``

testRule('user-keeps-groups', [
  ['finds groups of useradd', ['FROM a', 'RUN useradd -G video,audio app', 'USER app:app'], [`3:6 ${lost('video')}`]],
  [
    'finds groups of adduser, addgroup and gpasswd',
    ['FROM a AS x', 'RUN adduser app video', 'USER app:app', 'FROM a AS y', 'RUN gpasswd -a app audio', 'USER app:1'],
    [`3:6 ${lost('video')}`, `6:6 ${lost('audio')}`],
  ],
  [
    'finds groups that the stage before added',
    ['FROM a AS x', 'RUN usermod -a -G video app', 'FROM x', 'USER app:app'],
    [`4:6 ${lost('video')}`],
  ],
  [
    'takes a user without a group, other users and its own group',
    [
      'FROM a AS x',
      'RUN usermod -aG video app',
      'USER app',
      'FROM a AS y',
      'RUN usermod -aG video bob',
      'USER app:app',
      'FROM a',
      'RUN usermod -aG app app',
      'USER app:app',
    ],
    [],
  ],
  ['takes a group that is added later', ['FROM a', 'USER app:app', 'RUN usermod -aG video app'], []],
])
