import { testRule } from '../../rule-table.ts'

const MESSAGE = '`curl` keeps the error page of the server as if it were the file: add `--fail`'

testRule('downloads-can-fail', [
  [
    'finds files, redirects and pipes',
    ['FROM a', 'RUN curl -O https://e.org/a', 'RUN curl -sL https://e.org/a > a', 'RUN curl https://e.org/a | tar x'],
    [`2:5 ${MESSAGE}`, `3:5 ${MESSAGE}`, `4:5 ${MESSAGE}`],
  ],
  [
    'takes curl that fails',
    [
      'FROM a',
      'RUN curl -fsSLO https://e.org/a && curl --fail https://e.org/a | sh && curl --fail-with-body -o a https://e.org/a',
    ],
    [],
  ],
  [
    'takes curl that asks for the status, or keeps nothing',
    [
      'FROM a',
      "RUN curl -o a -w '%{http_code}' https://e.org/a && curl https://e.org/a && curl -o /dev/null https://e.org/a",
    ],
    [],
  ],
  [
    'leaves addresses that it cannot see, and this machine, alone',
    ['FROM a', 'RUN curl -O $URL && curl -O ftp://e.org/a && curl -o a http://localhost/a'],
    [],
  ],
])
