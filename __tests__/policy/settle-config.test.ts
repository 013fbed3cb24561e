import { describe, expect, it } from '@jest/globals'
import { settleConfig, type ConfigSituation } from '../../src/policy/settle-config.ts'
import { parseConfig } from '../../src/settings/config.ts'
import type { Disk } from '../../src/world.ts'

const FILE = '.github/drydock.yml'
const SHA = 'a'.repeat(40)

type Files = Readonly<Record<string, string>>

const diskOf = (files: Files): Disk => ({
  read: (_, file) => {
    const text = files[file]
    return Promise.resolve(text === undefined ? { kind: 'missing' } : { kind: 'text', text })
  },
  list: () => Promise.resolve({ files: [], complete: true }),
})

const pullRequest = (fork: boolean): ConfigSituation['trigger'] => ({
  kind: 'pull-request',
  number: 1,
  headSha: SHA,
  baseSha: SHA,
  baseRef: 'main',
  readOnly: fork,
  fork,
})

async function settled(head: Files, base: Files, more: Partial<ConfigSituation> = {}) {
  const asked: string[] = []
  const result = await settleConfig({
    config: parseConfig(head[FILE] ?? '', FILE),
    named: undefined,
    policy: undefined,
    base: { kind: 'commit', sha: SHA, how: 'the base' },
    trigger: pullRequest(false),
    root: '/',
    disk: diskOf(head),
    readAt: (_, path) => {
      asked.push(path)
      return Promise.resolve(base[path])
    },
    changed: [...new Set([...Object.keys(head), ...Object.keys(base)])].filter((path) => head[path] !== base[path]),
    tracked: ['Dockerfile'],
    dockerfiles: ['Dockerfile'],
    isChosen: false,
    env: {},
    ...more,
  })
  return { ...result, asked }
}

const HEAD = { [FILE]: 'run: false' }
const NOT_RUN = { file: FILE, what: 'run', before: 'true', now: 'false' }

describe('whose word counts', () => {
  it.each([
    ['a branch of the repository', false, undefined, 'head'],
    ['a fork', true, undefined, 'base'],
    ['a fork that the workflow trusts', true, 'head', 'head'],
    ['a branch that the workflow does not trust', false, 'base', 'base'],
  ] as const)('%s', async (_, fork, policy, kind) => {
    const { config, policy: said } = await settled(HEAD, {}, { trigger: pullRequest(fork), policy })
    expect(said).toEqual({ kind, changes: [NOT_RUN] })
    expect(config).toEqual(kind === 'head' ? { run: false } : {})
  })

  it('without a base a stranger’s word does not count all the same', async () => {
    const base = { kind: 'none', because: 'it cannot be fetched' } as const
    const { config, policy } = await settled(HEAD, {}, { trigger: pullRequest(true), base })
    expect([config, policy]).toEqual([{}, { kind: 'base', changes: [NOT_RUN] }])
    expect(await settled(HEAD, {}, { base })).toMatchObject({ config: { run: false }, notes: [] })
  })

  it('what is pushed is nobody’s proposal', async () => {
    const { config, policy } = await settled(HEAD, {}, { trigger: { kind: 'push', sha: SHA }, policy: 'base' })
    expect([config, policy]).toEqual([{ run: false }, undefined])
  })

  it('what reaches out is left out as well', async () => {
    const { config, notes } = await settled({ [FILE]: 'run: false\nnetwork: host' }, {})
    expect([config, notes.length]).toEqual([{ run: false }, 1])
  })
})

