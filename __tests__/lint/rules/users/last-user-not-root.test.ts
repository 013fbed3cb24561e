import { testRule } from '../../rule-table.ts'

const MESSAGE = (user: string): string => `The image runs as \`${user}\`: end with another USER`

testRule('last-user-not-root', [
  ...['root', '0', '00', '0:0', 'root:root', '"root"', 'root:1000'].map(
    (user) => [`knows ${user}`, ['FROM a', `USER ${user}`], [`2:1 ${MESSAGE(user.replaceAll('"', ''))}`]] as const,
  ),
  ['knows root behind a variable', ['FROM a', 'ARG U=root', 'USER $U'], [`3:1 ${MESSAGE('$U')}`]],
  ['looks at the last one only', ['FROM a', 'USER root', 'RUN x', 'USER app'], []],
  [
    'finds the inherited one where it is written',
    ['FROM a AS x', 'USER root', 'FROM x', 'RUN y'],
    [`2:1 ${MESSAGE('root')}`],
  ],
  ['takes a stage that switches what it inherits', ['FROM a AS x', 'USER root', 'FROM x', 'USER 5'], []],
  [
    'leaves a stage alone that only feeds others',
    ['FROM a AS x', 'USER 0', 'FROM b', 'COPY --from=x / /', 'USER 5'],
    [],
  ],
  ['asks a stage that is an image of its own', ['FROM a AS x', 'USER 0', 'FROM b', 'USER 5'], [`2:1 ${MESSAGE('0')}`]],
  ['says it once for two images', ['FROM a AS x', 'USER 0', 'FROM x AS y', 'FROM x'], [`2:1 ${MESSAGE('0')}`]],
  ['cannot know a variable without a value', ['FROM a', 'ARG U', 'USER $U'], []],
])
