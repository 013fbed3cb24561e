import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, jest } from '@jest/globals'
import { ARCHIVE_LIMITS, type ArchiveLimits } from '../../../src/docker/image/archive-limits.ts'
import { createMeasure, readArchive } from '../../../src/docker/image/archive.ts'
import { savedImage } from '../../../src/docker/image/save-manifest.ts'
import type { Cli } from '../../../src/docker/cli/docker-command.ts'
import type { MeasuredLayer } from '../../../src/docker/image/layer-tar.ts'
import { ToolError } from '../../../src/errors.ts'
import { keptFiles } from '../../../src/image/kept-files.ts'
import type { SavedImage } from '../../../src/world.ts'
import { unzstd } from '../../../src/docker/image/unzstd.ts'
import { saveOf, sha256, type StoredLayer, tarOf } from '../tars.ts'

/** In pieces of odd size, so that headers and magic numbers are torn apart. */
const stream = (data: Buffer, piece = 777): Readable =>
  Readable.from(
    (function* () {
      for (let at = 0; at < data.length; at += piece) yield data.subarray(at, at + piece)
    })(),
    { objectMode: false },
  )

async function read(
  data: Buffer,
  references: readonly string[],
  limits: Partial<ArchiveLimits> = {},
): Promise<SavedImage[]> {
  const archive = await readArchive(stream(data), { limits: { ...ARCHIVE_LIMITS, ...limits }, choice: keptFiles })
  return references.map((reference) => savedImage(archive, reference))
}

const plain = (tar: Buffer): StoredLayer => ({ plain: tar, stored: tar })
const gzipped = (tar: Buffer): StoredLayer => ({ plain: tar, stored: gzipSync(tar) })

const noise = (bytes: number): Buffer => {
  let state = 1
  return Buffer.from(Uint8Array.from({ length: bytes }, () => (state = (state * 48271) % 2147483647)))
}

/** Of a tar with 300,000 bytes of text, made by `zstd -19`. */
const ZSTD_TAR =
  'KLUv/aQAsAQATAIAZAJhADA2NDQxNzQ3NjY1ACAwAHVzdGFyICAAcm9vdABkcnlkb2NrIA0gADOQB/X9k/NTNMYByP6gJ17C8DAU4GdcIWAC7k8AC0QAAAABAP3/8gsEZQAACAACABz69tJd0QEQ7SHSlA=='

const low = await tarOf(
  { name: 'bin/', type: 'directory' },
  { name: 'bin/a', content: 'x'.repeat(1000) },
  { name: 'bin/b', type: 'link', linkname: 'bin/a' },
  { name: 'bin/c', type: 'symlink', linkname: 'a' },
  { name: 'dev/null', type: 'character-device', devmajor: 1, devminor: 3 },
)
const high = await tarOf(
  { name: 'bin/.wh.a', content: '' },
  { name: `${'d/'.repeat(300)}long`, content: noise(1_200_000) },
)

