import { expect, it } from '@jest/globals'
import type { ImageReport, RuntimeResult } from '../../../src/model.ts'
import { nextSteps } from '../../../src/report/words/next-steps.ts'
import { plain } from '../../../src/report/words/phrase.ts'
import { aFinding, aMeasurement, anImageReport, aRun } from '../../fakes/a-report.ts'

const steps = (image: ImageReport): readonly string[] => nextSteps(image).map(plain)

function ran(rule: string, result: Partial<RuntimeResult>): ImageReport {
  const failure = aMeasurement(rule, 'x')
  return anImageReport({
    stages: { runtime: aRun(result, [failure]) },
    verdict: { conclusion: 'fail', failures: [failure] },
  })
}

const ended = (code: number, logTail: readonly string[] = [], outOfMemory = false): ImageReport =>
  ran('keeps-running', { exit: { code, outOfMemory, seconds: 1 }, logTail })

it.each<[string, ImageReport, RegExp]>([
  [
    'it ended as if it was meant to',
    ended(0),
    /^If the image is meant to end: `expect: exit-zero`; .*`run: false`.*run-command\.$/,
  ],
  [
    'a variable is missing',
    ended(1, ["KeyError: 'DB_URL'"]),
    /^DB_URL is missing, as the log says: `run-env: \{ DB_URL: '…' \}`\.$/,
  ],
  [
    'another service is not there',
    ended(1, ['dial tcp: lookup db: no such host']),
    /^It looks for another service.*run-env.*`run: false`\.$/,
  ],
  ['it ended with an error of its own', ended(3, ['boom']), /^If it needs variables: run-env;.*`run: false`\.$/],
  ['it ran out of memory', ended(137, [], true), /run-memory/],
  ['it has not ended', ran('keeps-running', {}), /health-timeout/],
  [
    'it runs as root',
    ran('runs-as-non-root', { runsAs: { kind: 'root', processes: [], processCount: 1 } }),
    /USER.*`allow-root: true`\.$/,
  ],
  [
    'it is unhealthy',
    ran('health-check-passes', { health: { kind: 'unhealthy', seconds: 1, because: 'x' } }),
    /run-env.*`allow-unhealthy: true`\.$/,
  ],
  [
    'its probe says which variable is missing',
    ran('health-check-passes', {
      health: {
        kind: 'unhealthy',
        seconds: 1,
        because: 'x',
        probe: { exitCode: 1, output: 'APP_KEY is not set\n', seconds: 1 },
      },
    }),
    /^APP_KEY is missing/,
  ],
  [
    'its health is undecided',
    ran('health-check-passes', { health: { kind: 'undecided', seconds: 1, because: 'x' } }),
    /health-timeout/,
  ],
])('says the next step where %s', (_, image, words) => {
  expect(steps(image)).toEqual([expect.stringMatching(words)])
})

function stopped(stage: 'build' | 'runtime', message: string, contextNotes: readonly string[] = []): ImageReport {
  const failure = aFinding({ rule: 'builds', severity: 'error', message, place: { at: 'image' } })
  return anImageReport({
    contextNotes,
    stages: { [stage]: { status: 'stopped', findings: [failure] } },
    verdict: { conclusion: 'fail', failures: [failure] },
  })
}

it('says which folder was taken where the build fails', () => {
  const note =
    'The build context is `backend`, but `uv.lock` (line 3) lies in the root: name the right folder with `context`.'
  expect(nextSteps(stopped('build', 'COPY uv.lock . failed: "/uv.lock": not found', [note]))).toEqual([
    [{ said: note }],
  ])
})

it('says how to give a secret, and what to do with an image that cannot be started', () => {
  expect(steps(stopped('build', 'secret npmrc: not found'))).toEqual([
    'The build asks for the secret npmrc: give it in the workflow, `secrets: id=npmrc,env=NAME`.',
  ])
  expect(steps(stopped('runtime', 'no command specified'))).toEqual([
    expect.stringMatching(/`run: false`.*run-command/),
  ])
})

it('has nothing to say of an image that is ready', () => {
  expect(nextSteps(anImageReport({ contextNotes: ['x'] }))).toEqual([])
})
