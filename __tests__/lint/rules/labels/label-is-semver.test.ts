import { testRule } from '../../rule-table.ts'

const around = { labelSchema: new Map([['one', 'semver']] as const) }
const found = (value: string): string => `The label \`one\` is not a semantic version: \`${value}\``

testRule('label-is-semver', [
  [
    'takes what is one',
    [
      'FROM a',
      'LABEL one="1.2.3"',
      'LABEL one="0.0.0"',
      'LABEL one="1.0.0-rc.1+build.5"',
      'LABEL one="1.0.0-alpha-a.b"',
    ],
    [],
    around,
  ],
  [
    'finds what is none',
    [
      'FROM a',
      'LABEL one="v1.2.3"',
      'LABEL one="1.2"',
      'LABEL one="1"',
      'LABEL one="01.2.3"',
      'LABEL one="1.0.0-"',
      'LABEL one="1.0.0-01"',
      'LABEL one="1.2.3.4"',
    ],
    [
      `2:7 ${found('v1.2.3')}`,
      `3:7 ${found('1.2')}`,
      `4:7 ${found('1')}`,
      `5:7 ${found('01.2.3')}`,
      `6:7 ${found('1.0.0-')}`,
      `7:7 ${found('1.0.0-01')}`,
      `8:7 ${found('1.2.3.4')}`,
    ],
    around,
  ],
  [
    'leaves labels of another kind alone',
    ['FROM a', 'LABEL one="v1"'],
    [],
    { labelSchema: new Map([['one', 'text']]) },
  ],
  ['leaves labels outside the schema alone', ['FROM a', 'LABEL two="v1"'], [], around],
  ['leaves an empty value to another rule', ['FROM a', 'LABEL one=""'], [], around],
  ['leaves an ARG alone', ['FROM a', 'ARG V=v1', 'LABEL one="$V"'], [], around],
  ['judges an ENV', ['FROM a', 'ENV V=v1', 'LABEL one="$V"'], [`3:7 ${found('v1')}`], around],
  [
    'judges the text as it is for hadolint',
    ['FROM a', 'ARG V', 'LABEL one="$V"'],
    [`3:7 ${found('$V')}`],
    { ...around, compat: 'hadolint' },
  ],
])
