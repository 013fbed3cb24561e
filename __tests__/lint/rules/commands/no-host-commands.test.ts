import { testRule } from '../../rule-table.ts'

const said = (name: string): string => `\`${name}\` is for a running machine, and a build is none`

testRule('no-host-commands', [
  ['does not take an argument for a command', ['FROM a', 'RUN apt-get install ssh && echo top'], []],
  ['looks into ONBUILD', ['FROM a', 'ONBUILD RUN top -b'], [`2:13 ${said('top')}`]],
  ['looks behind sudo and a path', ['FROM a', 'RUN sudo /usr/sbin/service x start'], [`2:10 ${said('service')}`]],
  [
    'looks into a substitution, a condition and an inner shell',
    ['FROM a', 'RUN x=$(free); if ps; then sh -c "vim y"; fi'],
    [`2:9 ${said('free')}`, `2:19 ${said('ps')}`, `2:35 ${said('vim')}`],
  ],
  ['reads the exec form', ['FROM a', 'RUN ["mount", "/x"]'], [`2:5 ${said('mount')}`]],
  ['does not take a question for a call', ['FROM a', 'RUN command -v ps'], []],
  ['leaves kill alone after a background command of the same RUN', ['FROM a', 'RUN server & test && kill $!'], []],
  ['says kill where nothing runs in the background', ['FROM a', 'RUN kill 1'], [`2:5 ${said('kill')}`]],
  [
    'leaves ssh alone where a mount brings its key',
    ['FROM a', 'RUN --mount=type=ssh ssh -T git@example.com', 'RUN --mount=type=secret,id=key ssh x'],
    [],
  ],
  ['does not mistake a bind mount for a key', ['FROM a', 'RUN --mount=target=/x ssh x'], [`2:23 ${said('ssh')}`]],
  [
    'says both in compat mode',
    ['FROM a', 'RUN --mount=type=ssh ssh x', 'RUN server & kill $!'],
    [`2:22 ${said('ssh')}`, `3:14 ${said('kill')}`],
    { compat: 'hadolint' },
  ],
])
