import { testRule } from '../../rule-table.ts'

const around = { labelSchema: new Map([['one', 'spdx']] as const) }
const found = (value: string): string => `The label \`one\` is no SPDX license: \`${value}\``

testRule('label-is-license', [
  [
    'takes what is one',
    [
      'FROM a',
      'LABEL one="MIT"',
      'LABEL one="Apache-2.0"',
      'LABEL one="GPL-2.0-or-later WITH Classpath-exception-2.0"',
      'LABEL one="(MIT OR Apache-2.0) AND BSD-3-Clause"',
      'LABEL one="LicenseRef-house"',
    ],
    [],
    around,
  ],
  [
    'finds what is none',
    [
      'FROM a',
      'LABEL one="Apache 2"',
      'LABEL one="mit"',
      'LABEL one="BSD"',
      'LABEL one="MIT OR"',
      'LABEL one="proprietary"',
    ],
    [
      `2:7 ${found('Apache 2')}`,
      `3:7 ${found('mit')}`,
      `4:7 ${found('BSD')}`,
      `5:7 ${found('MIT OR')}`,
      `6:7 ${found('proprietary')}`,
    ],
    around,
  ],
  [
    'leaves labels of another kind alone',
    ['FROM a', 'LABEL one="mine"'],
    [],
    { labelSchema: new Map([['one', 'text']]) },
  ],
  ['leaves labels outside the schema alone', ['FROM a', 'LABEL two="mine"'], [], around],
  ['leaves an empty value to another rule', ['FROM a', 'LABEL one=""'], [], around],
  ['leaves an ARG alone', ['FROM a', 'ARG V=mine', 'LABEL one="$V"'], [], around],
  ['judges an ENV', ['FROM a', 'ENV V=mine', 'LABEL one="$V"'], [`3:7 ${found('mine')}`], around],
  [
    'judges the text as it is for hadolint',
    ['FROM a', 'ARG V', 'LABEL one="$V"'],
    [`3:7 ${found('$V')}`],
    { ...around, compat: 'hadolint' },
  ],
  [
    'takes a single identifier only for hadolint',
    ['FROM a', 'LABEL one=MIT', 'LABEL one=LicenseRef-x'],
    [`3:7 ${found('LicenseRef-x')}`],
    { ...around, compat: 'hadolint' },
  ],
])
