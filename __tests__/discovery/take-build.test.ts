import { expect, it } from '@jest/globals'
import type { DescribedBuild } from '../../src/discovery/described-builds.ts'
import { choicesOf, serviceNames, takeBuild } from '../../src/discovery/take-build.ts'

const build = (given: Partial<DescribedBuild> = {}): DescribedBuild => ({
  file: 'compose.yaml',
  name: 'api',
  kind: 'service',
  dockerfile: 'Dockerfile',
  context: '.',
  buildArgs: {},
  buildContexts: {},
  withheld: [],
  ...given,
})

const take = (...builds: readonly DescribedBuild[]) => takeBuild('Dockerfile', {}, builds)

it('takes the one that builds the Dockerfile, and says which', () => {
  const taken = build({ target: 'prod', buildArgs: { A: '1', B: '2' }, withheld: ['`ssh`'] })
  expect(take(build({ dockerfile: 'web/Dockerfile' }), taken)).toEqual({
    kind: 'taken',
    build: taken,
    note: 'Built as `compose.yaml` (service `api`) says: context `.`, target `prod`, arguments `A`, `B`. Not taken: `ssh`.',
  })
})

it('says only what the settings do not say themselves', () => {
  const given = { context: 'web', target: 'x' }
  expect(takeBuild('Dockerfile', given, [build({ target: 'prod', buildArgs: { A: '1' } })])).toMatchObject({
    note: 'Built as `compose.yaml` (service `api`) says: arguments `A`.',
  })
})

it('takes what several agree on', () => {
  expect(
    take(build({ buildArgs: { A: '1', B: '2' } }), build({ name: 'worker', buildArgs: { B: '2', A: '1' } })),
  ).toMatchObject({
    kind: 'taken',
    note: 'Built as `compose.yaml` (services `api`, `worker`) says: context `.`, arguments `A`, `B`.',
  })
})

it('takes nothing from those that contradict each other', () => {
  const builds = [build({ target: 'dev' }), build({ file: 'ci/compose.yaml', target: 'prod' })]
  expect(take(...builds)).toEqual({
    kind: 'torn',
    builds,
    note: 'Nothing was taken from `compose.yaml` (service `api`) and `ci/compose.yaml` (service `api`): they build the same Dockerfile in different ways. Say with `context`, `target` and `build-args` which is meant.',
  })
})

it('proposes an image for each of them, under names of their own', () => {
  const builds = [build({ target: 'dev' }), build({ context: 'x', buildArgs: { A: '1' } })] as const
  expect(choicesOf('web', builds)).toEqual([
    { name: 'web-api', dockerfile: 'Dockerfile', context: '.', target: 'dev' },
    { name: 'web-api-2', dockerfile: 'Dockerfile', context: 'x', buildArgs: { A: '1' } },
  ])
})

it('believes a bake file before a compose file', () => {
  const target = build({ file: 'docker-bake.hcl', kind: 'target', target: 'prod' })
  expect(take(build({ target: 'dev' }), target)).toMatchObject({ kind: 'taken', build: target })
})

it('knows nothing of a Dockerfile that nobody builds', () => {
  expect(take()).toEqual({ kind: 'none' })
})

it('has a name for a Dockerfile that one service alone builds', () => {
  const builds = [
    build(),
    build({ file: 'b.yaml' }),
    build({ dockerfile: 'w/Dockerfile', name: 'w' }),
    build({ dockerfile: 'w/Dockerfile', name: 'x' }),
  ]
  expect([...serviceNames(builds)]).toEqual([['Dockerfile', 'api']])
})
