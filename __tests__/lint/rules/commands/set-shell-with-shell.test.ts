import { testRule } from '../../rule-table.ts'

const found = 'Replaces `/bin/sh` for the whole image: use SHELL'

testRule('set-shell-with-shell', [
  [
    'finds a link over the shell',
    [
      'FROM a',
      'RUN ln -sf /bin/bash /bin/sh',
      'RUN x && ln -snf bash /usr/bin/sh',
      'ONBUILD RUN ln -sfv /bin/bash /bin/sh',
    ],
    [`2:5 ${found}`, `3:10 ${found}`, `4:13 ${found}`],
  ],
  ['finds the exec form', ['FROM a', 'RUN ["ln", "-s", "/bin/bash", "/bin/sh"]'], [`2:5 ${found}`]],
  ['takes a link that points to the shell', ['FROM a', 'RUN ln -s /bin/sh /bin/other'], []],
  ['takes other links and other commands', ['FROM a', 'RUN ln -s a b && c /bin/sh'], []],
  [
    'finds any mention for hadolint',
    ['FROM a', 'RUN ln -s /bin/sh /bin/other', 'RUN ln -s a b'],
    [`2:5 ${found}`],
    { compat: 'hadolint' },
  ],
])
