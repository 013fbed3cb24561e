import { testRule } from '../../rule-table.ts'

const around = { labelSchema: new Map([['one', 'url']] as const) }
const found = (value: string): string => `The label \`one\` is not a URL: \`${value}\``

testRule('label-is-url', [
  [
    'takes what is one',
    [
      'FROM a',
      'LABEL one="https://example.com/a?b=c#d"',
      'LABEL one="mailto:ada@example.com"',
      'LABEL one="urn:isbn:1"',
      'LABEL one="http://[::1]:80/"',
    ],
    [],
    around,
  ],
  [
    'finds what is none',
    [
      'FROM a',
      'LABEL one="example.com"',
      'LABEL one="https://a b"',
      'LABEL one="//example.com"',
      'LABEL one="http://a/{x}"',
      'LABEL one="http://é"',
      'LABEL one="http://a:b"',
    ],
    [
      `2:7 ${found('example.com')}`,
      `3:7 ${found('https://a b')}`,
      `4:7 ${found('//example.com')}`,
      `5:7 ${found('http://a/{x}')}`,
      `6:7 ${found('http://é')}`,
      `7:7 ${found('http://a:b')}`,
    ],
    around,
  ],
  [
    'leaves labels of another kind alone',
    ['FROM a', 'LABEL one="example.com"'],
    [],
    { labelSchema: new Map([['one', 'text']]) },
  ],
  ['leaves labels outside the schema alone', ['FROM a', 'LABEL two="example.com"'], [], around],
  ['leaves an empty value to another rule', ['FROM a', 'LABEL one=""'], [], around],
  ['leaves an ARG alone', ['FROM a', 'ARG V=example.com', 'LABEL one="$V"'], [], around],
  ['judges an ENV', ['FROM a', 'ENV V=example.com', 'LABEL one="$V"'], [`3:7 ${found('example.com')}`], around],
  [
    'judges the text as it is for hadolint',
    ['FROM a', 'ARG V', 'LABEL one="$V"'],
    [`3:7 ${found('$V')}`],
    { ...around, compat: 'hadolint' },
  ],
])
