import { folder } from '../../src/build-context.ts'
import { expect } from '@jest/globals'
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { connectDocker } from '../../src/docker/connect.ts'
import { removeRun } from '../../src/docker/run/remove-run.ts'
import { keptFiles } from '../../src/image/kept-files.ts'
import type { BuildOptions, BuildOutcome, BuildRequest, BuiltImage, Docker } from '../../src/world.ts'

const options: BuildOptions = {
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
  timeoutSeconds: 60,
}

/** The real engine, seen from a workspace of its own. */
export interface Harness extends AsyncDisposable {
  readonly docker: Docker
  readonly runId: string
  readonly workspace: string
  /** Cancels the run. */
  abort(): void
  /** Writes files and gives the request to build them. */
  request(files: Readonly<Record<string, string | Buffer>>, part?: Partial<BuildOptions>): BuildRequest
  /** Builds them, which has to work. */
  image(files: Readonly<Record<string, string | Buffer>>, part?: Partial<BuildOptions>): Promise<BuiltImage>
  /** Removes the workspace. */
  close(): void
  /** Whatever of this run is still there: containers, networks, volumes, image tags, temporary files. */
  leftovers(): Promise<string[]>
}

export function createHarness(env: Readonly<Record<string, string | undefined>> = process.env): Harness {
  const root = mkdtempSync(path.join(os.tmpdir(), 'drydock-test-'))
  const workspace = path.join(root, 'work space')
  const temporary = path.join(root, 'temporary')
  mkdirSync(workspace)
  mkdirSync(temporary)
  const runId = `test${randomBytes(4).toString('hex')}`
  const controller = new AbortController()
  const connection = connectDocker({
    workspace,
    temporary,
    runId,
    env,
    signal: controller.signal,
    contents: keptFiles,
  })
  let requests = 0
  const harness: Harness = {
    docker: connection,
    runId,
    workspace,
    abort: () => {
      controller.abort(new Error('cancelled by the test'))
    },
    request(files, part = {}) {
      const source = path.join(workspace, `source ${(requests += 1)}`)
      mkdirSync(source)
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(source, name)), { recursive: true })
        writeFileSync(path.join(source, name), content, { mode: 0o755 })
      }
      return { side: 'head', source, dockerfile: 'Dockerfile', context: folder('.'), options: { ...options, ...part } }
    },
    image: async (files, part) => built(await connection.build(harness.request(files, part), () => undefined)),
    async leftovers() {
      const lists = await Promise.all(
        [
          ['ps', '--all', '--quiet', `--filter=label=org.drydock.run=${runId}`],
          ['network', 'ls', '--quiet', `--filter=label=org.drydock.run=${runId}`],
          ['volume', 'ls', '--quiet', `--filter=label=org.drydock.run=${runId}`],
          ['image', 'ls', '--quiet', `--filter=reference=drydock-${runId}-*`],
        ].map((args) => promisify(execFile)('docker', args)),
      )
      return [...lists.flatMap(({ stdout }) => stdout.split('\n').filter(Boolean)), ...readdirSync(temporary)]
    },
    close: () => {
      rmSync(root, { recursive: true, force: true })
    },
    async [Symbol.asyncDispose]() {
      await removeRun({ runId, workspace })
      harness.close()
    },
  }
  return harness
}

export function built(outcome: BuildOutcome): BuiltImage {
  if (outcome.kind === 'failed') throw new Error(`${outcome.message}\n${outcome.log.join('\n')}`)
  return outcome.image
}

/** For `afterEach`: fails when anything of the run is still there, and removes it all the same. */
export async function expectNothingLeft(harness: Harness): Promise<void> {
  const left = await harness.leftovers()
  if (left.length > 0) await harness[Symbol.asyncDispose]()
  harness.close()
  expect(left).toEqual([])
}

/** What a promise is rejected with. */
export const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => {
      throw new Error(`expected a rejection, got ${JSON.stringify(value)}`)
    },
    (error: unknown) => error,
  )
