import { testRule } from '../../rule-table.ts'

const said = (verb: string, program = 'dnf'): string =>
  `What \`${program} ${verb}\` has loaded stays in the image: end this RUN with \`${program} clean all\``

testRule('no-dnf-cache-left', [
  [
    'takes a clean-up anywhere behind it',
    ['FROM a', 'RUN dnf install -y x-1 && make; dnf -y clean all', 'RUN if x; then dnf install y; fi && dnf clean all'],
    [],
  ],
  ['does not take one before it', ['FROM a', 'RUN dnf clean all && dnf install -y x-1'], [`2:22 ${said('install')}`]],
  [
    'says only the last of a RUN, and one between is not enough',
    ['FROM a', 'RUN dnf install x && dnf clean all && dnf install y && dnf install z'],
    [`2:56 ${said('install')}`],
  ],
  [
    'does not take one in another RUN',
    ['FROM a', 'RUN dnf install -y x-1', 'RUN dnf clean all'],
    [`2:5 ${said('install')}`],
  ],
  [
    'knows every subcommand that downloads',
    ['FROM a', 'RUN dnf -y update', 'RUN dnf group install x', 'RUN dnf -y reinstall'],
    [`2:5 ${said('update')}`, `3:5 ${said('install')}`, `4:5 ${said('reinstall')}`],
  ],
  ['leaves subcommands alone that load nothing', ['FROM a', 'RUN dnf remove x; dnf module enable y; dnf list'], []],
  [
    'wants each program to clean its own',
    [
      'FROM a',
      'RUN dnf install x && microdnf clean all',
      'RUN microdnf install x && microdnf clean all && microdnf update && dnf clean all',
    ],
    [`2:5 ${said('install')}`, `3:49 ${said('update', 'microdnf')}`],
  ],
  [
    'takes a deleted folder, the one above too',
    [
      'FROM a',
      'RUN dnf install x && rm -rf /var/cache/yum/*',
      'RUN dnf install x && rm -r -f /tmp/x /var/cache/dnf',
      'RUN dnf install x && rm -fr /var/cache/*',
    ],
    [],
  ],
  [
    'takes a cache or tmpfs mount, the folder above too',
    [
      'FROM a',
      'RUN --mount=type=cache,target=/var/cache/libdnf5 dnf install x',
      'RUN --mount=type=tmpfs,dst=/var/cache dnf install x',
    ],
    [],
  ],
  [
    'does not take a bind mount or another folder',
    ['FROM a', 'RUN --mount=target=/var/cache/dnf --mount=type=cache,target=/var/lib dnf install x'],
    [`2:70 ${said('install')}`],
  ],
  [
    'looks into ONBUILD and heredocs',
    ['FROM a', 'ONBUILD RUN dnf install x', 'RUN <<EOF', 'dnf install y', 'EOF'],
    [`2:13 ${said('install')}`, `4:1 ${said('install')}`],
  ],
  [
    'leaves a stage alone that only feeds others',
    ['FROM a AS b', 'RUN dnf install x', 'FROM c', 'COPY --from=b x y'],
    [],
  ],
  [
    'looks at a stage that the final one is built on',
    ['FROM a AS b', 'RUN dnf install x', 'FROM b'],
    [`2:5 ${said('install')}`],
  ],
  [
    'looks at every stage in compat mode',
    ['FROM a AS b', 'RUN dnf install x', 'FROM c', 'COPY --from=b x y'],
    [`2:5 ${said('install')}`],
    { compat: 'hadolint' },
  ],
])
