/** Builders besides the engine's own, as docker/setup-buildx-action makes them, with a BuildKit in a container. */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { z } from 'zod'
import { parseReport } from '../../src/report/json/parse-report.ts'
import { buildkitImage, createBuilder, removeBuilder, type BuilderConfig } from './contained-builder.ts'
import { makeSandbox, type Sandbox } from '../git/repositories.ts'
import { cloneFor, drydock } from './command-line.ts'
import { docker } from './docker-lines.ts'
import { checkoutState, remains } from './left-behind.ts'
import { makePullRequest, type Files } from './pull-request.ts'
import { DOCKERFILE, service } from './service.ts'

// Where there is no image of BuildKit yet, it is built from its sources.
jest.setTimeout(600_000)

const BASE_IMAGE = 'alpine:3.22'
const contained = `drydock-test-${randomBytes(4).toString('hex')}`
const remote = `${contained}-remote`

let sandbox: Sandbox
let isThere = false
let config: BuilderConfig
/** Such a builder does not see the images of the engine. */
let baseImage: string

beforeAll(() => {
  sandbox = makeSandbox()
  config = { BUILDX_CONFIG: join(sandbox.path, 'buildx') }
  const image = buildkitImage()
  isThere = image !== undefined
  if (image === undefined) return
  createBuilder(
    config,
    `--name=${contained}`,
    '--driver=docker-container',
    `--driver-opt=image=${image}`,
    '--bootstrap',
  )
  createBuilder(config, `--name=${remote}`, '--driver=remote', `docker-container://buildx_buildkit_${contained}0`)
  baseImage = ociLayout(join(sandbox.path, 'layout'))
})
afterAll(() => {
  for (const name of [remote, contained]) removeBuilder(config, name)
  sandbox[Symbol.dispose]()
})

/** Writes the base image to a folder and gives it as a build context. */
function ociLayout(folder: string): string {
  mkdirSync(folder)
  const archive = `${folder}.tar`
  docker('image', 'save', `--output=${archive}`, BASE_IMAGE)
  execFileSync('tar', ['-xf', archive, '-C', folder])
  const index = z.object({ manifests: z.tuple([z.object({ digest: z.string() })]) })
  const { manifests } = index.parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')))
  return `${BASE_IMAGE}=oci-layout://${folder}@${manifests[0].digest}`
}

/** Checks a change of the service's Dockerfile, and proves that nothing of it is left. */
async function check(change: Files, ...args: readonly string[]) {
  using place = makeSandbox()
  const pullRequest = makePullRequest(place.path, service, change)
  const { clone, temporary } = cloneFor(place.path, pullRequest)
  const mark = `org.drydock.test=${randomBytes(8).toString('hex')}`
  const before = checkoutState(clone)
  const { stdout, stderr, exitCode } = await drydock({
    args: ['check', '--format=json', `--labels=${mark}`, ...args],
    cwd: clone,
    env: { TMPDIR: temporary, ...config },
  })
  expect(remains({ folder: place.path, checkout: clone, emptied: [temporary], mark })).toEqual({
    engine: [],
    processes: [],
    files: [],
    checkout: before,
  })
  if (exitCode === 2) throw new Error(stderr)
  const { images, verdict } = parseReport(JSON.parse(stdout))
  expect(exitCode).toBe(verdict.conclusion === 'pass' ? 0 : 1)
  const [image] = images
  if (!image) throw new Error('The report has no image')
  return image
}

const change = { Dockerfile: DOCKERFILE.replace('USER', 'RUN echo hello >/greeting \\\n    && mkdir /more\nUSER') }

/** What has to be the same whoever built it. */
function anatomy({ stages }: Awaited<ReturnType<typeof check>>) {
  if (stages.image.status !== 'done') throw new Error(JSON.stringify(stages.image))
  const sizes = (layers: typeof stages.image.result.head.layers) =>
    layers.map(({ lines, unpackedBytes, fileCount }) => ({ lines, unpackedBytes, fileCount }))
  const { head, base, layers } = stages.image.result
  return { head: sizes(head.layers), base: base && sizes(base.layers), layers: layers.map(({ kind }) => kind) }
}

describe.each([
  ['docker-container', contained],
  ['remote', remote],
])('a builder with the driver %s', (_, builder) => {
  it("builds both sides, with the engine's own sizes, layers and lines, and its image runs", async () => {
    if (!isThere) return
    const image = await check(change, `--builder=${builder}`, `--build-contexts=${baseImage}`)
    expect(image).toMatchObject({
      baseline: { kind: 'measured' },
      verdict: { conclusion: 'pass' },
      stages: { runtime: { status: 'done', result: { health: { kind: 'healthy' } } } },
    })
    expect(anatomy(image)).toEqual(anatomy(await check(change)))
    const lines = [2, 3, 4].map((line) => expect.objectContaining({ line }))
    expect(anatomy(image).head.map((layer) => layer.lines)).toEqual([undefined, ...lines])
  })

  it('says where a build breaks', async () => {
    if (!isThere) return
    const broken = { Dockerfile: DOCKERFILE.replace('USER', 'RUN false\nUSER') }
    const { stages } = await check(broken, `--builder=${builder}`, `--build-contexts=${baseImage}`)
    expect(stages.build).toMatchObject({
      status: 'stopped',
      findings: [{ rule: 'builds', origin: 'new', place: { at: 'line', line: 4 } }],
    })
  })
})

it('a builder that does not exist breaks the build stage alone, and its name is said', async () => {
  const { stages, verdict } = await check(change, '--builder=no-such-builder')
  expect([verdict.conclusion, stages.build.status, stages.lint.status]).toEqual(['unknown', 'broken', 'done'])
  expect(stages.build.status === 'broken' && stages.build.because).toContain('no-such-builder')
})
