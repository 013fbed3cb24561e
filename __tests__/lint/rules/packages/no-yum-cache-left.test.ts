import { testRule } from '../../rule-table.ts'

const said = (verb: string, program = 'yum'): string =>
  `What \`${program} ${verb}\` has loaded stays in the image: end this RUN with \`${program} clean all\``

testRule('no-yum-cache-left', [
  [
    'takes a clean-up anywhere behind it',
    ['FROM a', 'RUN yum install -y x-1 && make; yum -y clean all', 'RUN if x; then yum install y; fi && yum clean all'],
    [],
  ],
  ['does not take one before it', ['FROM a', 'RUN yum clean all && yum install -y x-1'], [`2:22 ${said('install')}`]],
  [
    'says only the last of a RUN, and one between is not enough',
    ['FROM a', 'RUN yum install x && yum clean all && yum install y && yum install z'],
    [`2:56 ${said('install')}`],
  ],
  [
    'does not take one in another RUN',
    ['FROM a', 'RUN yum install -y x-1', 'RUN yum clean all'],
    [`2:5 ${said('install')}`],
  ],
  [
    'knows every subcommand that downloads',
    ['FROM a', 'RUN yum -y update', 'RUN yum group install x', 'RUN yum -y reinstall'],
    [`2:5 ${said('update')}`, `3:5 ${said('install')}`, `4:5 ${said('reinstall')}`],
  ],
  ['leaves subcommands alone that load nothing', ['FROM a', 'RUN yum remove x; yum module enable y; yum list'], []],

  [
    'takes a deleted folder, the one above too',
    [
      'FROM a',
      'RUN yum install x && rm -rf /var/cache/yum/*',
      'RUN yum install x && rm -r -f /tmp/x /var/cache/dnf',
      'RUN yum install x && rm -fr /var/cache/*',
    ],
    [],
  ],
  [
    'takes a cache or tmpfs mount, the folder above too',
    [
      'FROM a',
      'RUN --mount=type=cache,target=/var/cache/libdnf5 yum install x',
      'RUN --mount=type=tmpfs,dst=/var/cache yum install x',
    ],
    [],
  ],
  [
    'does not take a bind mount or another folder',
    ['FROM a', 'RUN --mount=target=/var/cache/dnf --mount=type=cache,target=/var/lib yum install x'],
    [`2:70 ${said('install')}`],
  ],
  [
    'looks into ONBUILD and heredocs',
    ['FROM a', 'ONBUILD RUN yum install x', 'RUN <<EOF', 'yum install y', 'EOF'],
    [`2:13 ${said('install')}`, `4:1 ${said('install')}`],
  ],
  [
    'leaves a stage alone that only feeds others',
    ['FROM a AS b', 'RUN yum install x', 'FROM c', 'COPY --from=b x y'],
    [],
  ],
  [
    'looks at a stage that the final one is built on',
    ['FROM a AS b', 'RUN yum install x', 'FROM b'],
    [`2:5 ${said('install')}`],
  ],
  [
    'looks at every stage in compat mode',
    ['FROM a AS b', 'RUN yum install x', 'FROM c', 'COPY --from=b x y'],
    [`2:5 ${said('install')}`],
    { compat: 'hadolint' },
  ],
])
