import { readContext } from '../../../src/build-context.ts'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from '../../../src/docker/build/buildx-build.ts'
import { createCli } from '../../../src/docker/cli/docker-cli.ts'
import { buildRequest } from '../../fakes/build-request.ts'
import { createShim } from '../shim.ts'

let folder: string

const step = JSON.stringify({
  vertexes: [
    {
      digest: 'a',
      name: '[2/2] RUN true',
      started: '2026-01-01T00:00:00Z',
      completed: '2026-01-01T00:00:01Z',
    },
  ],
})

/** A build with a docker that says one step and ends as `end` does; what docker was asked, one line a command. */
async function buildWith(end: string, onStep = () => undefined) {
  const calls = path.join(folder, 'calls')
  using shim = createShim(
    `echo "$@" >>'${calls}'\ncase $1 in buildx) echo '${step}' >&2; ${end} ;; image) [ "$2" = rm ] || exit 1 ;; esac`,
  )
  const controller = new AbortController()
  const world = {
    cli: createCli({ cwd: folder, env: shim.env, signal: controller.signal }),
    runId: 'abcd1234',
    workspace: folder,
    env: {},
    cacheService: {},
    temporary: folder,
  }
  const request = { ...buildRequest('head'), source: folder, dockerfile: 'Dockerfile', context: readContext('.') }
  const outcome = await build(world, request, onStep).catch((error: unknown) => error)
  return { outcome, removed: removals(readFileSync(calls, 'utf8')) }
}

const removals = (calls: string): string[] => calls.split('\n').filter((line) => line.startsWith('image rm'))
const TAG = [expect.stringMatching(/^image rm -- drydock-abcd1234-[0-9a-f]+:head$/)]

describe('a build that ends without an image to hand out', () => {
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'drydock-build-'))
    writeFileSync(path.join(folder, 'Dockerfile'), 'FROM scratch\n')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('removes its tag when whoever listens throws: the builder may have made it by then', async () => {
    const { outcome, removed } = await buildWith('exit 0', () => {
      throw new Error('a bug of the listener')
    })
    expect(outcome).toEqual(new Error('a bug of the listener'))
    expect(removed).toEqual(TAG)
  })

  it('removes its tag when the image that was built cannot be looked at', async () => {
    const { outcome, removed } = await buildWith('exit 0')
    expect(outcome).toBeInstanceOf(Error)
    expect(removed).toEqual(TAG)
  })

  it('removes its tag when the builder fails', async () => {
    const { outcome, removed } = await buildWith('echo "ERROR: target stage x could not be found" >&2; exit 1')
    expect(outcome).toMatchObject({ kind: 'failed' })
    expect(removed).toEqual(TAG)
  })
})
