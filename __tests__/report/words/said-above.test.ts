import { expect, it } from '@jest/globals'
import type { Stages } from '../../../src/model.ts'
import { withoutRepeat } from '../../../src/report/words/said-above.ts'

const CAUSE = 'docker.io/a/b:1: failed to do request: no such host'

const skipped = { status: 'skipped', because: 'there is no image' } as const
const stagesWith = (because: string): Stages => ({
  lint: { status: 'done', findings: [], result: { fixed: [], suppressed: [], notes: [] } },
  build: { status: 'broken', because },
  image: skipped,
  runtime: skipped,
})

it.each([
  [
    `The build could not be carried out: ${CAUSE}.`,
    `the base could not be built: The build could not be carried out: ${CAUSE}.`,
    'the base could not be built, for the reason above',
  ],
  [
    `The base could not be built: The build could not be carried out: ${CAUSE}.`,
    `BuildKit’s checks could not run: ERROR: failed to solve: ${CAUSE}`,
    'BuildKit’s checks could not run, for the reason above',
  ],
  [`The build could not be carried out: ${CAUSE}.`, CAUSE.slice(0, 20), CAUSE.slice(0, 20)],
  [
    `The build could not be carried out: ${CAUSE}.`,
    'ShellCheck’s checks could not run: it is not there',
    'ShellCheck’s checks could not run: it is not there',
  ],
  ['no engine', 'no engine', 'for the reason above'],
  ['.', 'a: b.', 'a: b.'],
])('%j above: %j', (above, reason, said) => {
  expect(withoutRepeat(reason, { stages: stagesWith(above) })).toBe(said)
})
