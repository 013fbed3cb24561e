import { testRule } from '../../rule-table.ts'

const MESSAGE = 'The final stage sets no USER, so the image most likely runs as root'

testRule('has-user', [
  ['finds a final stage without one', ['FROM a AS x', 'USER 5', 'FROM b'], [`3:1 ${MESSAGE}`]],
  ['finds one that only ONBUILD sets', ['FROM a', 'ONBUILD USER 5'], [`1:1 ${MESSAGE}`]],
  ['finds scratch', 'FROM scratch', [`1:1 ${MESSAGE}`]],
  ['inherits it', ['FROM a AS x', 'USER 5', 'FROM x AS y', 'FROM y'], []],
  ['leaves root to its own rule', ['FROM a', 'USER root'], []],
  ['believes a base that says so', 'FROM gcr.io/distroless/static:nonroot', []],
  ['believes it through a stage', ['FROM cgr.dev/chainguard/python:latest AS x', 'FROM x'], []],
  [
    'leaves it to the rule about users that are created, where that finds one',
    ['FROM a', 'RUN useradd app', 'CMD ["x"]'],
    [],
  ],
  [
    'says it where that rule is off',
    ['FROM a', 'RUN useradd app', 'CMD ["x"]'],
    [`1:1 ${MESSAGE}`],
    { disabled: ['use-created-user'] },
  ],
  [
    'says it where the user is of use',
    ['FROM a', 'RUN useradd app', 'RUN su app -c x', 'CMD ["y"]'],
    [`1:1 ${MESSAGE}`],
  ],
  ['asks nothing of a file without FROM', 'RUN x', []],
])