describe('the files of other tools', () => {
  const head = {
    'api/.hadolint.yaml': 'ignored: [DL3006, DL3008]\noverride: { info: [DL3009] }',
    '.dive-ci': 'rules: { lowestEfficiency: 0.1 }',
  }
  const base = { 'api/.hadolint.yaml': 'ignored: [DL3008]', '.dive-ci': 'rules: { lowestEfficiency: 0.9 }' }

  it('are listed by their values', async () => {
    expect((await settled(head, base)).policy?.changes).toEqual([
      { file: 'api/.hadolint.yaml', what: 'ignored', before: '[DL3008]', now: '[DL3006, DL3008]' },
      { file: 'api/.hadolint.yaml', what: 'override.info', now: '[DL3009]' },
      { file: '.dive-ci', what: 'rules.lowestEfficiency', before: '0.9', now: '0.1' },
    ])
  })

  it.each([
    ['head', head],
    ['base', base],
  ] as const)('are read on the side whose word counts: %s', async (policy, files) => {
    const { beside } = await settled(head, base, { policy })
    for (const [file, text] of Object.entries(files))
      expect(await beside.read('/', file)).toEqual({ kind: 'text', text })
    const added = await settled({ '.hadolint.yml': 'ignored: [DL3006]' }, {}, { policy })
    expect((await added.beside.read('/', '.hadolint.yml')).kind).toBe(policy === 'base' ? 'missing' : 'text')
  })

  it('nothing else is, and git is not asked about what is the same', async () => {
    const files = { Dockerfile: 'FROM a', '.hadolint.yaml': 'ignored: []' }
    const { beside, asked } = await settled(files, { ...files, Dockerfile: 'FROM b' }, { policy: 'base' })
    expect(await beside.read('/', 'Dockerfile')).toEqual({ kind: 'text', text: 'FROM a' })
    expect((await beside.read('/', '.hadolint.yaml')).kind).toBe('text')
    expect(asked).toEqual([FILE])
  })

  describe('which say what an image has to show', () => {
    const tests = (path: string): Files => ({ [FILE]: `structure-tests: ['ci/**/*.yaml', ${path}]` })
    const before = { ...tests('one.json'), 'one.json': '{"a": 1}', 'ci/x/a.yaml': 'b: 1', 'ci/gone.yaml': 'c: 1' }
    const after = { ...tests('one.json'), 'one.json': '{"a": 2}', 'ci/x/a.yaml': 'b: 2', 'ci/new.yaml': 'd: 1' }

    it('are listed', async () => {
      expect((await settled({ ...after, 'ci/a.md': 'x' }, before)).policy?.changes).toEqual([
        { file: 'one.json', what: 'a', before: '1', now: '2' },
        { file: 'ci/x/a.yaml', what: 'b', before: '1', now: '2' },
        { file: 'ci/new.yaml', what: 'd', now: '1' },
        { file: 'ci/gone.yaml', what: 'c', before: '1' },
      ])
    })

    it('are listed where the change names them no more', async () => {
      const { policy } = await settled(
        { [FILE]: '', 'one.json': '{"a": 2}' },
        { ...tests('one.json'), 'one.json': '{"a": 1}' },
      )
      expect(policy?.changes).toContainEqual({ file: 'one.json', what: 'a', before: '1', now: '2' })
    })

    it('are those of the base where its word counts, all of them and no more', async () => {
      const list = (): ReturnType<Disk['list']> =>
        Promise.resolve({
          files: [
            { path: 'x/a.yaml', bytes: 4 },
            { path: 'new.yaml', bytes: 4 },
          ],
          complete: true,
        })
      const { beside } = await settled(after, before, { policy: 'base', disk: { ...diskOf(after), list } })
      expect(await beside.read('/', 'one.json')).toEqual({ kind: 'text', text: '{"a": 1}' })
      expect((await beside.read('/', 'ci/new.yaml')).kind).toBe('missing')
      expect((await beside.list('/', 'ci')).files.map(({ path }) => path)).toEqual(['x/a.yaml', 'gone.yaml'])
      expect(await beside.read('/', 'ci/gone.yaml')).toEqual({ kind: 'text', text: 'c: 1' })
    })
  })

  it('that are no YAML have no values', async () => {
    const { policy } = await settled({ '.hadolint.yaml': '{' }, { '.hadolint.yaml': 'ignored: [DL3006]' })
    expect(policy?.changes).toEqual([{ file: '.hadolint.yaml', what: 'ignored', before: '[DL3006]' }])
  })
})
