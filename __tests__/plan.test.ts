import { folder } from '../src/build-context.ts'
import { describe, expect, it } from '@jest/globals'
import { DEFAULT_SETTINGS } from '../src/lint/lint-settings.ts'
import { makePlan, type Situation } from '../src/plan.ts'

const situation = (given: Partial<Situation> = {}): Situation => ({
  root: '/repo',
  subject: {},
  base: { kind: 'none', because: 'not asked for' },
  inputs: { image: {}, run: {}, place: {} },
  config: {},
  dockerfiles: ['Dockerfile'],
  renames: new Map(),
  today: '2026-11-27',
  ...given,
})

describe('makePlan', () => {
  it('needs no configuration', () => {
    expect(makePlan(situation())).toEqual({
      root: '/repo',
      subject: {},
      base: { kind: 'none', because: 'not asked for' },
      buildkitChecks: true,
      uncommitted: false,
      settings: {},
      policy: { failOn: 'error', failOnExisting: false },
      commentKey: 'all',
      today: '2026-11-27',
      images: [
        {
          name: 'image',
          dockerfile: 'Dockerfile',
          context: folder('.'),
          isContextGiven: false,
          contextNotes: [],
          contextSource: 'auto',
          lint: DEFAULT_SETTINGS,
          onBase: { dockerfile: 'Dockerfile', context: folder('.') },
          build: {
            buildArgs: {},
            buildContexts: {},
            secrets: [],
            ssh: [],
            labels: {},
            cacheFrom: [],
            cacheTo: [],
            addHosts: [],
            pull: false,
            noCache: false,
            timeoutSeconds: 1800,
          },
          limits: {},
          runtime: {
            kind: 'run',
            options: { env: {}, memory: '1g', pidsLimit: 256, readOnly: false, tmpfs: [] },
            expect: 'service',
            healthTimeoutSeconds: 120,
            writeLimit: { bytes: 1e9, text: '1 GB' },
            allowRoot: false,
            allowUnhealthy: false,
            requireHealthcheck: false,
            lockDown: true,
            require: [],
            assertions: [],
            expectHttp: [],
          },
          services: { from: { kind: 'auto' }, binds: false, timeoutSeconds: 120 },
          envFiles: [],
          structureTests: [],
          required: [],
        },
      ],
    })
  })

  it.each([
    [
      'takes the only one there is, with its folder as context',
      ['services/web/Dockerfile'],
      'services/web/Dockerfile',
      'services/web',
    ],
    ['expects one in the root where git knows none', [], 'Dockerfile', '.'],
  ])('finds the Dockerfile: %s', (_, dockerfiles, dockerfile, context) => {
    expect(makePlan(situation({ dockerfiles })).images[0]).toMatchObject({ dockerfile, context: folder(context) })
  })

  it.each(['HTTPS://example.org/a.git', 'git+ssh://example.org/a.git', 'github.com/a/b', '-'])(
    'leaves the context %s to the builder',
    (context) => {
      expect(makePlan(situation({ config: { context } })).images[0].context).toEqual({
        kind: 'remote',
        address: context,
      })
    },
  )

  it.each([
    ['a platform in it', [{ name: 'a', platforms: ['linux/amd64', 'linux/arm64'] }, { name: 'a-linux-amd64' }]],
    ['the same platform twice', [{ name: 'a', platforms: ['linux/amd64', 'linux/amd64'] }]],
  ])('refuses names that are the same once platforms are in them: %s', (_, images) => {
    expect(() => makePlan(situation({ config: { images } }))).toThrow('Two images would have the name `a-linux-amd64`')
  })

  it('has what dive’s own file allows for every image, beside the budgets of the settings', () => {
    const dive = { lowestEfficiency: { share: 0.9, text: '0.9' } }
    const config = { 'max-layers': 3, images: [{ name: 'a' }, { name: 'b', dockerfile: 'b/Dockerfile' }] }
    const { images } = makePlan(situation({ config, dive }))
    expect(images.map(({ limits }) => limits)).toEqual([
      { maxLayers: 3, dive },
      { maxLayers: 3, dive },
    ])
  })

  it('is complete: what stands beside a Dockerfile is in it', () => {
    const lintFor: Situation['lintFor'] = (dockerfile, settings) => ({ ...settings, disabled: [dockerfile] })
    expect(makePlan(situation({ lintFor })).images[0].lint.disabled).toEqual(['Dockerfile'])
  })

  it('takes each of several Dockerfiles for an image, with what is said for all', () => {
    const dockerfiles = ['Dockerfile', 'services/api/Dockerfile', 'services/web/Dockerfile']
    const { images } = makePlan(situation({ dockerfiles, config: { 'max-layers': 5 } }))
    expect(images.map(({ name, dockerfile, context, limits }) => [name, dockerfile, context, limits])).toEqual([
      ['image', 'Dockerfile', folder('.'), { maxLayers: 5 }],
      ['api', 'services/api/Dockerfile', folder('services/api'), { maxLayers: 5 }],
      ['web', 'services/web/Dockerfile', folder('services/web'), { maxLayers: 5 }],
    ])
  })

  it('checks the chosen one of several Dockerfiles', () => {
    const dockerfiles = ['services/api/Dockerfile', 'services/web/Dockerfile']
    const chosen = (image: string) =>
      makePlan(situation({ dockerfiles, inputs: { image: {}, run: {}, place: { image: [image] } } })).images
    expect(chosen('web').map(({ dockerfile }) => dockerfile)).toEqual(['services/web/Dockerfile'])
    expect(() => chosen('wbe')).toThrow('There is no image `wbe`; the Dockerfiles here are `api`, `web`.')
  })

  it('takes the one in the root where the settings mean one', () => {
    const dockerfiles = ['Dockerfile', 'web/Dockerfile']
    const { images } = makePlan(situation({ dockerfiles, config: { target: 'prod' } }))
    expect(images.map(({ name, dockerfile }) => [name, dockerfile])).toEqual([['image', 'Dockerfile']])
  })

  it('does not guess which of several a target is in', () => {
    const dockerfiles = ['a/Dockerfile', 'b/Dockerfile']
    expect(() => makePlan(situation({ dockerfiles, config: { target: 'prod' } }))).toThrow(
      'There are 2 Dockerfiles (`a/Dockerfile`, `b/Dockerfile`) and none in the root. Say which one with `dockerfile`, or list them under `images` in `.github/drydock.yml`.',
    )
  })

  it('builds as a compose file says, where the settings say nothing', () => {
    const described = { file: 'compose.yaml', name: 'backend', kind: 'service', withheld: [] } as const
    const web = {
      ...described,
      dockerfile: 'web/Dockerfile',
      context: '.',
      target: 'prod',
      buildContexts: { r: 'res' },
    }
    const builds = [{ ...web, buildArgs: { A: '1', B: '2' } }]
    const dockerfiles = ['web/Dockerfile', 'api/Dockerfile']
    const planned = (config: Situation['config']) =>
      makePlan(situation({ dockerfiles, builds, config })).images.map(
        ({ name, context, isContextGiven, contextNotes, build }) => [
          name,
          context,
          isContextGiven,
          contextNotes.length,
          build.target,
          build.buildArgs,
          build.buildContexts,
        ],
      )
    expect(planned({ 'build-args': { B: '3' } })).toEqual([
      ['backend', folder('.'), true, 1, 'prod', { A: '1', B: '3' }, { r: 'res' }],
      ['api', folder('api'), false, 0, undefined, { B: '3' }, {}],
    ])
    const images = [{ name: 'w', dockerfile: './web/Dockerfile', context: 'web', target: 'dev' }]
    expect(planned({ images })).toEqual([['w', folder('web'), true, 1, 'dev', { A: '1', B: '2' }, { r: 'res' }]])
  })

  it('does not start a development container unless it is told to', () => {
    const runtime = (config: Situation['config']) =>
      makePlan(situation({ dockerfiles: ['.devcontainer/Dockerfile'], config })).images[0].runtime
    expect(runtime({})).toEqual({
      kind: 'skip',
      because: 'an editor starts a development container, with a command of its own',
    })
    expect(runtime({ run: true }).kind).toBe('run')
  })

  it('lets an input win over the image, and the image over what is shared', () => {
    const config = {
      'max-layers': 5,
      expect: 'exit-zero',
      images: [
        { name: 'web', dockerfile: 'web/Dockerfile', 'max-layers': 9 },
        { name: 'job', dockerfile: 'job/Dockerfile' },
      ],
    } as const
    const inputs = { image: { expect: 'service' }, run: { 'fail-on': 'warning' }, place: {} } as const
    const plan = makePlan(situation({ config: { ...config, images: [...config.images] }, inputs }))
    expect(plan.images.map(({ name, limits }) => [name, limits])).toEqual([
      ['web', { maxLayers: 9 }],
      ['job', { maxLayers: 5 }],
    ])
    expect(plan.images.map(({ runtime }) => runtime)).toMatchObject([{ expect: 'service' }, { expect: 'service' }])
    expect(plan.policy.failOn).toBe('warning')
  })

  it('checks every platform as an image of its own', () => {
    const names = (platforms: string[]): unknown =>
      makePlan(situation({ inputs: { image: { platforms }, run: {}, place: {} } })).images.map(({ name, build }) => [
        name,
        build.platform,
      ])
    expect(names(['linux/arm64'])).toEqual([['image', 'linux/arm64']])
    expect(names(['linux/amd64', 'linux/arm/v7'])).toEqual([
      ['image-linux-amd64', 'linux/amd64'],
      ['image-linux-arm-v7', 'linux/arm/v7'],
    ])
  })

  it('checks the chosen images only', () => {
    const config = { images: [{ name: 'web' }, { name: 'job' }] }
    const inputs = { image: {}, run: {}, place: { image: ['job'] } }
    expect(makePlan(situation({ config, inputs })).images.map(({ name }) => name)).toEqual(['job'])
  })

  it.each([
    [
      'an image that is not there',
      { config: { images: [{ name: 'web' }] }, inputs: { image: {}, run: {}, place: { image: ['wbe'] } } },
      'There is no image `wbe`; the configuration has `web`.',
    ],
    [
      'an image where the configuration has none',
      { inputs: { image: {}, run: {}, place: { image: ['web'] } } },
      'There is no image `web`: the configuration has no list `images`.',
    ],
    [
      'a name that is used twice',
      { config: { images: [{ name: 'web' }, { name: 'web' }] } },
      'The configuration names the image `web` twice.',
    ],
    [
      'one Dockerfile for several images',
      {
        config: { images: [{ name: 'a' }, { name: 'b' }] },
        inputs: { image: { dockerfile: 'Dockerfile' }, run: {}, place: {} },
      },
      '`dockerfile` can be given for one image at a time; the configuration has 2. Choose one with `image`.',
    ],
    [
      'a context outside of the repository',
      { inputs: { image: { context: 'a/../../b' }, run: {}, place: {} } },
      '`context`: `a/../../b` leads out of the repository; give a path below its root.',
    ],
    [
      'an absolute Dockerfile',
      { inputs: { image: { dockerfile: '/etc/passwd' }, run: {}, place: {} } },
      '`dockerfile`: `/etc/passwd` leads out of the repository; give a path below its root.',
    ],
  ])('refuses %s', (_, given, message) => {
    expect(() => makePlan(situation(given))).toThrow(message)
  })

  it('looks for a renamed Dockerfile under its old name, and for its context beside it', () => {
    const renames = new Map([['services/web/Dockerfile', 'web/Dockerfile']])
    expect(makePlan(situation({ dockerfiles: ['services/web/Dockerfile'], renames })).images[0].onBase).toEqual({
      dockerfile: 'web/Dockerfile',
      context: folder('web'),
    })
  })

  it('leaves a context alone that the builder fetches', () => {
    const inputs = { image: { context: 'https://example.org/app.git#main' }, run: {}, place: {} }
    expect(makePlan(situation({ inputs })).images[0].context).toEqual({
      kind: 'remote',
      address: 'https://example.org/app.git#main',
    })
  })

  it('does not run an image that is not meant to be started', () => {
    const inputs = { image: { run: false }, run: {}, place: {} }
    expect(makePlan(situation({ inputs })).images[0].runtime).toEqual({
      kind: 'skip',
      because: 'the settings say `run: false`',
    })
  })
})
