import { testRule } from '../../rule-table.ts'

const said = (verb: string): string =>
  `What \`zypper ${verb}\` has loaded stays in the image: end this RUN with \`zypper clean --all\``

testRule('no-zypper-cache-left', [
  [
    'takes a clean-up behind it, by either name',
    ['FROM a', 'RUN zypper in -y x && zypper -n clean -a', 'RUN zypper in -y x; zypper cc'],
    [],
  ],
  ['does not take one before it', ['FROM a', 'RUN zypper clean && zypper -n in x'], [`2:21 ${said('in')}`]],
  [
    'knows every subcommand that downloads',
    ['FROM a', 'RUN zypper -n up', 'RUN zypper patch -y', 'RUN zypper -n dup'],
    [`2:5 ${said('up')}`, `3:5 ${said('patch')}`, `4:5 ${said('dup')}`],
  ],
  ['leaves subcommands alone that load nothing', ['FROM a', 'RUN zypper rm x; zypper search install'], []],
  ['takes a deleted folder', ['FROM a', 'RUN zypper -n in x && rm -rf /var/cache/zypp/*'], []],
  [
    'takes a cache or tmpfs mount',
    [
      'FROM a',
      'RUN --mount=type=cache,target=/var/cache/zypp/ zypper -n in x',
      'RUN --mount=type=tmpfs,target=/var/cache zypper -n in x',
    ],
    [],
  ],
  [
    'does not take a mount of a part',
    ['FROM a', 'RUN --mount=type=cache,target=/var/cache/zypp/packages zypper in x'],
    [`2:56 ${said('in')}`],
  ],
  ['looks into ONBUILD', ['FROM a', 'ONBUILD RUN zypper -n in x'], [`2:13 ${said('in')}`]],
  [
    'leaves a stage alone that only feeds others',
    ['FROM a AS b', 'RUN zypper -n in x', 'FROM c', 'COPY --from=b x y'],
    [],
  ],
])
