import { testRule } from '../../rule-table.ts'

const MESSAGE = '`apk add` leaves its lists in the image: add `--no-cache`'

testRule('no-apk-cache-left', [
  ['takes the flag anywhere', ['FROM a', 'RUN apk --no-cache add x && apk add x --no-cache'], []],
  [
    'does not take --update for it',
    ['FROM a', 'RUN apk add -U x && apk --update add y'],
    [`2:5 ${MESSAGE}`, `2:21 ${MESSAGE}`],
  ],
  [
    'looks into ONBUILD, behind sudo and into an inner shell',
    ['FROM a', 'ONBUILD RUN sudo apk add x', 'RUN sh -c "apk add y"'],
    [`2:18 ${MESSAGE}`, `3:12 ${MESSAGE}`],
  ],
  [
    'takes a cache or tmpfs mount',
    [
      'FROM a',
      'RUN --mount=type=cache,target=/var/cache/apk/ apk add x',
      'RUN --mount=type=tmpfs,dst=/var/cache apk add x',
      'RUN --mount=type=cache,target=/etc/apk/cache apk add x',
    ],
    [],
  ],
  [
    'does not take a bind mount or another folder',
    ['FROM a', 'RUN --mount=target=/var/cache/apk apk add x', 'RUN --mount=type=cache,target=/var/cache/x apk add y'],
    [`2:35 ${MESSAGE}`, `3:44 ${MESSAGE}`],
  ],
  [
    'takes rm of all the files in it',
    ['FROM a', 'RUN apk add x && rm -f /var/cache/apk/*', 'RUN apk add x && rm /var/cache/apk/APKINDEX.*'],
    [],
  ],
  [
    'does not take rm of some of them',
    ['FROM a', 'RUN apk add x && rm -f /var/cache/apk/x*', 'RUN apk add x && rm /var/cache/*'],
    [`2:5 ${MESSAGE}`, `3:5 ${MESSAGE}`],
  ],
  ['takes a deleted folder', ['FROM a', 'RUN apk update && apk add x && rm -rf /var/cache/apk/*'], []],
  ['leaves a stage alone that only feeds others', ['FROM a AS b', 'RUN apk add x', 'FROM c', 'COPY --from=b x y'], []],
  [
    'says both in compat mode',
    ['FROM a AS b', 'RUN apk add x', 'FROM c', 'COPY --from=b x y', 'RUN apk add x && rm -r /var/cache/apk'],
    [`2:5 ${MESSAGE}`, `5:5 ${MESSAGE}`],
    { compat: 'hadolint' },
  ],
  ['leaves other subcommands alone', ['FROM a', 'RUN apk del x && apk info add'], []],
])