describe.each([
  ['plain layers, as the classic store saves them', plain],
  ['gzip layers, as the containerd store saves them', gzipped],
])('an archive with %s', (_, store) => {
  it('is measured by what the layers hold', async () => {
    const history = [{ created_by: 'ADD a' }, { created_by: 'ENV x', empty_layer: true }, { created_by: 'RUN b' }]
    const images = await read(
      await saveOf([
        { reference: 'drydock-1:head', layers: [store(low), store(high)], config: { User: 'app' }, history },
      ]),
      ['drydock-1:head'],
    )
    const sizes = images.map(({ layers, ...image }) => ({
      ...image,
      layers: layers.map(({ contents, ...layer }) => ({ ...layer, contents: contents.kind })),
    }))
    expect(sizes).toEqual([
      {
        reference: 'drydock-1:head',
        layers: [
          {
            diffId: `sha256:${sha256(low)}`,
            unpackedBytes: 1000,
            compressedBytes: expect.any(Number),
            ...(store === plain && { compressedHere: true }),
            fileCount: 1,
            createdBy: 'ADD a',
            contents: 'read',
          },
          {
            diffId: `sha256:${sha256(high)}`,
            unpackedBytes: 1_200_000,
            compressedBytes: expect.any(Number),
            ...(store === plain && { compressedHere: true }),
            fileCount: 1,
            createdBy: 'RUN b',
            contents: 'read',
          },
        ],
        config: {
          user: 'app',
          entrypoint: [],
          command: [],
          exposedPorts: [],
          env: {},
          labels: {},
          volumes: [],
          workingFolder: '',
          healthcheck: { kind: 'absent' },
          stopSignal: 'SIGTERM',
          platform: 'linux/amd64',
        },
      },
    ])
    const [first, second] = images[0]?.layers ?? []
    expect(first?.compressedBytes).toBeLessThan(300)
    expect(Math.abs((second?.compressedBytes ?? 0) / gzipSync(high).length - 1)).toBeLessThan(0.01)
  })

  it('gives two images the layer that they share', async () => {
    const data = await saveOf([
      { reference: 'a:head', layers: [store(low), store(high)] },
      { reference: 'docker.io/library/a:base', layers: [store(low)] },
    ])
    const [head, base] = await read(data, ['a:head', 'a:base'])
    expect(base?.layers).toEqual(head?.layers.slice(0, 1))
  })
})

it('passes over a layer that an earlier archive had', async () => {
  const known = new Map<string, MeasuredLayer>()
  const readNext = async (...layers: StoredLayer[]) =>
    savedImage(
      await readArchive(stream(await saveOf([{ reference: 'a', layers }])), {
        limits: ARCHIVE_LIMITS,
        choice: keptFiles,
        known,
      }),
      'a',
    )
  await readNext(gzipped(low))
  for (const layer of known.values()) Object.assign(layer, { fileCount: 42 })
  expect((await readNext(gzipped(low), plain(high))).layers.map(({ fileCount }) => fileCount)).toEqual([42, 1])
  expect(known.size).toBe(2)
})

describe('how large a layer is compressed', () => {
  it('is what the store has, and nothing is compressed again', async () => {
    const [image] = await read(await saveOf([{ reference: 'a', layers: [gzipped(low), gzipped(high)] }]), ['a'])
    expect(image?.layers.map(({ compressedBytes, compressedHere }) => [compressedBytes, compressedHere])).toEqual([
      [gzipSync(low).length, undefined],
      [gzipSync(high).length, undefined],
    ])
  })

  it('is what its registry says of a plain layer, and an estimate of one that no registry has', async () => {
    const sizes = new Map([[`sha256:${sha256(low)}`, 4321]])
    const data = await saveOf([{ reference: 'a', layers: [plain(low), plain(high)] }])
    const archive = await readArchive(stream(data), { limits: ARCHIVE_LIMITS, choice: keptFiles, sizes })
    const { layers } = savedImage(archive, 'a')
    expect(layers).toMatchObject([{ compressedBytes: 4321 }, { compressedHere: true }])
    expect(layers[0]).not.toHaveProperty('compressedHere')
  })
})

it('measures a layer again whose name does not say what is in it', async () => {
  const known = new Map<string, MeasuredLayer>()
  const data = await tarOf({ name: 'one/layer.tar', content: low }, { name: 'manifest.json', content: '[]' })
  await readArchive(stream(data), { limits: ARCHIVE_LIMITS, choice: keptFiles, known })
  expect(known.size).toBe(0)
})

it('measures the same in both stores', async () => {
  const measure = async (store: typeof plain) =>
    read(await saveOf([{ reference: 'a', layers: [store(low), store(high)] }]), ['a'])
  const unpacked = ([{ layers = [] } = {}]: Partial<SavedImage>[]) =>
    layers.map((layer) => ({ ...layer, compressedBytes: 0, compressedHere: true }))
  expect(unpacked(await measure(plain))).toEqual(unpacked(await measure(gzipped)))
})

