import { testRule } from '../../rule-table.ts'

const around = { labelSchema: new Map([['one', 'hash']] as const) }
const found = (value: string): string => `The label \`one\` is not a Git hash: \`${value}\``

testRule('label-is-git-hash', [
  [
    'takes what is one',
    [
      'FROM a',
      'LABEL one="43c572f1272b6b3171dd1db9e41b7027128ce080"',
      'LABEL one="43c572f"',
      'LABEL one="43c572f1272b"',
      'LABEL one="43c572f1272b6b3171dd1db9e41b7027128ce08043c572f1272b6b3171dd1db9"',
    ],
    [],
    around,
  ],
  [
    'finds what is none',
    [
      'FROM a',
      'LABEL one="main"',
      'LABEL one="43c572"',
      'LABEL one="43C572F1272B6B3171DD1DB9E41B7027128CE080"',
      'LABEL one="43c572f1272b6b3171dd1db9e41b7027128ce0800"',
      'LABEL one="v1.0"',
    ],
    [
      `2:7 ${found('main')}`,
      `3:7 ${found('43c572')}`,
      `4:7 ${found('43C572F1272B6B3171DD1DB9E41B7027128CE080')}`,
      `5:7 ${found('43c572f1272b6b3171dd1db9e41b7027128ce0800')}`,
      `6:7 ${found('v1.0')}`,
    ],
    around,
  ],
  [
    'leaves labels of another kind alone',
    ['FROM a', 'LABEL one="main"'],
    [],
    { labelSchema: new Map([['one', 'text']]) },
  ],
  ['leaves labels outside the schema alone', ['FROM a', 'LABEL two="main"'], [], around],
  ['leaves an empty value to another rule', ['FROM a', 'LABEL one=""'], [], around],
  ['leaves an ARG alone', ['FROM a', 'ARG V=main', 'LABEL one="$V"'], [], around],
  ['judges an ENV', ['FROM a', 'ENV V=main', 'LABEL one="$V"'], [`3:7 ${found('main')}`], around],
  [
    'judges the text as it is for hadolint',
    ['FROM a', 'ARG V', 'LABEL one="$V"'],
    [`3:7 ${found('$V')}`],
    { ...around, compat: 'hadolint' },
  ],
  [
    'takes 7 and 40 digits only for hadolint',
    ['FROM a', 'LABEL one=43c572f1'],
    [`2:7 ${found('43c572f1')}`],
    { ...around, compat: 'hadolint' },
  ],
])
