import { testRule } from '../../rule-table.ts'

testRule('pin-base-digest', [
  [
    'is content with a digest, a stage and scratch',
    [
      'FROM debian@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa AS base',
      'FROM base',
      'FROM scratch',
    ],
    [],
  ],
  [
    'looks at images that files are copied from',
    ['FROM scratch', 'COPY --from=ghcr.io/astral-sh/uv:0.9 /uv /bin/'],
    ['2:13 `ghcr.io/astral-sh/uv:0.9` has no digest: its tag can be moved'],
  ],
  [
    'looks at images that are mounted',
    ['FROM scratch', 'RUN --mount=from=ghcr.io/astral-sh/uv:0.9,target=/uv true'],
    ['2:13 `ghcr.io/astral-sh/uv:0.9` has no digest: its tag can be moved'],
  ],
  ['leaves what may be a build context alone', ['FROM scratch', 'COPY --from=assets /a /a'], []],
  ['leaves a variable without a value alone', ['ARG BASE', 'FROM $BASE'], []],
])
