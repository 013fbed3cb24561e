import { testRule } from '../../rule-table.ts'

testRule('valid-image-names', [
  ['finds capitals', ['FROM Debian:13'], ['1:6 `Debian:13` can be no image: `Debian` has upper-case letters']],
  ['finds a second tag', ['FROM debian:13:x'], ['1:6 `debian:13:x` can be no image: `13:x` is no tag']],
  ['finds an empty tag', ['FROM debian:'], ['1:6 `debian:` can be no image: its tag is empty']],
  [
    'finds a half digest',
    ['FROM debian@sha256:abc'],
    ['1:6 `debian@sha256:abc` can be no image: `sha256:abc` is no digest'],
  ],
  [
    'finds an address',
    ['FROM https://ghcr.io/a/b'],
    ['1:6 `https://ghcr.io/a/b` can be no image: `https:` is no host of a registry'],
  ],
  ['finds odd ends', ['FROM debian-'], ['1:6 `debian-` can be no image: `debian-` is no path of a repository']],
  [
    'finds 64 hexadecimal digits',
    [`FROM ${'a'.repeat(64)}`],
    [`1:6 \`${'a'.repeat(64)}\` can be no image: an image cannot be named by 64 hexadecimal digits`],
  ],
  [
    'takes registries, ports, paths, tags and digests',
    [
      'FROM localhost/a_b/c--d:1.2_x-Y',
      'FROM reg.example.com:5000/a/b:latest',
      'FROM Registry/a/b',
      'FROM [::1]:5000/a',
      `FROM a:1@sha256:${'0'.repeat(64)}`,
      'FROM scratch',
    ],
    [],
  ],
  [
    'finds a default that makes no name',
    ['ARG TAG', 'FROM debian:$TAG', 'FROM ${OTHER}'],
    [
      '2:6 With its defaults, `debian:$TAG` is `debian:`: its tag is empty',
      '3:6 With its defaults, `${OTHER}` is ``: it is empty',
    ],
  ],
  ['follows defaults of defaults', ['ARG V=13', 'ARG TAG=${V}-slim', 'FROM debian:$TAG'], []],
  ['leaves the platform to the build', ['FROM a-$TARGETARCH'], []],
  ['takes a stage by a name with capitals', ['FROM a AS Build', 'FROM Build'], []],
  [
    'looks at COPY --from',
    ['FROM a', 'COPY --from=Nginx:1 /a /b', 'COPY --from=nginx:1 /a /b', 'COPY --from=7 /a /b', 'COPY --from=$X /a /b'],
    ['2:13 `Nginx:1` can be no image, nor a stage: `Nginx` has upper-case letters'],
  ],
])