it('reads the layout of older engines, where a shared layer is a link', async () => {
  const diff = (tar: Buffer) => `sha256:${sha256(tar)}`
  const data = await tarOf(
    { name: 'one/', type: 'directory' },
    { name: 'one/VERSION', content: '1.0' },
    { name: 'one/json', content: '{}' },
    { name: 'one/layer.tar', content: low },
    { name: 'two/layer.tar', type: 'symlink', linkname: '../one/layer.tar' },
    {
      name: 'config.json',
      content: JSON.stringify({
        os: 'linux',
        architecture: 'arm',
        variant: 'v7',
        rootfs: { diff_ids: [diff(low), diff(low)] },
      }),
    },
    {
      name: 'manifest.json',
      content: JSON.stringify([
        { Config: 'config.json', RepoTags: ['a:1'], Layers: ['one/layer.tar', 'two/layer.tar'] },
      ]),
    },
    { name: 'repositories', content: '{}' },
  )
  const [image] = await read(data, ['a:1'])
  expect(image?.layers.map(({ unpackedBytes, createdBy }) => [unpackedBytes, createdBy])).toEqual([
    [1000, ''],
    [1000, ''],
  ])
  expect(image?.config.platform).toBe('linux/arm/v7')
})

it('passes over attestations and media that are no layers', async () => {
  const more = [
    { name: 'blobs/sha256/attestation', content: JSON.stringify({ _type: 'in-toto', big: 'x'.repeat(5_000_000) }) },
    { name: 'blobs/sha256/helm', content: noise(5000) },
    { name: 'blobs/sha256/empty', content: '' },
  ]
  expect((await read(await saveOf([{ reference: 'a', layers: [plain(low)] }], more), ['a']))[0]?.layers).toHaveLength(1)
})

it('reads a layer without any file, and an image without any layer', async () => {
  const empty = await tarOf()
  const [one, none] = await read(
    await saveOf([
      { reference: 'one', layers: [plain(empty)] },
      { reference: 'none', layers: [] },
    ]),
    ['one', 'none'],
  )
  expect(one?.layers.map(({ unpackedBytes, fileCount }) => [unpackedBytes, fileCount])).toEqual([[0, 0]])
  expect(none?.layers).toEqual([])
})

it('does not guess whose layer it is when the history has another length', async () => {
  const data = await saveOf([{ reference: 'a', layers: [plain(low), plain(high)], history: [{ created_by: 'one' }] }])
  expect((await read(data, ['a']))[0]?.layers.map(({ createdBy }) => createdBy)).toEqual(['', ''])
})

it.each<[claim: string, layer: () => Buffer, limits: Partial<ArchiveLimits>, because: string, bytes: number]>([
  ['has too many files', () => low, { entries: 4 }, 'it has more than 4 files', 1000],
  [
    'has too long a path',
    () => high,
    { nameBytes: 100 },
    'it has more than 100 bytes in the path of a file',
    1_200_000,
  ],
  ['has too deep a path', () => high, { depth: 299 }, 'it has more than 299 folders above a file', 1_200_000],
  ['has too many bytes of paths', () => low, { allNameBytes: 20 }, 'it has more than 20 bytes of paths', 1000],
  [
    'is no tar',
    () => noise(5000),
    {},
    'it is not a well-formed tar: a header has another check sum than it says',
    5000,
  ],
  [
    'is cut off',
    () => high.subarray(0, 100_000),
    {},
    'it is not a well-formed tar: it ends in the middle of a file',
    100_000,
  ],
])('a layer that %s has sizes, and says why its files are not read', async (_, layer, limits, because, bytes) => {
  const data = await saveOf([{ reference: 'a', layers: [gzipped(layer())] }])
  const [image] = await read(data, ['a'], limits)
  expect(image?.layers).toMatchObject([{ contents: { kind: 'unreadable', because }, unpackedBytes: bytes }])
})

