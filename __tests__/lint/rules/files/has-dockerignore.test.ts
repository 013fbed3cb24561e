import { testRule } from '../../rule-table.ts'

const ABSENT = { ignoreFile: { kind: 'absent', file: 'app/.dockerignore' } } as const
const MESSAGE = 'Copies everything, and there is no `app/.dockerignore`'

testRule('has-dockerignore', [
  ['finds the first copy of everything', ['FROM a', 'COPY x y', 'COPY . .', 'COPY . /z'], [`3:1 ${MESSAGE}`], ABSENT],
  ['finds ADD too', ['FROM a', 'ADD ./ /x'], [`2:1 ${MESSAGE}`], ABSENT],
  ['takes copies of what is named', ['FROM a', 'COPY src /src'], [], ABSENT],
  ['takes copies from a stage', ['FROM a AS x', 'FROM b', 'COPY --from=x . .'], [], ABSENT],
  [
    'takes an ignore file',
    ['FROM a', 'COPY . .'],
    [],
    { ignoreFile: { kind: 'present', file: '.dockerignore', text: '' } },
  ],
  ['says nothing where it cannot know', ['FROM a', 'COPY . .'], []],
])
