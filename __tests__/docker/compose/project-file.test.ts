import { describe, expect, it } from '@jest/globals'
import { projectFile, testedOptions } from '../../../src/docker/compose/project-file.ts'
import type { Companion, ServiceHealth, ServiceProject } from '../../../src/services.ts'

const db: Companion = {
  name: 'db',
  image: 'db:1',
  env: {},
  tmpfs: [],
  mounts: [],
  networks: { default: ['db'] },
  needs: [],
}
const health: ServiceHealth = {
  test: ['CMD', 'ready'],
  intervalSeconds: 30,
  timeoutSeconds: 5,
  startPeriodSeconds: 10,
  startIntervalSeconds: 5,
  retries: 3,
}
const projectOf = (companion: Partial<Companion> = {}): ServiceProject => ({
  companions: [{ ...db, ...companion }],
  tested: { name: 'web', env: {}, tmpfs: [], mounts: [], networks: { default: ['web'] }, needs: [] },
  networks: ['default'],
  volumes: ['rows'],
  notes: [],
})
const setting = { name: 'drydock-run1-x', runId: 'run1', placed: () => '/ours/given-0' }
const written = (companion: Partial<Companion> = {}, outbound = false) =>
  JSON.parse(projectFile({ project: projectOf(companion), memory: '512m', pidsLimit: 256, outbound }, setting)) as {
    readonly services: { readonly db: Readonly<Record<string, unknown>> }
    readonly networks: unknown
    readonly volumes: unknown
  }

describe('the file for Compose', () => {
  it('holds every service to the limits of a container that we start', () => {
    expect(written().services.db).toMatchObject({
      labels: { 'org.drydock.run': 'run1' },
      mem_limit: '512m',
      memswap_limit: '512m',
      pids_limit: 256,
      cpus: 1,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      logging: { driver: 'local', options: { 'max-size': '1m', 'max-file': '1' } },
      ulimits: { core: 0 },
      restart: 'no',
    })
  })

  it('names the run on networks and volumes, and lets nobody out unless it is asked to', () => {
    const labels = { 'org.drydock.run': 'run1' }
    expect([written().networks, written().volumes]).toEqual([
      {
        default: {
          internal: true,
          enable_ipv6: false,
          driver_opts: { 'com.docker.network.bridge.inhibit_ipv4': 'true' },
          labels,
        },
      },
      { rows: { labels } },
    ])
    expect(written({}, true).networks).toEqual({ default: { labels } })
  })

  it('probes often, with the patience of the service’s own numbers', () => {
    expect(written({ healthcheck: health }).services.db['healthcheck']).toEqual({
      test: ['CMD', 'ready'],
      interval: '2s',
      timeout: '5s',
      start_period: '10s',
      start_interval: '2s',
      retries: 45,
    })
    const fast = { ...health, intervalSeconds: 0.5, retries: 4 }
    expect(written({ healthcheck: fast }).services.db['healthcheck']).toMatchObject({ interval: '0.5s', retries: 4 })
    expect(written({ healthcheck: 'disabled' }).services.db['healthcheck']).toEqual({ disable: true })
  })

  it('writes a dollar sign twice, so that Compose puts nothing in its place', () => {
    expect(written({ env: { A: '$HOME ${B}' } }).services.db['environment']).toEqual({ A: '$$HOME $${B}' })
  })

  it('mounts our copies read-only and nothing where there is none', () => {
    const mounts = [{ kind: 'file', file: { kind: 'text', text: 'x' }, target: '/x' }] as const
    expect(written({ mounts }).services.db['volumes']).toEqual([
      { type: 'bind', source: '/ours/given-0', target: '/x', read_only: true },
    ])
    const none = projectFile(
      { project: projectOf({ mounts }), memory: '1g', pidsLimit: 1, outbound: false },
      { ...setting, placed: () => undefined },
    )
    expect(none).not.toContain('"bind"')
  })

  it('is met by the image’s own container in its networks and volumes', () => {
    const project = projectOf()
    const tested: ServiceProject['tested'] = {
      ...project.tested,
      mounts: [
        { kind: 'volume', volume: 'rows', target: '/rows', readOnly: true },
        { kind: 'volume', target: '/nameless', readOnly: false },
      ],
    }
    expect(testedOptions({ ...project, tested }, setting)).toEqual({
      networks: [{ name: 'drydock-run1-x_default', aliases: ['web'] }],
      mounts: [
        { type: 'volume', source: 'drydock-run1-x_rows', target: '/rows', readOnly: true },
        { type: 'volume', target: '/nameless', readOnly: false },
      ],
    })
  })
})
