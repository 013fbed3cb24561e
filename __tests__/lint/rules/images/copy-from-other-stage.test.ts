import { testRule } from '../../rule-table.ts'

const COPY = 'COPY takes files from its own stage'

testRule('copy-from-other-stage', [
  [
    'knows the stage by number and in any case',
    ['FROM a AS B', 'COPY --from=0 x y', 'COPY --from=b x y'],
    [`2:13 ${COPY}`, `3:13 ${COPY}`],
  ],
  ['looks at mounts', ['FROM a AS b', 'RUN --mount=from=b,target=/x true'], ['2:5 RUN mounts its own stage']],
  ['takes any other stage', ['FROM a AS b', 'FROM c', 'COPY --from=b x y', 'RUN --mount=from=b,target=/x true'], []],
  ['takes the nearest of two stages of a name', ['FROM a AS b', 'FROM a AS b', 'COPY --from=b x y'], [`3:13 ${COPY}`]],
])
