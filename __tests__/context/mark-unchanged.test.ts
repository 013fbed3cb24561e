import { expect, it } from '@jest/globals'
import { markUnchanged } from '../../src/context/mark-unchanged.ts'
import { makePlan } from '../../src/plan.ts'
import type { Config } from '../../src/settings/settings.ts'
import { makeTrees } from './trees.ts'

async function marks(config: Config, changed: readonly string[]): Promise<readonly boolean[]> {
  using trees = makeTrees('FROM alpine\nCOPY --from=w x /\n', { tracked: { 'web/x': 'x' } })
  const plan = makePlan({
    root: trees.question.root,
    subject: {},
    base: { kind: 'commit', sha: 'a'.repeat(40), how: 'the commit before' },
    inputs: { image: {}, run: {}, place: {} },
    config,
    dockerfiles: ['Dockerfile'],
    renames: new Map(),
    today: '2026-11-27',
  })
  const tracked = ['Dockerfile', 'web/x']
  const change = { changed, tracked, links: [], submodules: [], config: 'drydock.yml' }
  const { images } = await markUnchanged(plan, change, trees.disk)
  return images.map(({ unchanged }) => unchanged !== undefined)
}

it('marks what the change cannot have changed, however the settings spell a folder', async () => {
  const config = { 'build-contexts': { w: './web//' } }
  expect(await marks(config, ['README.md'])).toEqual([true])
  expect(await marks(config, ['web/x'])).toEqual([false])
})

it('marks nothing where findings of the base fail the check', async () => {
  expect(await marks({ 'fail-on-existing': true }, ['README.md'])).toEqual([false])
})
