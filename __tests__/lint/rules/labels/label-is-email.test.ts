import { testRule } from '../../rule-table.ts'

const around = { labelSchema: new Map([['one', 'email']] as const) }
const found = (value: string): string => `The label \`one\` is not an e-mail address: \`${value}\``

testRule('label-is-email', [
  [
    'takes what is one',
    ['FROM a', 'LABEL one="ada@example.com"', 'LABEL one="a.b+c@sub.example.org"', 'LABEL one="root@localhost"'],
    [],
    around,
  ],
  [
    'finds what is none',
    [
      'FROM a',
      'LABEL one="Ada <ada@example.com>"',
      'LABEL one="ada"',
      'LABEL one="ada@"',
      'LABEL one="a..b@example.com"',
      'LABEL one=".a@example.com"',
      'LABEL one="a.@example.com"',
      'LABEL one="a@b.c, d@e.f"',
    ],
    [
      `2:7 ${found('Ada <ada@example.com>')}`,
      `3:7 ${found('ada')}`,
      `4:7 ${found('ada@')}`,
      `5:7 ${found('a..b@example.com')}`,
      `6:7 ${found('.a@example.com')}`,
      `7:7 ${found('a.@example.com')}`,
      `8:7 ${found('a@b.c, d@e.f')}`,
    ],
    around,
  ],
  [
    'leaves labels of another kind alone',
    ['FROM a', 'LABEL one="ada"'],
    [],
    { labelSchema: new Map([['one', 'text']]) },
  ],
  ['leaves labels outside the schema alone', ['FROM a', 'LABEL two="ada"'], [], around],
  ['leaves an empty value to another rule', ['FROM a', 'LABEL one=""'], [], around],
  ['leaves an ARG alone', ['FROM a', 'ARG V=ada', 'LABEL one="$V"'], [], around],
  ['judges an ENV', ['FROM a', 'ENV V=ada', 'LABEL one="$V"'], [`3:7 ${found('ada')}`], around],
  [
    'judges the text as it is for hadolint',
    ['FROM a', 'ARG V', 'LABEL one="$V"'],
    [`3:7 ${found('$V')}`],
    { ...around, compat: 'hadolint' },
  ],
])
