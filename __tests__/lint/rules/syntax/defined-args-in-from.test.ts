import { testRule } from '../../rule-table.ts'

testRule('defined-args-in-from', [
  [
    'finds a name that is declared nowhere, in the image and in the platform',
    ['FROM $A', 'FROM --platform=$B c'],
    ['1:6 No ARG before the first FROM declares `A`', '2:17 No ARG before the first FROM declares `B`'],
  ],
  [
    'does not know the ARGs of a stage',
    ['FROM a', 'ARG B=1', 'FROM $B'],
    ['3:6 No ARG before the first FROM declares `B`'],
  ],
  ['takes an ARG without a value', ['ARG A', 'FROM $A'], []],
  ['takes what every build has', ['FROM --platform=$BUILDPLATFORM a-$TARGETARCH:$TARGETSTAGE'], []],
  [
    'says which one was meant',
    ['ARG BASE=a', 'FROM ${BSE}'],
    ['2:6 No ARG before the first FROM declares `BSE`; `BASE` is, if that is what was meant'],
  ],
  ['finds a name that has a default', ['FROM ${BASE:-a}'], ['1:6 No ARG before the first FROM declares `BASE`']],
])
