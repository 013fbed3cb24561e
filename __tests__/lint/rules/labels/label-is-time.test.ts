import { testRule } from '../../rule-table.ts'

const around = { labelSchema: new Map([['one', 'rfc3339']] as const) }
const found = (value: string): string => `The label \`one\` is not a time as in RFC 3339: \`${value}\``

testRule('label-is-time', [
  [
    'takes what is one',
    [
      'FROM a',
      'LABEL one="2026-01-31T09:30:00Z"',
      'LABEL one="2026-01-31T09:30:00.123456789+01:00"',
      'LABEL one="2024-02-29t23:59:60z"',
    ],
    [],
    around,
  ],
  [
    'finds what is none',
    [
      'FROM a',
      'LABEL one="2026-01-31"',
      'LABEL one="2026-01-31T09:30Z"',
      'LABEL one="2026-01-31T09:30:00"',
      'LABEL one="2026-01-31 09:30:00Z"',
      'LABEL one="2026-02-30T09:30:00Z"',
      'LABEL one="2025-02-29T09:30:00Z"',
      'LABEL one="2026-13-01T09:30:00Z"',
      'LABEL one="2026-01-31T24:30:00Z"',
      'LABEL one="2026-01-31T09:30:00+0100"',
    ],
    [
      `2:7 ${found('2026-01-31')}`,
      `3:7 ${found('2026-01-31T09:30Z')}`,
      `4:7 ${found('2026-01-31T09:30:00')}`,
      `5:7 ${found('2026-01-31 09:30:00Z')}`,
      `6:7 ${found('2026-02-30T09:30:00Z')}`,
      `7:7 ${found('2025-02-29T09:30:00Z')}`,
      `8:7 ${found('2026-13-01T09:30:00Z')}`,
      `9:7 ${found('2026-01-31T24:30:00Z')}`,
      `10:7 ${found('2026-01-31T09:30:00+0100')}`,
    ],
    around,
  ],
  [
    'leaves labels of another kind alone',
    ['FROM a', 'LABEL one="yesterday"'],
    [],
    { labelSchema: new Map([['one', 'text']]) },
  ],
  ['leaves labels outside the schema alone', ['FROM a', 'LABEL two="yesterday"'], [], around],
  ['leaves an empty value to another rule', ['FROM a', 'LABEL one=""'], [], around],
  ['leaves an ARG alone', ['FROM a', 'ARG V=yesterday', 'LABEL one="$V"'], [], around],
  ['judges an ENV', ['FROM a', 'ENV V=yesterday', 'LABEL one="$V"'], [`3:7 ${found('yesterday')}`], around],
  [
    'judges the text as it is for hadolint',
    ['FROM a', 'ARG V', 'LABEL one="$V"'],
    [`3:7 ${found('$V')}`],
    { ...around, compat: 'hadolint' },
  ],
])
