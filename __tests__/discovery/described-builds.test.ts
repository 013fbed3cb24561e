import { describe, expect, it } from '@jest/globals'
import { readDescribedBuilds } from '../../src/discovery/described-builds.ts'
import type { BakeFile, BakePrint } from '../../src/world.ts'

interface Story {
  readonly files: Readonly<Record<string, string>>
  readonly targets?: Readonly<Record<string, unknown>>
  readonly unset?: readonly string[]
  readonly failed?: string
  readonly committed?: Readonly<Record<string, string>>
}

/** What is read, and what buildx was shown. */
async function read({ files, targets = {}, unset = [], failed, committed = {} }: Story) {
  const shown: (readonly BakeFile[])[] = []
  const described = await readDescribedBuilds({
    root: '/repo',
    tracked: Object.keys(files),
    disk: { read: (_, path) => Promise.resolve({ kind: 'text', text: files[path] ?? '' }) },
    committed: (path) => Promise.resolve(committed[path]),
    print: (given): Promise<BakePrint> => {
      shown.push(given)
      return Promise.resolve(
        failed === undefined ? { kind: 'printed', targets, unset } : { kind: 'failed', because: failed },
      )
    },
  })
  return { ...described, shown }
}

const COMPOSE = 'services:\n  api:\n    build: {context: ./api, target: prod}\n'
const api = { context: 'api', dockerfile: 'Dockerfile', target: 'prod' }

describe('a compose file', () => {
  it('says how a service is built, seen from its own folder', async () => {
    const { builds } = await read({
      files: { 'deploy/compose.yaml': COMPOSE },
      targets: { api: { ...api, args: { A: '1' } } },
    })
    expect(builds).toEqual([
      {
        file: 'deploy/compose.yaml',
        name: 'api',
        kind: 'service',
        dockerfile: 'deploy/api/Dockerfile',
        context: 'deploy/api',
        target: 'prod',
        buildArgs: { A: '1' },
        buildContexts: {},
        withheld: [],
      },
    ])
  })

  it('shows buildx nothing but its builds and committed variables', async () => {
    const text =
      'x-a: &a {context: .}\nservices:\n  api:\n    build: {<<: *a, secrets: [t], ssh: [default], network: host}\n    env_file: /etc/x\nsecrets: {t: {file: /etc/passwd}}\n'
    const { shown, builds } = await read({
      files: { 'a/compose.yml': text, 'a/.env': 'A=secret' },
      committed: { 'a/.env': 'A=1' },
      targets: { api: { context: '.', dockerfile: 'Dockerfile' } },
    })
    expect(shown).toEqual([
      [
        { name: 'compose.yaml', text: '{"services":{"api":{"build":{"context":"."}}}}' },
        { name: '.env', text: 'A=1' },
      ],
    ])
    expect(builds.map(({ withheld }) => withheld)).toEqual([
      [
        '`secrets`, which only the workflow may give',
        '`ssh`, which only the workflow may give',
        '`network`, which only the workflow may give',
      ],
    ])
  })

  it.each<[string, unknown]>([
    ['a context above the root', { context: '../..' }],
    ['an absolute context', { context: '/etc' }],
    ['a context that is fetched', { context: 'https://example.org/x.git' }],
    ['a Dockerfile above the root', { context: '.', dockerfile: '../Dockerfile' }],
    ['an inline Dockerfile', { context: '.', 'dockerfile-inline': 'FROM scratch' }],
  ])('is not taken with %s', async (_, printed) => {
    expect((await read({ files: { 'compose.yaml': COMPOSE }, targets: { api: printed } })).builds).toEqual([])
  })

  it('keeps named contexts that are images or folders of the repository', async () => {
    const contexts = {
      base: 'docker-image://alpine',
      res: './res',
      up: '../up',
      other: 'target:x',
      url: 'https://x.org/a',
    }
    const [build] = (await read({ files: { 'compose.yaml': COMPOSE }, targets: { api: { ...api, contexts } } })).builds
    expect(build?.buildContexts).toEqual({ base: 'docker-image://alpine', res: 'res' })
    expect(build?.withheld).toEqual(['the context `up`', 'the context `other`', 'the context `url`'])
  })

  it('has no argument whose variable nobody sets, and is not taken where a path or the target hangs on one', async () => {
    const text = (target: string): string =>
      `services:\n  api:\n    build:\n      context: .\n      target: ${target}\n      args: {V: "\${V}", W: "w"}\n`
    const targets = { api: { context: '.', target: 'prod', args: { V: '', W: 'w' } } }
    const [build] = (await read({ files: { 'compose.yaml': text('prod') }, targets, unset: ['V'] })).builds
    expect(build?.buildArgs).toEqual({ W: 'w' })
    expect(build?.withheld).toEqual(['the argument `V`, whose variable nobody sets'])
    expect((await read({ files: { 'compose.yaml': text('${V}') }, targets, unset: ['V'] })).builds).toEqual([])
  })

  it.each([
    ['includes others', 'include: [/etc/x.yml]\nservices: {a: {build: .}}\n'],
    ['extends others', 'services: {a: {build: ., extends: {file: /etc/x.yml, service: a}}}\n'],
    ['is none', 'services: [build: .]\n'],
    [
      'is full of aliases',
      `services: {a: {build: .}}\na: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(90)}]\nc: [${'*b,'.repeat(90)}]\n`,
    ],
  ])('that %s is not shown to buildx, and a note says so', async (_, text) => {
    const { shown, notes } = await read({ files: { 'compose.yaml': text } })
    expect(shown).toEqual([])
    expect(notes).toEqual([
      'How `compose.yaml` builds was not taken: it is no compose file, or takes services from others.',
    ])
  })

  it('that builds nothing is not shown to buildx', async () => {
    expect(await read({ files: { 'compose.yaml': 'services: {db: {image: postgres}}\n' } })).toEqual({
      builds: [],
      notes: [],
      shown: [],
    })
  })

  it('that buildx cannot read is a note', async () => {
    const { notes } = await read({ files: { 'compose.yaml': COMPOSE }, failed: 'there is no docker' })
    expect(notes).toEqual(['How `compose.yaml` builds was not taken: there is no docker.'])
  })
})

it('asks about so many files at most, those nearest to the root first, and says how many are left', async () => {
  const deep = Array.from({ length: 60 }, (_, index) => [`a/b${index.toFixed(0)}/compose.yaml`, COMPOSE] as const)
  const { shown, notes, builds } = await read({
    files: { ...Object.fromEntries(deep), 'compose.yaml': COMPOSE },
    targets: { api },
  })
  expect([shown.length, builds[0]?.file]).toEqual([40, 'compose.yaml'])
  expect(notes).toEqual(['21 more compose and bake files were not asked how they build: 40 are the most.'])
})

describe('a bake file', () => {
  it('is read with what completes it', async () => {
    const files = { 'docker-bake.hcl': 'target "a" {}', 'docker-bake.override.hcl': 'target "a" {target = "x"}' }
    const targets = { a: { context: 'web', args: { N: null, V: '1' }, secret: [{ id: 'a' }] } }
    const { builds, shown } = await read({ files, targets })
    expect(shown).toEqual([
      [
        { name: 'docker-bake.hcl', text: 'target "a" {}' },
        { name: 'docker-bake.override.hcl', text: 'target "a" {target = "x"}' },
      ],
    ])
    expect(builds).toMatchObject([
      {
        kind: 'target',
        dockerfile: 'web/Dockerfile',
        buildArgs: { V: '1' },
        withheld: ['`secret`, which only the workflow may give'],
      },
    ])
  })
})
