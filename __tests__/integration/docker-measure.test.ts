import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { createMeasure } from '../../src/docker/image/archive.ts'
import { ARCHIVE_LIMITS } from '../../src/docker/image/archive-limits.ts'
import { childEnv } from '../../src/docker/cli/child-env.ts'
import { createCli } from '../../src/docker/cli/docker-cli.ts'
import { createHarness, expectNothingLeft, type Harness, reasonOf } from './docker-harness.ts'
import { docker } from './docker-lines.ts'

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

  it('counts a hard link once, and what is deleted as a file without content', async () => {
    await using image = await harness.image({
      Dockerfile:
        'FROM alpine:3.22\nRUN mkdir /d && head -c 5000 /dev/zero >/d/a && ln /d/a /d/b && ln -s a /d/c\nRUN rm /d/a',
    })
    const saved = await harness.docker.measure(image.reference)
    expect(saved.layers.slice(-2).map(({ unpackedBytes, fileCount }) => [unpackedBytes, fileCount])).toEqual([
      [5000, 1],
      [0, 1],
    ])
  })

  it('of an image that is not there says so', async () => {
    expect(String(await reasonOf(harness.docker.measure('drydock-nothing:here')))).toMatch(
      /^ToolError: docker image inspect failed: .*No such image/i,
    )
  })

  it('stops at once at an image that is larger than the limit', async () => {
    await using image = await harness.image({ Dockerfile: 'FROM alpine:3.22\nRUN truncate -s 4G /sparse' })
    const cli = createCli({ cwd: harness.workspace, env: childEnv(process.env), signal: new AbortController().signal })
    const from = performance.now()
    const error = await reasonOf(createMeasure(cli, { ...ARCHIVE_LIMITS, bytes: 3e9 })(image.reference))
    expect(String(error)).toBe(
      'ToolError: The image could not be measured: it has more than 3,000,000,000 bytes of files.',
    )
    expect(performance.now() - from).toBeLessThan(8000)
  })
})