it('reads zstd layers, also where Node cannot', async () => {
  const stored = Buffer.from(ZSTD_TAR, 'base64')
  const pieces = Readable.from([stored.subarray(0, 20), stored.subarray(20)])
  const plainTar = await buffer(Readable.from(unzstd(pieces)))
  const [image] = await read(await saveOf([{ reference: 'a', layers: [{ plain: plainTar, stored }] }]), ['a'])
  expect(image?.layers.map(({ unpackedBytes, fileCount }) => [unpackedBytes, fileCount])).toEqual([[300_000, 1]])
  const broken = { plain: plainTar, stored: stored.subarray(0, 60) }
  const failure = await read(await saveOf([{ reference: 'a', layers: [broken] }]), ['a']).catch(String)
  expect(failure).toContain('a layer cannot be decompressed')
})

describe('an image that cannot be measured', () => {
  const good = () => saveOf([{ reference: 'a', layers: [plain(low), gzipped(high)] }])
  const sparse = async (...before: StoredLayer[]) => {
    const header = await tarOf({ name: 'sparse', content: '' })
    header.write('77777777777\0', 124) // 8 GiB − 1, of which nothing follows
    header.fill(' ', 148, 156)
    const sum = header.subarray(0, 512).reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    return saveOf([{ reference: 'a', layers: [...before, gzipped(header)] }])
  }
  const lie = async () => Buffer.from((await good()).toString('latin1').replace(sha256(low), '0'.repeat(64)), 'latin1')

  it.each<[string, () => Promise<Buffer>, Partial<ArchiveLimits>, string]>([
    ['is too large', good, { bytes: 1_000_000 }, 'more than 1,000,000 bytes of files'],
    [
      'announces a file that is too large together with what came before',
      () => sparse(gzipped(high)),
      { bytes: 8 * 1024 ** 3 + 1000 },
      'more than 8,589,935,592 bytes of files',
    ],
    ['announces a file that is too large', sparse, { bytes: 8_000_000_000 }, 'more than 8,000,000,000 bytes of files'],
    [
      'unpacks to too much',
      () => saveOf([{ reference: 'a', layers: [gzipped(Buffer.alloc(20_000_000))] }]),
      { bytes: 1_000_000 },
      'more than 1,000,000 bytes of files',
    ],
    ['has too many parts', good, { members: 3 }, 'more than 3 parts'],
    ['has too many manifests', good, { allJsonBytes: 100 }, 'more than 100 bytes of manifests and configurations'],
    ['has too large a manifest', good, { jsonBytes: 100 }, 'its manifest is missing or too large'],
    ['is cut off', async () => (await good()).subarray(0, 3000), {}, 'the archive is malformed'],
    ['is no archive', () => Promise.resolve(noise(5000)), {}, 'the archive is malformed'],
    ['is nothing', () => Promise.resolve(Buffer.alloc(0)), {}, 'its manifest is missing or too large'],
    [
      'has a broken gzip',
      () => saveOf([{ reference: 'a', layers: [{ plain: high, stored: gzipSync(high).subarray(0, 50_000) }] }]),
      {},
      'a layer cannot be decompressed',
    ],
    ['has a layer of another content', lie, {}, 'a layer is not what the image declares'],
    [
      'lacks a layer',
      () => saveOf([{ reference: 'a', layers: [{ plain: low, stored: Buffer.from('foreign') }] }]),
      {},
      'a layer is missing from the archive',
    ],
    ['is another image', () => saveOf([{ reference: 'b', layers: [] }]), {}, 'the archive has no image a'],
  ])('because it %s says so', async (_, data, limits, because) => {
    const failure = await read(await data(), ['a'], limits).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ToolError)
    expect(String(failure)).toContain(`The image could not be measured: `)
    expect(String(failure)).toContain(because)
  })

  it('by random damage ends in a ToolError or a measure, and never hangs', async () => {
    const data = await saveOf([{ reference: 'a', layers: [plain(low), gzipped(low)] }])
    const outcomes = new Set<string>()
    for (let round = 0; round < 300; round++) {
      const damaged = Buffer.from(data)
      damaged[(round * 7919) % damaged.length] = (round * 31) & 255
      const outcome = await read(damaged, ['a']).then(
        () => 'measured',
        (error: unknown) => (error instanceof ToolError ? 'ToolError' : String(error)),
      )
      outcomes.add(outcome)
    }
    expect([...outcomes].sort()).toEqual(['ToolError', 'measured'])
  })
})

