import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { createMeasure } from '../../src/docker/image/archive.ts'
import { ARCHIVE_LIMITS } from '../../src/docker/image/archive-limits.ts'
import { childEnv } from '../../src/docker/cli/child-env.ts'
import { createCli } from '../../src/docker/cli/docker-cli.ts'
import { keptFiles } from '../../src/image/kept-files.ts'
import { measureRemote, outlineRemote } from '../../src/docker/registry/remote-image.ts'
import type { LayerFile, SavedLayer } from '../../src/world.ts'
import { createHarness, expectNothingLeft, type Harness, reasonOf } from './docker-harness.ts'
import { docker } from './docker-lines.ts'
import { serveRegistry } from './pushed-images.ts'

jest.setTimeout(60_000)

let harness: Harness
beforeEach(() => {
  harness = createHarness()
})
afterEach(() => expectNothingLeft(harness))

const NOISE = randomBytes(3_000_000)
const TEXT = Buffer.from('All work and no play makes Jack a dull boy.\n'.repeat(40_000))

describe('a measure', () => {
  it('of two images is the sum of what their files weigh, and gives shared layers the same', async () => {
    const files = {
      noise: NOISE,
      text: TEXT,
      'a/b': 'b',
      Dockerfile: 'FROM scratch\nCOPY noise /\nCOPY text a /a/\nENV X=y\nUSER app',
    }
    await using head = await harness.image(files)
    await using base = await harness.image({ ...files, Dockerfile: 'FROM scratch\nCOPY noise /\nEXPOSE 80' })
    const first = await harness.docker.measure(head.reference)
    const second = await harness.docker.measure(base.reference)

    expect(
      first.layers.map(({ unpackedBytes, fileCount, createdBy }) => [unpackedBytes, fileCount, createdBy]),
    ).toEqual([
      [NOISE.length, 1, 'COPY noise / # buildkit'],
      [TEXT.length + 1, 2, 'COPY text a /a/ # buildkit'],
    ])
    expect(second.layers).toEqual(first.layers.slice(0, 1))
    expect(docker('image', 'inspect', '--format={{range .RootFS.Layers}}{{println .}}{{end}}', head.reference)).toEqual(
      first.layers.map(({ diffId }) => diffId),
    )
    const gzipped = [gzipSync(NOISE).length, gzipSync(TEXT).length]
    for (const [index, layer] of first.layers.entries())
      expect(Math.abs(layer.compressedBytes - (gzipped[index] ?? 0))).toBeLessThan(5000)
    expect(first.config).toEqual(await harness.docker.inspect(head.reference))
    expect([first.config.user, second.config.exposedPorts]).toEqual(['app', ['80/tcp']])
  })

  it('counts a hard link once, and what is deleted not at all', async () => {
    await using image = await harness.image({
      Dockerfile:
        'FROM alpine:3.22\nRUN mkdir /d && head -c 5000 /dev/zero >/d/a && ln /d/a /d/b && ln -s a /d/c\nRUN rm /d/a',
    })
    const saved = await harness.docker.measure(image.reference)
    expect(saved.layers.slice(-2).map(({ unpackedBytes, fileCount }) => [unpackedBytes, fileCount])).toEqual([
      [5000, 1],
      [0, 0],
    ])
  })

  it('reads the files of each layer as tar lists them', async () => {
    await using image = await harness.image({
      Dockerfile: [
        'FROM alpine:3.22',
        String.raw`RUN mkdir -p /d/e /gone /again && head -c 5000 /dev/zero >/d/a && ln /d/a /d/b && ln -s loop /d/loop \
          && chmod 4755 /d/a && touch /gone/x /again/y && mkfifo /d/pipe && printf x >"/d/$(printf 'new\nline \377 é')" \
          && mknod /d/null c 1 3`,
        'RUN rm -r /gone /d/a && rm -r /again && mkdir /again && touch /again/z && printf really >/d/.wh.b && chown 7:8 /d/b',
      ].join('\n'),
    })
    const saved = await harness.docker.measure(image.reference)
    const archive = execFileSync('docker', ['image', 'save', image.reference], { maxBuffer: 1e9 })
    const listing = (names: readonly string[], input: Buffer): string =>
      execFileSync('tar', [...names, '--numeric-owner', '--quoting-style=literal', '--show-stored-names'], {
        input,
        encoding: 'latin1',
        maxBuffer: 1e9,
        env: { ...process.env, LC_ALL: 'C' },
      })
    const [manifest] = JSON.parse(listing(['-xOf', '-', 'manifest.json'], archive)) as { Layers: string[] }[]
    const layers = manifest?.Layers.slice(-2) ?? []
    for (const [index, name] of layers.entries()) {
      const layer = execFileSync('tar', ['-xOf', '-', name], { input: archive, maxBuffer: 1e9 })
      const tar = layer[0] === 0x1f ? gunzipSync(layer) : layer
      const contents = saved.layers.at(index - 2)?.contents
      expect(contents?.kind === 'read' ? contents.files.map(listed).sort() : contents).toEqual(
        listing(['-tvf', '-'], tar)
          .split(/\n(?=[-dlhpcb][-rwxsStT]{9} )/)
          .map((line) =>
            line
              .replace(/\n$/, '')
              .replace(/ \d{4}-\d\d-\d\d \d\d:\d\d /, ' ')
              .replace(/\/$/, ''),
          )
          .map((line) => line.replace(/ +(?:\d+,)?(\d+) /, ' $1 '))
          .sort(),
      )
    }
    const last = saved.layers.at(-1)?.contents
    const kinds = last?.kind === 'read' ? last.files.map(({ path, kind }) => `${kind} ${path}`) : []
    expect(kinds).toEqual(expect.arrayContaining(['whiteout d/a', 'whiteout gone', 'file d/.wh.b']))
  })

  it('says of pushed layers what the registry has, and of the image what it hands out', async () => {
    await using registry = await serveRegistry()
    const name = (tag: string) => `${registry.host}/${harness.runId}:${tag}`
    await using base = await harness.image({ noise: NOISE, text: TEXT, Dockerfile: 'FROM scratch\nCOPY noise text /' })
    docker('tag', base.reference, name('base'))
    docker('push', '--quiet', name('base'))
    docker('rmi', name('base'))
    await using image = await harness.image({ text: TEXT, Dockerfile: `FROM ${name('base')}\nCOPY text /again` })
    const saved = await harness.docker.measure(image.reference, image.facts.baseImages)
    docker('tag', image.reference, name('image'))
    docker('push', '--quiet', name('image'))
    docker('rmi', name('image'))

    const options = { env: process.env, signal: new AbortController().signal }
    const outline = await outlineRemote(name('image'), options)
    expect(saved.layers.map(({ diffId }) => diffId)).toEqual(outline.layers.map(({ diffId }) => diffId))
    expect([saved.layers[0]?.compressedBytes, saved.layers[0]?.compressedHere]).toEqual([
      outline.layers[0]?.compressedBytes,
      undefined,
    ])
    const [made, pushed] = [saved, outline].map(({ layers }) => layers[1]?.compressedBytes ?? 0)
    expect(Math.abs((made ?? 0) - (pushed ?? 0))).toBeLessThan(5000)

    const downloaded = await measureRemote(name('image'), keptFiles, options)
    expect(downloaded.layers.map(withoutSizes)).toEqual(saved.layers.map(withoutSizes))
    expect(downloaded.layers.map(({ compressedBytes }) => compressedBytes)).toEqual(
      outline.layers.map(({ compressedBytes }) => compressedBytes),
    )
  })

  it('of an image that is not there says so', async () => {
    expect(String(await reasonOf(harness.docker.measure('drydock-nothing:here')))).toMatch(
      /^ToolError: docker image inspect failed: .*No such image/i,
    )
  })

  it('stops at once at an image that is larger than the limit', async () => {
    await using image = await harness.image({ Dockerfile: 'FROM alpine:3.22\nRUN truncate -s 400M /sparse' })
    const cli = createCli({ cwd: harness.workspace, env: childEnv(process.env), signal: new AbortController().signal })
    const from = performance.now()
    const error = await reasonOf(
      createMeasure(cli, keptFiles, undefined, { ...ARCHIVE_LIMITS, bytes: 3e8 })(image.reference),
    )
    expect(String(error)).toBe(
      'ToolError: The image could not be measured: it has more than 300,000,000 bytes of files.',
    )
    expect(performance.now() - from).toBeLessThan(8000)
  })
})

const withoutSizes = (layer: SavedLayer): SavedLayer => ({ ...layer, compressedBytes: 0, compressedHere: true })

const LETTERS = {
  file: '-',
  whiteout: '-',
  opaque: '-',
  'hard-link': 'h',
  symlink: 'l',
  directory: 'd',
  fifo: 'p',
  device: 'c',
}

/** As `tar -tv` prints it, without the time and with the names of deletions as they are stored. */
function listed({ path, kind, mode, uid, gid, bytes, link = '' }: LayerFile): string {
  const bits = Array.from('rwxrwxrwx').map((letter, index) => (mode & (0o400 >> index) ? letter : '-'))
  if (mode & 0o4000) bits[2] = 's'
  if (mode & 0o1000) bits[8] = 't'
  const name =
    kind === 'whiteout' ? path.replace(/[^/]*$/, '.wh.$&') : kind === 'opaque' ? `${path}/.wh..wh..opq` : path
  const target = kind === 'symlink' ? ` -> ${link}` : kind === 'hard-link' ? ` link to ${link}` : ''
  return `${LETTERS[kind]}${bits.join('')} ${uid}/${gid} ${kind === 'device' ? 3 : bytes} ${name}${target}`
}
