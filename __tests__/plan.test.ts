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
      policy: { failOn: 'error', failOnExisting: false },
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
            allowRoot: false,
            allowDropFromRoot: true,
            allowUnhealthy: false,
          },
          services: { from: { kind: 'auto' }, binds: false, timeoutSeconds: 120 },
          envFiles: [],
        },
      ],
    })
  })

  it.each([
    ['takes the one in the root', ['Dockerfile', 'web/Dockerfile'], 'Dockerfile', '.'],
    [
      'takes the only one there is, with its folder as context',
      ['services/web/Dockerfile'],
      'services/web/Dockerfile',
      'services/web',
    ],
    ['expects one in the root where git knows none', [], 'Dockerfile', '.'],
  ])('finds the Dockerfile: %s', (_, dockerfiles, dockerfile, context) => {
    expect(makePlan(situation({ dockerfiles })).images[0]).toMatchObject({ dockerfile, context })
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

  it('is complete: what stands beside a Dockerfile is in it', () => {
    const lintFor: Situation['lintFor'] = (dockerfile, settings) => ({ ...settings, disabled: [dockerfile] })
    expect(makePlan(situation({ lintFor })).images[0].lint.disabled).toEqual(['Dockerfile'])
  })

  it('does not guess between several', () => {
    expect(() => makePlan(situation({ dockerfiles: ['a/Dockerfile', 'b/Dockerfile'] }))).toThrow(
      'There are 2 Dockerfiles (`a/Dockerfile`, `b/Dockerfile`) and none in the root. Say which one with `dockerfile`, or list them under `images` in `.github/drydock.yml`.',
    )
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