describe('createMeasure', () => {
  const ENDED = { exitCode: 0, timedOut: false, missing: false, stdout: '', stderr: '' }

  /** An engine that saves these bytes, and how it ends then. */
  const engine = (saved: Buffer, ended: Partial<typeof ENDED> = {}, inspected: object = {}): Cli => ({
    run: () =>
      Promise.resolve({
        ...ENDED,
        stdout: JSON.stringify({ Size: 1000, Os: 'linux', Architecture: 'arm64', ...inspected }),
      }),
    stream: async (_, __, consume) => ({ ...ENDED, ...ended, value: await consume(stream(saved)) }),
  })

  const measured = async (saved: Buffer, ended?: Partial<typeof ENDED>): Promise<SavedImage | string> =>
    createMeasure(
      engine(saved, ended),
      keptFiles,
    )('a').catch((error: unknown) => (error instanceof ToolError ? error.message : String(error)))

  it('measures what the engine saves', async () => {
    expect(await measured(await saveOf([{ reference: 'a', layers: [plain(low)] }]))).toMatchObject({
      layers: [expect.anything()],
    })
  })

  const BASES = [{ reference: 'python', digest: 'sha256:1' }]

  it('asks registries for the layers of the base images, on the image’s platform', async () => {
    const saved = await saveOf([{ reference: 'a', layers: [plain(low)] }])
    const ask = jest.fn(() => Promise.resolve(new Map([[`sha256:${sha256(low)}`, 4321]])))
    const { layers } = await createMeasure(engine(saved), keptFiles, ask)('a', BASES)
    expect(layers).toMatchObject([{ compressedBytes: 4321 }])
    expect(ask.mock.calls).toEqual([[BASES, 'linux/arm64']])
  })

  it('asks no registry where the store has the sizes, nor where there is no base image', async () => {
    const saved = await saveOf([{ reference: 'a', layers: [plain(low)] }])
    const ask = jest.fn(() => Promise.resolve(new Map<string, number>()))
    await createMeasure(engine(saved, {}, { Descriptor: { size: 1 } }), keptFiles, ask)('a', BASES)
    await createMeasure(engine(saved), keptFiles, ask)('a', [])
    expect(ask).not.toHaveBeenCalled()
  })

  it('says that the archive is cut where the engine says nothing', async () => {
    const whole = await saveOf([{ reference: 'a', layers: [plain(low)] }])
    expect(await measured(whole.subarray(0, 2000))).toBe('The image could not be measured: the archive is malformed.')
  })

  it.each([
    ['cut', (whole: Buffer) => whole.subarray(0, 2000)],
    ['whole', (whole: Buffer) => whole],
  ])('says why the engine failed where the archive is %s', async (_, saved) => {
    const whole = await saveOf([{ reference: 'a', layers: [plain(low)] }])
    expect(await measured(saved(whole), { exitCode: 1, stderr: 'no space left on device' })).toBe(
      'docker image save failed: no space left on device',
    )
  })

  it('gives up at a limit although the engine goes on', async () => {
    const member = (await tarOf({ name: 'a', content: '' })).subarray(0, 512)
    const endless = Readable.from(
      (function* () {
        for (;;) yield member
      })(),
      { objectMode: false },
    )
    const cli: Cli = {
      ...engine(member),
      stream: async (_, __, consume) => ({ ...ENDED, exitCode: 1, value: await consume(endless) }),
    }
    await expect(createMeasure(cli, keptFiles)('a')).rejects.toThrow('it has more than 10,000 parts')
  })
})
