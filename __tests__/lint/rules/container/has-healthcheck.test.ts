import { testRule } from '../../rule-table.ts'

const MESSAGE = 'The image of this stage has no HEALTHCHECK'

testRule('has-healthcheck', [
  ['finds an image without one', 'FROM scratch', [`1:1 ${MESSAGE}`]],
  ['takes NONE for a decision', ['FROM scratch', 'HEALTHCHECK NONE'], []],
  ['inherits through stages', ['FROM scratch AS a', 'HEALTHCHECK CMD /a', 'FROM a AS b', 'FROM b'], []],
  [
    'does not inherit from another base',
    ['FROM scratch AS a', 'HEALTHCHECK CMD /a', 'FROM scratch'],
    [`3:1 ${MESSAGE}`],
  ],
  [
    'asks every stage that is an image of its own',
    ['FROM a AS one', 'FROM b', 'HEALTHCHECK CMD /b'],
    [`1:1 ${MESSAGE}`],
  ],
  ['asks no stage that feeds others', ['FROM a AS one', 'FROM b', 'COPY --from=0 / /', 'HEALTHCHECK CMD /b'], []],
  [
    'asks no stage that a mount reads',
    ['FROM a AS one', 'FROM b', 'RUN --mount=from=one,target=/x y', 'HEALTHCHECK CMD /b'],
    [],
  ],
  ['asks nothing of a file without FROM', 'RUN true', []],
])
