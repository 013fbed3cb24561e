/** A run that does not come to its end. The runner sends SIGINT to the action's process alone and kills it 7.5 s later. */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, jest } from '@jest/globals'
import { NODE, node24, type Step } from './bundle.ts'
import { docker } from './docker-lines.ts'
import { DOCKERFILE, service } from './service.ts'
import { setScene, type Scene, type Setting } from './story.ts'

jest.setTimeout(60_000)

const LIMIT_SECONDS = 7

/** A build that goes on and on, once it has said so. */
const building = (node: string): Setting => ({
  base: service,
  change: {
    Dockerfile: DOCKERFILE.replace('USER', `RUN echo ${randomBytes(8).toString('hex')}\nRUN sleep 600\nUSER`),
  },
  node,
})

const untilItBuilds = async (step: Step): Promise<void> => {
  await until(() => /^│ head: .* RUN echo /m.test(step.log()))
  await sleep(500)
}

/** A service that is not ready for a long time. */
const running = (node: string): Setting => ({ base: service, change: { 'app.sh': 'exec sleep 600\n' }, node })

const untilItRuns = (_: Step, { mark }: Scene): Promise<void> =>
  until(() => docker('ps', '--quiet', `--filter=label=${mark}`).length > 0)

async function until(isSo: () => boolean): Promise<void> {
  const from = performance.now()
  while (!isSo()) {
    if (performance.now() - from > 30_000) throw new Error('It did not come to that within 30 s.')
    await sleep(100)
  }
}

const moments = [
  ['the build', building, untilItBuilds],
  ['the run', running, untilItRuns],
] as const

describe.each([
  ['this machine’s Node', () => NODE],
  ['Node 24', node24],
])('under %s', (_, node) => {
  it.each(moments)('SIGINT during %s ends it within 7 s, and nothing is left', async (_, setting, moment) => {
    await using scene = await setScene(setting(node()))
    const step = scene.start()
    await moment(step, scene)
    const from = performance.now()
    step.kill('SIGINT')
    const end = await step.ended
    expect((performance.now() - from) / 1000).toBeLessThan(LIMIT_SECONDS)
    const told = scene.told(end)
    expect([told.exitCode, told.annotations]).toEqual([130, ['error The run was cancelled.']])
    expect([told.outputs.conclusion, told.outputs.summary, told.requests]).toEqual(['cancelled', '', []])
  })
})

it.each(moments)('SIGKILL during %s leaves what the post step then removes', async (_, setting, moment) => {
  await using scene = await setScene(setting(NODE))
  const step = scene.start()
  await moment(step, scene)
  step.kill('SIGKILL')
  const end = await step.ended
  expect([end.exitCode, end.signal]).toEqual([null, 'SIGKILL'])
  const from = performance.now()
  const post = await scene.tidy(end)
  expect((performance.now() - from) / 1000).toBeLessThan(LIMIT_SECONDS)
  expect([post.exitCode, post.log, post.stderr]).toEqual([0, '', ''])
})

it('the post step has nothing to do after a run that has come to its end', async () => {
  await using scene = await setScene({ base: service, change: { Dockerfile: undefined } })
  const end = await scene.start().ended
  scene.told(end)
  const post = await scene.tidy(end)
  expect([post.exitCode, post.log, post.stderr]).toEqual([0, '', ''])
})

/** What the runner hands to a post step whose main step could not say anything, or whose log another has written to. */
it.each([
  ['nothing', []],
  [
    'empty values',
    [
      ['run-id', ''],
      ['worktree', ''],
    ],
  ],
  [
    'a name that is none of ours',
    [
      ['run-id', '*'],
      ['worktree', '/tmp/drydock-worktree-abcdef'],
    ],
  ],
  [
    'a folder of the checkout',
    [
      ['run-id', 'abcd1234'],
      ['worktree', '.'],
    ],
  ],
] as const)('the post step that was told %s checks nothing and removes nothing', async (_, state) => {
  await using scene = await setScene({ base: service, change: {} })
  const end = { exitCode: null, signal: 'SIGKILL', log: '', stderr: '', outputs: [], state, summary: '' }
  const post = await scene.tidy(end)
  expect([post.exitCode, post.log, post.stderr]).toEqual([0, '', ''])
  expect([post.outputs, post.state, post.summary]).toEqual([[], [], ''])
})
