import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { parseConfig } from '../../src/settings/config.ts'
import { extendConfig, type ConfigSources } from '../../src/settings/extend-config.ts'
import type { FileRead, RepositoryFile } from '../../src/world.ts'

const FILE = '.github/drydock.yml'

/** What is read of a configuration that extends a file with this text, and what was asked for. */
async function extended(own: string, text: string, part: Partial<ConfigSources> = {}) {
  const asked: (string | RepositoryFile)[] = []
  const answer = (what: string | RepositoryFile): Promise<FileRead> => {
    asked.push(what)
    return Promise.resolve({ kind: 'text', text })
  }
  const sources = { here: answer, elsewhere: answer, owner: 'acme', ...part }
  return { config: await extendConfig(parseConfig(own, FILE), FILE, sources), asked }
}

const refusal = async (...given: Parameters<typeof extended>): Promise<string> =>
  extended(...given).then(
    () => 'none',
    (error: unknown) => (error instanceof UserError ? error.message : `no UserError: ${String(error)}`),
  )

describe('what is extended', () => {
  it('is asked for nowhere where nothing is', async () => {
    expect(await extended('run: false', 'fail-on: never')).toEqual({ config: { run: false }, asked: [] })
  })

  it('is a file of the repository, or of another one', async () => {
    expect((await extended('extends: ./ci/a.yml', '')).asked).toEqual(['ci/a.yml'])
    expect((await extended('extends: acme/standards/a.yml@main', '')).asked).toEqual([
      { owner: 'acme', repository: 'standards', path: 'a.yml', ref: 'main' },
    ])
    expect((await extended('extends: other/standards/a.yml@v1', '')).asked).toMatchObject([{ ref: 'refs/tags/v1' }])
  })

  it('holds where the file says nothing', async () => {
    const { config } = await extended(
      'extends: ./a.yml\nfail-on: warning\nmask: [A]\nmax-size: 5 MB\nmax-size-increase: 1 %',
      'fail-on: info\nrun: false\nmask: [B, C]\nmax-size: 9 MB\nmax-size-increase: 2 MB',
    )
    expect(config).toEqual({
      extends: './a.yml',
      'fail-on': 'warning',
      run: false,
      mask: ['A'],
      'max-size': { bytes: 5_000_000, text: '5 MB' },
      'max-size-increase': { kind: 'percent', percent: 1, text: '1 %' },
    })
  })

  it.each(['build-args', 'build-contexts', 'labels', 'run-env'] as const)(
    '%s are merged by their names',
    async (name) => {
      const { config } = await extended(
        `extends: ./a.yml\n${name}: { A: own, B: own }`,
        `${name}: { B: other, C: other }`,
      )
      expect(config[name]).toEqual({ A: 'own', B: 'own', C: 'other' })
      expect((await extended('extends: ./a.yml', `${name}: { C: other }`)).config[name]).toEqual({ C: 'other' })
    },
  )

  it('services are merged by their names, each taken whole', async () => {
    const { config } = await extended(
      'extends: ./a.yml\nservices: { db: { image: own } }',
      'services: { db: { image: other, health: x }, cache: { image: redis } }',
    )
    expect(config.services).toEqual({ db: { image: 'own' }, cache: { image: 'redis' } })
  })

  it('rules are merged by their names, and so are the labels that an image must have', async () => {
    const { config } = await extended(
      'extends: ./a.yml\nlint: { rules: { DL3006: off }, trusted-registries: [own] }',
      'lint: { rules: { DL3006: error, DL3008: error }, label-schema: { a: text }, trusted-registries: [x], strict-labels: true }',
    )
    expect(config.lint).toEqual({
      rules: { DL3006: 'off', DL3008: 'error' },
      'trusted-registries': ['own'],
      'label-schema': { a: 'text' },
      'strict-labels': true,
    })
  })

  it('images of the file take what is extended as they take what stands at its top', async () => {
    const { config } = await extended('extends: ./a.yml\nimages: [{ name: web, max-size: 1 MB }]', 'max-size: 9 MB')
    expect(config.images).toEqual([{ name: 'web', 'max-size': { bytes: 1_000_000, text: '1 MB' } }])
    expect(config['max-size']?.text).toBe('9 MB')
  })
})

describe('stops with a sentence', () => {
  const unread: FileRead = { kind: 'refused', because: 'GitHub’s API is down' }
  it.each<[string, string, string, Partial<ConfigSources>, string]>([
    [
      'where the file is not there',
      './a.yml',
      '',
      { here: () => Promise.resolve({ kind: 'missing' }) },
      '`extends` of `.github/drydock.yml`: `./a.yml` cannot be read: there is no such file.',
    ],
    [
      'where it cannot be read',
      'acme/b/a.yml@v1',
      '',
      { elsewhere: () => Promise.resolve(unread) },
      '`extends` of `.github/drydock.yml`: `acme/b/a.yml@v1` cannot be read: GitHub’s API is down.',
    ],
    [
      'for a branch of another owner',
      'other/b/a.yml@refs/heads/main',
      '',
      {},
      '`extends` of `.github/drydock.yml`: `refs/heads/main` is a branch; of another owner, name a tag or a full commit.',
    ],
    [
      'for a file that extends another',
      './a.yml',
      'extends: ./b.yml',
      {},
      './a.yml: `extends` cannot stand in a file that is extended; write it into `.github/drydock.yml`.',
    ],
    [
      'for a file with images',
      './a.yml',
      'images: [{ name: web }]',
      {},
      './a.yml: `images` cannot stand in a file that is extended; write it into `.github/drydock.yml`.',
    ],
    ['for a mistake in it, with its place', './a.yml', 'run: 1', {}, './a.yml:1:1: `run` must be `true` or `false`.'],
  ])('%s', async (_, named, text, part, message) => {
    expect(await refusal(`extends: ${named}`, text, part)).toBe(message)
  })

  it('for what is no reference', () => {
    expect(() => parseConfig('run: true\nextends: ../a.yml', FILE)).toThrow(
      '.github/drydock.yml:2:1: `extends` must be a file of this repository, `./ci/drydock.yml`, or of another one, `owner/repository/drydock.yml@v1`.',
    )
  })
})
