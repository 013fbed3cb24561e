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

const nowhere: ConfigSituation['shared']['elsewhere'] = () =>
  Promise.resolve({ kind: 'refused', because: 'there is nobody to ask' })

async function settled(head: Files, base: Files, more: Partial<ConfigSituation> = {}) {
  const asked: string[] = []
  const result = await settleConfig({
    config: parseConfig(head[FILE] ?? '', FILE),
    named: undefined,
    shared: { elsewhere: nowhere, owner: 'acme' },
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

  it('that are no YAML have no values', async () => {
    const { policy } = await settled({ '.hadolint.yaml': '{' }, { '.hadolint.yaml': 'ignored: [DL3006]' })
    expect(policy?.changes).toEqual([{ file: '.hadolint.yaml', what: 'ignored', before: '[DL3006]' }])
  })
})

describe('what a configuration extends', () => {
  const V1 = 'acme/standards/drydock.yml@v1'
  const V2 = 'acme/standards/drydock.yml@v2'
  /** The files of another repository, by their refs. */
  const elsewhere =
    (texts: Readonly<Record<string, string>>, asked: string[] = []): ConfigSituation['shared']['elsewhere'] =>
    ({ ref }) => {
      asked.push(ref)
      const text = texts[ref]
      return Promise.resolve(text === undefined ? { kind: 'missing' } : { kind: 'text', text })
    }
  const shared = (texts: Readonly<Record<string, string>>, asked?: string[]): Partial<ConfigSituation> => ({
    shared: { elsewhere: elsewhere(texts, asked), owner: 'acme' },
  })
  const both = (named: string) => ({ [FILE]: `extends: ${named}` })

  it('counts as if it stood in the file, on each side as it has it', async () => {
    const base = { [FILE]: 'extends: ./ci/a.yml', 'ci/a.yml': 'run: true\nfail-on: warning' }
    const { config, policy } = await settled({ ...base, 'ci/a.yml': 'run: false\nfail-on: warning' }, base)
    expect(config).toEqual({ extends: './ci/a.yml', run: false, 'fail-on': 'warning' })
    expect(policy?.changes).toEqual([NOT_RUN])
  })

  it('is told where a change extends something else', async () => {
    const { policy } = await settled(both(V2), both(V1), shared({ v1: 'run: true', v2: 'run: false' }))
    expect(policy?.changes).toEqual([NOT_RUN, { file: FILE, what: 'extends', before: V1, now: V2 }])
  })

  it('is trusted with what reaches out where the base has it as well', async () => {
    const { config, notes } = await settled(both(V1), both(V1), shared({ v1: 'secrets: ["id=a,env=A"]' }))
    expect([config.secrets, notes]).toEqual([['id=a,env=A'], []])
  })

  it.each([
    [
      'a file of the change',
      { [FILE]: 'extends: ./a.yml', 'a.yml': 'secrets: ["id=a,env=A"]\nrun-network: bridge' },
      {},
    ],
    ['a file elsewhere that only the change names', both(V2), both(V1)],
    ['a file elsewhere where the base has no configuration', both(V2), {}],
  ] as [string, Files, Files][])('is no way to reach out for %s', async (_, head, base) => {
    const texts = { v1: 'run: true', v2: 'secrets: ["id=a,env=A"]\nrun-network: bridge' }
    const { config, notes } = await settled(head, base, shared(texts))
    expect([config.secrets, config['run-network']]).toEqual([undefined, undefined])
    expect(notes).toHaveLength(2)
  })

  it('of a stranger counts as little as what a stranger writes', async () => {
    const base = { [FILE]: 'extends: ./a.yml', 'a.yml': 'fail-on: warning' }
    const head = { ...base, 'a.yml': 'fail-on: never\nrun: false' }
    const { config } = await settled(head, base, { trigger: pullRequest(true) })
    expect(config).toMatchObject({ 'fail-on': 'warning' })
    expect(config.run).toBeUndefined()
  })

  it.each([
    ['another file', both(V1), undefined],
    ['none', {}, undefined],
    ['another file, and the workflow trusts forks', both(V1), 'head'],
  ] as [string, Files, 'head' | undefined][])(
    'is not fetched for a stranger where the base extends %s',
    async (_, base, policy) => {
      const asked: string[] = []
      const attempt = settled(both(V2), base, {
        trigger: pullRequest(true),
        policy,
        ...shared({ v1: '', v2: '' }, asked),
      })
      await expect(attempt).rejects.toThrow('is not fetched for a pull request from a fork')
      expect(asked).not.toContain('v2')
    },
  )

  it('is not fetched for a stranger where there is no base', async () => {
    const asked: string[] = []
    const base = { kind: 'none', because: 'it cannot be fetched' } as const
    for (const policy of ['head', 'base'] as const)
      await expect(
        settled(both(V1), {}, { trigger: pullRequest(true), base, policy, ...shared({ v1: '' }, asked) }),
      ).rejects.toThrow('is not fetched for a pull request from a fork')
    expect(asked).toEqual([])
  })

  it('is fetched for a stranger where the base extends the same', async () => {
    const { config } = await settled(both(V1), both(V1), {
      trigger: pullRequest(true),
      ...shared({ v1: 'run: false' }),
    })
    expect(config.run).toBe(false)
  })

  it('and cannot be read on the base is a note, where the change may put it right', async () => {
    const { config, notes } = await settled(both(V2), both(V1), shared({ v2: 'run: false' }))
    expect(config.run).toBe(false)
    expect(notes).toEqual([
      'What the base extends is not compared with. `extends` of `.github/drydock.yml`: `acme/standards/drydock.yml@v1` cannot be read: there is no such file.',
    ])
  })

  it('and cannot be read on the base stops a run that goes by the base', async () => {
    await expect(settled({}, both(V1), { policy: 'base', ...shared({}) })).rejects.toThrow(
      'On the base: `extends` of `.github/drydock.yml`: `acme/standards/drydock.yml@v1` cannot be read: there is no such file.',
    )
  })

  it('is read for what is pushed as well', async () => {
    const { config } = await settled(
      both(V1),
      {},
      { trigger: { kind: 'push', sha: SHA }, ...shared({ v1: 'run: false' }) },
    )
    expect(config.run).toBe(false)
  })

  it('of the change cannot be read: the run stops', async () => {
    await expect(settled(both(V1), both(V1), shared({}))).rejects.toThrow('cannot be read: there is no such file')
  })
})
