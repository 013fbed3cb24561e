import { testRule } from '../../rule-table.ts'

testRule('detects-failure-in-time', [
  ['is content with what Docker takes by itself', ['FROM a:1', 'HEALTHCHECK CMD x'], []],
  [
    'is content with two minutes',
    ['FROM a:1', 'HEALTHCHECK --interval=40s --retries=3 CMD x', 'HEALTHCHECK --interval=1m --retries=2 CMD x'],
    [],
  ],
  [
    'multiplies interval and retries',
    ['FROM a:1', 'HEALTHCHECK --interval=1m CMD x', 'HEALTHCHECK --retries=5 CMD x'],
    [
      '2:1 A dead service counts as healthy for 3 min: 3 checks, 60 s apart',
      '3:1 A dead service counts as healthy for 2.5 min: 5 checks, 30 s apart',
    ],
  ],
  ['takes zero for the default', ['FROM a:1', 'HEALTHCHECK --interval=0s --retries=0 CMD x'], []],
  ['is content when one failure is enough', ['FROM a:1', 'HEALTHCHECK --interval=2m --retries=1 CMD x'], []],
  [
    'finds a long timeout of a short interval',
    ['FROM a:1', 'HEALTHCHECK --interval=5s --timeout=90s CMD x'],
    ['2:1 A service that hangs counts as healthy for 4.5 min: 3 checks of 90 s each'],
  ],
  ['leaves NONE and odd times alone', ['FROM a:1', 'HEALTHCHECK NONE', 'HEALTHCHECK --interval=$I CMD x'], []],
  ['leaves options of NONE alone', ['FROM a:1', 'HEALTHCHECK --interval=5m NONE'], []],
])
