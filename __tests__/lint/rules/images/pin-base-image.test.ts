import { testRule } from '../../rule-table.ts'

testRule('pin-base-image', [
  [
    'finds each stage',
    ['FROM debian AS a', 'FROM ghcr.io/x/y', 'FROM a'],
    ['1:6 The base image `debian` has no tag', '2:6 The base image `ghcr.io/x/y` has no tag'],
  ],
  ['does not take a port for a tag', 'FROM localhost:5000/app', ['1:6 The base image `localhost:5000/app` has no tag']],
  ['points behind flags', 'FROM --platform=linux/amd64 debian', ['1:29 The base image `debian` has no tag']],
  ['takes a digest', 'FROM debian@sha256:abc', []],
  ['takes scratch', 'FROM scratch', []],
  ['takes an earlier stage, in any case', ['FROM debian:13 AS Build', 'FROM build'], []],
  ['takes what a variable names', ['ARG IMAGE=debian', 'FROM $IMAGE'], []],
  [
    'finds an image that files are taken from',
    [
      'FROM a:1',
      'COPY --from=owner/name /a /b',
      'COPY --from=ghcr.io/o/i:1 /a /b',
      'COPY --from=h:5000/i /a /b',
      'COPY --from=build /a /b',
      'COPY --from=$X/y /a /b',
      'RUN --mount=type=bind,from=owner/other,target=/x y',
    ],
    [
      '2:13 The image `owner/name` has no tag',
      '4:13 The image `h:5000/i` has no tag',
      '7:13 The image `owner/other` has no tag',
    ],
  ],
  ['says nothing of a FROM without an image', 'FROM', []],
  [
    'takes the default of a name that no ARG declares, since nothing else can take its place',
    ['FROM ${BASE:-debian}'],
    ['1:6 The base image `debian` has no tag'],
  ],
])
