import { testRule } from '../../rule-table.ts'

const said = (name: string): string => `There is no stage \`${name}\` above; if it is an image, name its version`

testRule('copy-from-known-stage', [
  [
    'takes an earlier stage by name, in any case and quotes',
    ['FROM a AS Build', 'FROM b', 'COPY --from=build x y', 'COPY --from="BUILD" x y'],
    [],
  ],
  ['takes an earlier stage by number', ['FROM a', 'FROM b', 'COPY --from=0 x y'], []],
  ['says a number that no stage has', ['FROM a', 'FROM b', 'COPY --from=5 x y'], [`3:13 ${said('5')}`]],
  [
    'says a stage that comes later',
    ['FROM a', 'COPY --from=b x y', 'FROM a AS b'],
    ['2:13 The stage `b` comes only after this one'],
  ],
  [
    'takes an image with a tag or a digest',
    ['FROM a', 'COPY --from=nginx:1 x y', 'COPY --from=h:5000/x@sha256:0 x y'],
    [],
  ],
  ['takes what has a slash for an image', ['FROM a', 'COPY --from=ghcr.io/o/i x y', 'COPY --from=o/i x y'], []],
  [
    'says an image without a version for hadolint',
    ['FROM a', 'COPY --from=ghcr.io/o/i x y'],
    [`2:13 ${said('ghcr.io/o/i')}`],
    { compat: 'hadolint' },
  ],
  [
    'says a variable, which the builder refuses',
    ['FROM a AS b', 'FROM c', 'ARG B=b', 'COPY --from=$B x y'],
    ['4:13 `--from=$B`: the builder replaces no variables here'],
  ],
  ['leaves a copy from its own stage to another rule', ['FROM a AS b', 'COPY --from=b x y'], []],
  ['leaves ONBUILD alone, whose stages are in another file', ['FROM a', 'ONBUILD COPY --from=build x y'], []],
  ['leaves a copy from the context alone', ['FROM a', 'COPY x y'], []],
  [
    'finds stages that take files from each other, and mounts of a stage below',
    [
      'FROM a:1 AS x',
      'COPY --from=y /b /b',
      'RUN --mount=type=bind,from=y,target=/y cp /y/b /b',
      'FROM a:1 AS y',
      'COPY --from=x /b /b',
    ],
    ['2:13 The stage `y` comes only after this one', '3:5 The stage `y` comes only after this one'],
  ],
])
