import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { connectImages } from '../../src/docker/image/connect-images.ts'
import { measureFile } from '../../src/docker/image/image-file.ts'
import { judgeImage, measureImage } from '../../src/image/image.ts'
import { keptFiles } from '../../src/image/kept-files.ts'
import { packagesOf } from '../../src/image/packages/package-changes.ts'
import { isSecretFile } from '../../src/lint/facts/files/secret-file.ts'
import { findSecrets } from '../../src/lint/facts/files/secret-patterns.ts'
import type { ImageResult } from '../../src/model.ts'
import type { SavedImage } from '../../src/world.ts'
import { PRIVATE_KEY } from '../image/sightings.ts'
import { createHarness, expectNothingLeft, type Harness } from './docker-harness.ts'
import { docker } from './docker-lines.ts'

jest.setTimeout(120_000)

let harness: Harness
beforeEach(() => {
  harness = createHarness()
})
afterEach(() => expectNothingLeft(harness))

const BASE = 'FROM debian:13-slim\nRUN head -c 2000000 /dev/urandom >/data\n'
const HEAD = `FROM debian:13-slim
RUN head -c 2000000 /dev/urandom >/data
COPY key /app/deploy
COPY big /app/big
RUN chown 7:7 /app/big && rm /app/deploy && printf x >>/data
RUN mkdir /app/open && chmod 777 /app/open && cp /bin/true /app/run && chmod 4755 /app/run && passwd -d root
RUN mkdir -p /var/lib/apt/lists && head -c 70000 /dev/zero >/var/lib/apt/lists/x_Packages
ENV TOKEN_FILE=/run/t
EXPOSE 8080
HEALTHCHECK NONE
USER 7
CMD ["sleep", "9"]
`

async function judged(): Promise<{ result: ImageResult; findings: string[]; shown: string }> {
  await using head = await harness.image({ Dockerfile: HEAD, key: PRIVATE_KEY, big: Buffer.alloc(500_000, 'b') })
  await using base = await harness.image({ Dockerfile: BASE })
  const sides = {
    head: await measureImage(head, HEAD, harness.docker),
    base: await measureImage(base, BASE, harness.docker),
  }
  const stage = judgeImage(sides, {}, { findSecrets, isSecretFile }, '2026-11-27')
  if (stage.status !== 'done') throw new Error(stage.status)
  const [created = ''] = docker('create', head.reference, 'true')
  try {
    const shown = execFileSync('sh', ['-c', 'docker export "$1" | tar -tvf - --numeric-owner', 'sh', created], {
      encoding: 'latin1',
      maxBuffer: 1e9,
    })
    return {
      result: stage.result,
      shown,
      findings: stage.findings.map(
        ({ rule, severity, origin, place }) =>
          `${severity} ${origin} ${rule}:${place.at === 'layer' ? (place.line ?? '') : ''}`,
      ),
    }
  } finally {
    docker('rm', created)
  }
}

describe('the contents of an image', () => {
  it('are weighed and judged as the engine shows them', async () => {
    const { result, findings, shown } = await judged()
    expect(findings.sort()).toEqual([
      'error new has-no-private-keys:3',
      'error new users-have-passwords:6',
      'info new has-no-setuid-files:6',
      'warning new has-no-world-writable-files:6',
    ])

    const { contents, unpackedBytes } = result.head
    if (contents.kind !== 'read') throw new Error(contents.because)
    // What the layers hold is what the container shows and what is wasted; the engine adds empty files of its own.
    const sizes = shown
      .split('\n')
      .filter((line) => line.startsWith('-'))
      .map((line) => Number(/^\S+ \S+ +(\d+)/.exec(line)?.[1]))
    expect(sizes.reduce((sum, size) => sum + size, 0) + contents.waste.bytes).toBe(unpackedBytes)
    expect(contents.waste.parts.slice(0, 2)).toMatchObject([
      { cause: 'overwritten', bytes: 2_000_000, largest: '/data' },
      { cause: 'copied-again', bytes: 500_000, largest: '/app/big' },
    ])
    expect(contents.waste.causes.deleted).toBe(PRIVATE_KEY.length)
    expect(contents.avoidable.filter(({ kind }) => kind === 'apt-lists')).toMatchObject([
      { bytes: 70_000, fileCount: 1 },
    ])
    expect(result.files?.places.map(({ path }) => path)).toEqual([
      '/app/big',
      '/var/lib/apt/lists/x_Packages',
      '/app/run',
    ])
    expect(result.config).toEqual({
      user: { head: '7' },
      command: { base: '["bash"]', head: '["sleep","9"]' },
      healthcheck: { head: 'NONE' },
      ports: { added: ['8080/tcp'], removed: [] },
      variables: { added: ['TOKEN_FILE'], removed: [], changed: [] },
    })
  })

  it('have the packages that dpkg lists', async () => {
    const dockerfile = 'FROM debian:13-slim\n'
    await using image = await harness.image({ Dockerfile: `${dockerfile}ENV a=b\n` })
    const { files } = await measureImage(image, dockerfile, harness.docker)
    const found = packagesOf(files?.stack.visible ?? new Map())
    const format = '--showformat=${Package} ${Version} ${Installed-Size}\\n'
    const listed = docker('run', '--rm', image.reference, 'dpkg-query', '--show', format)
    expect(found.map(({ name, version, bytes }) => `${name} ${version} ${bytes / 1024}`).sort()).toEqual(listed.sort())
    expect(listed.length).toBeGreaterThan(50)
  })

  it('are read under every name that the engine knows, and from a file', async () => {
    await using image = await harness.image({ Dockerfile: 'FROM alpine:3.22\nCOPY a /\n', a: 'x'.repeat(5000) })
    const signal = new AbortController().signal
    const measure = connectImages({ cwd: harness.workspace, signal, env: process.env, contents: keptFiles })
    const [id = ''] = docker('image', 'inspect', '--format={{.Id}}', image.reference)
    const file = path.join(harness.workspace, 'image.tar')
    docker('image', 'save', '--output', file, image.reference)
    const layersOf = ({ layers }: SavedImage) => layers.map(({ diffId, unpackedBytes }) => [diffId, unpackedBytes])
    const expected = layersOf(await harness.docker.measure(image.reference))
    expect(layersOf(await measure(id))).toEqual(expected)
    expect(layersOf(await measure('alpine:3.22'))).toEqual(expected.slice(0, -1))
    expect(layersOf(await measureFile(file, keptFiles, signal))).toEqual(expected)
  })
})
