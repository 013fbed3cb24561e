import { expect, it } from '@jest/globals'
import type { RunsAs } from '../../../src/model.ts'
import { runtimeRows } from '../../../src/report/rows/row-runtime.ts'
import { runtimeFinding } from '../../../src/runtime/runtime-check.ts'
import { aRun } from '../../fakes/a-report.ts'

const words = (configuredUser: string, runsAs: RunsAs): string => {
  const [row] = runtimeRows(aRun({ configuredUser, runsAs }))
  return (row?.head ?? []).map((piece) => (typeof piece === 'string' ? piece : Object.values(piece).join(' '))).join('')
}

it.each<[string, string, RunsAs, string]>([
  ['one user', '999', { kind: 'non-root', uids: [999], processCount: 1 }, 'uid 999, its only process'],
  ['a user with a name', 'app', { kind: 'non-root', uids: [999], processCount: 2 }, 'app (uid 999), both processes'],
  ['a user and a group', '9:9', { kind: 'non-root', uids: [9], processCount: 3 }, 'uid 9, all 3 processes'],
  ['four users', '', { kind: 'non-root', uids: [1, 2, 3, 4], processCount: 4 }, 'uids 1, 2, 3, 4, all 4 processes'],
  [
    'five users',
    '',
    { kind: 'non-root', uids: [1, 2, 3, 4, 5], processCount: 5 },
    'uids 1, 2, 3, 4 and 1 more, all 5 processes',
  ],
  [
    'a drop from root',
    '',
    { kind: 'drops-from-root', uids: [33], processCount: 1 },
    'starts as root, then uid 33, its only process',
  ],
  ['nobody', '', { kind: 'unknown', because: 'it ended' }, 'could not find out: it ended'],
])('says that it runs as %s', (_, configuredUser, runsAs, expected) => {
  expect(words(configuredUser, runsAs)).toBe(expected)
})

it('says no more of a failed check than the first screen can hold', () => {
  const findings = [1, 2, 3, 4, 5].map((number) =>
    runtimeFinding('meets-assertions', 'error', `assertion ${number} fails`),
  )
  const answer = { check: 'meets-assertions', summary: '', outcome: 'fail', claim: '', proof: [] } as const
  const rows = runtimeRows(aRun({ answers: [answer] }, findings))
  expect(rows.find(({ name }) => name === 'Run')?.head).toEqual([
    { said: 'assertion 1 fails' },
    ...['. ', { said: 'assertion 2 fails' }, '. ', { said: 'assertion 3 fails' }, '. ', '2 more'],
  ])
})
