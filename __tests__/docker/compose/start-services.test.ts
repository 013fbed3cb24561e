import { describe, expect, it } from '@jest/globals'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { connectDocker } from '../../../src/docker/connect.ts'
import { ToolError } from '../../../src/errors.ts'
import type { ServiceProject } from '../../../src/services.ts'
import { createShim } from '../shim.ts'

const project: ServiceProject = {
  companions: [{ name: 'db', image: 'db:1', env: {}, tmpfs: [], mounts: [], networks: { default: ['db'] }, needs: [] }],
  tested: {
    name: 'web',
    env: {},
    tmpfs: [],
    mounts: [],
    networks: {},
    needs: [{ service: 'db', condition: 'started' }],
  },
  networks: ['default'],
  volumes: [],
  notes: [],
}

/** Starts the project with a docker that is this script, and tells every command that it was given. */
async function start(script: string, timeoutSeconds = 5) {
  using shim = createShim(`echo "$@" >> "$(dirname "$0")/calls"\n${script}`)
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'drydock-start-'))
  const docker = connectDocker({
    workspace: shim.folder,
    temporary,
    runId: 'run1',
    env: shim.env,
    signal: new AbortController().signal,
  })
  const request = {
    project,
    root: shim.folder,
    secrets: [],
    memory: '1g',
    pidsLimit: 9,
    outbound: false,
    timeoutSeconds,
  }
  try {
    const outcome = await docker.startServices(request).catch((error: unknown) => error)
    const calls = readFileSync(path.join(shim.folder, 'calls'), 'utf8').split('\n')
    return { outcome, calls, left: readdirSync(temporary) }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

const removals = (calls: readonly string[]): readonly string[] =>
  calls.filter((call) => /^(?:ps|network ls|volume ls) .*com\.docker\.compose\.project=drydock-run1-/.test(call))

describe('where services cannot be started', () => {
  it('a docker without Compose is named, with what can be done', async () => {
    const { outcome, left } = await start(
      'case "$1" in compose) echo "docker: unknown command: docker compose" >&2; exit 1;; esac',
    )
    expect(outcome).toBeInstanceOf(ToolError)
    expect(String(outcome)).toMatch(/has no Compose.*compose: off/)
    expect(left).toEqual([])
  })

  it('an engine that refuses something breaks the stage, and everything is removed', async () => {
    const { outcome, calls, left } = await start('case "$1" in compose) echo "no space left" >&2; exit 1;; esac')
    expect(String(outcome)).toMatch(/no space left/)
    expect(removals(calls).length).toBeGreaterThanOrEqual(4)
    expect(left).toEqual([])
  })

  it('a Compose that hangs is stopped at the limit', async () => {
    const { outcome, left } = await start('case "$1" in compose) exec sleep 60;; esac', 1)
    expect(outcome).toMatchObject({
      kind: 'failed',
      states: [{ kind: 'failed', because: 'was not started within 1 s' }],
    })
    expect(left).toEqual([])
  })

  it('no container starts before an image that cannot be had is named', async () => {
    const { outcome, calls } = await start('case "$1" in image|pull) echo "denied: not yours" >&2; exit 1;; esac')
    expect(outcome).toEqual({
      kind: 'failed',
      notes: [],
      states: [
        {
          name: 'db',
          image: 'db:1',
          kind: 'failed',
          because: 'has an image that cannot be pulled: denied: not yours',
          log: [],
        },
      ],
    })
    expect(calls.some((call) => call.startsWith('compose '))).toBe(false)
  })
})
