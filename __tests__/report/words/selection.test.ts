import { expect, it } from '@jest/globals'
import type { Stage } from '../../../src/model.ts'
import { headWords } from '../../../src/report/words/location.ts'
import { stopLogs } from '../../../src/report/words/selection.ts'
import { aFinding, anImageReport } from '../../fakes/a-report.ts'

const stopped = (log?: readonly string[]): Stage<never> => ({
  status: 'stopped',
  findings: [aFinding()],
  ...(log && { detail: { log } }),
})

it.each<[string, Parameters<typeof anImageReport>[0], readonly object[]]>([
  ['a build that stopped', { stages: { build: stopped(['one line']) } }, [{ stage: 'build', log: ['one line'] }]],
  [
    'two stages, in their order',
    { stages: { runtime: stopped(['b', 'c']), build: stopped(['a']) } },
    [
      { stage: 'build', log: ['a'] },
      { stage: 'runtime', log: ['b', 'c'] },
    ],
  ],
  ['a stage that said nothing', { stages: { build: stopped([]) } }, []],
  ['a stage without a log', { stages: { build: stopped() } }, []],
  ['no stage where all came to their end', {}, []],
])('there are last lines of %s', (_, given, expected) => {
  expect(stopLogs(anImageReport(given))).toEqual(expected)
})

it.each([
  ['this pull request', { pullRequest: 42, headSha: 'a'.repeat(40) }],
  ['this commit', { headSha: 'a'.repeat(40) }],
  ['here', {}],
])('the head is called %s', (expected, subject) => {
  expect(headWords(subject)).toBe(expected)
})
