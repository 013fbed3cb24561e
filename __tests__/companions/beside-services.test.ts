import { describe, expect, it } from '@jest/globals'
import { besideServices } from '../../src/companions/beside-services.ts'
import type { Finding, RuntimeResult, ServiceState, Stage } from '../../src/model.ts'
import { makePlan, type ImagePlan } from '../../src/plan.ts'
import { runtimeFinding } from '../../src/runtime/runtime-check.ts'
import { parseConfig } from '../../src/settings/config.ts'
import type { ServiceProject } from '../../src/services.ts'
import type { Docker, RunOptions, ServicesRequest } from '../../src/world.ts'
import { buildRequest } from '../fakes/build-request.ts'
import type { DockerStory } from '../fakes/fake-docker.ts'
import { fakeWorld, HEAD_ROOT } from '../fakes/fake-world.ts'

const COMPOSE = 'services:\n  web: {build: ., depends_on: [db]}\n  db: {image: db}\n'
const plain = { env: {}, tmpfs: [], mounts: [], networks: {} }
const project: ServiceProject = {
  companions: [{ ...plain, name: 'db', image: 'db:1', needs: [] }],
  tested: {
    ...plain,
    name: 'web',
    needs: [],
    env: { A: 'compose', B: 'compose' },
    command: ['serve'],
    user: '1234',
    workingFolder: '/srv',
    hostname: 'web',
    readOnly: true,
    stopSignal: 'SIGINT',
    stopTimeoutSeconds: 45,
    tmpfs: ['/run'],
    healthcheck: {
      test: ['CMD-SHELL', 'ready'],
      intervalSeconds: 7,
      timeoutSeconds: 2,
      startPeriodSeconds: 0,
      startIntervalSeconds: 5,
      retries: 2,
    },
  },
  networks: ['default'],
  volumes: [],
  notes: ['Service `db` does not get `ports`.'],
}
const running: ServiceState = { name: 'db', image: 'db:1', kind: 'running', healthy: true }
const dead: ServiceState = { name: 'db', image: 'db:1', kind: 'failed', because: 'ended with exit code 7', log: ['x'] }
const networks = [{ name: 'p_default', aliases: ['web'] }]

const planOf = (yaml: string): ImagePlan =>
  makePlan({
    root: HEAD_ROOT,
    subject: {},
    base: { kind: 'none', because: 'none' },
    inputs: { image: {}, run: {}, place: {} },
    config: parseConfig(yaml, 'drydock.yml'),
    dockerfiles: ['Dockerfile'],
    renames: new Map(),
    today: '2026-11-27',
  }).images[0]

const done = (...findings: Finding[]): Stage<RuntimeResult> => ({
  status: 'done',
  result: {
    configuredUser: 'app',
    runsAs: { kind: 'non-root', uids: [1], processCount: 1 },
    health: { kind: 'none', disabled: false },
    answers: [],
    logTail: [],
  },
  findings,
})

interface Case {
  readonly yaml?: string
  readonly files?: Readonly<Record<string, string>>
  readonly states?: readonly ServiceState[]
  readonly docker?: DockerStory
  readonly stage?: Stage<RuntimeResult>
}

/** Runs an image beside services on the fake engine, and tells how it was started. */
async function beside({
  yaml = '',
  files = { 'compose.yaml': COMPOSE },
  states = [running],
  docker,
  stage = done(),
}: Case) {
  const requests: ServicesRequest[] = []
  let disposed = 0
  const world = fakeWorld({
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`${HEAD_ROOT}/${name}`, text])),
    docker: {
      compose: () => ({ kind: 'project', project }),
      services: (request) => {
        requests.push(request)
        return {
          kind: 'ready',
          services: {
            tested: { networks, mounts: [] },
            notes: ['The secret `s` has a value that is made up for this run.'],
            states: () => Promise.resolve(states),
            [Symbol.asyncDispose]: () => {
              disposed += 1
              return Promise.resolve()
            },
          },
        }
      },
      ...docker,
    },
  })
  const built = await world.docker.build(buildRequest('head'), () => undefined)
  if (built.kind !== 'built') throw new Error('It builds.')
  const { reference } = built.image
  let seen: { readonly user: string; readonly healthcheck: object } | undefined
  const watched = async (inner: Docker) => {
    seen = await inner.inspect(reference)
    const image = planOf(yaml)
    const options: RunOptions =
      image.runtime.kind === 'run'
        ? image.runtime.options
        : { env: {}, memory: '', pidsLimit: 0, readOnly: false, tmpfs: [] }
    await inner.start(reference, options)
    return stage
  }
  let waited = 0
  const onWaiting = () => {
    waited += 1
  }
  const question = { image: planOf(yaml), reference, root: HEAD_ROOT }
  const outcome = await besideServices(question, world, onWaiting, watched)
  return { outcome, requests, seen, started: world.docker.starts[0]?.options, disposed, waited }
}

describe('an image beside its services', () => {
  it('gets what the compose file gives its service, and what the settings say wins', async () => {
    const { started, seen } = await beside({ yaml: 'run-env: {B: settings}\nrun-tmpfs: [/tmp]' })
    expect(started).toMatchObject({
      env: { A: 'compose', B: 'settings' },
      command: ['serve'],
      user: '1234',
      readOnly: true,
      tmpfs: ['/tmp', '/run'],
      args: ['--hostname=web', '--workdir=/srv', '--stop-signal=SIGINT'],
      networks,
    })
    expect(seen).toMatchObject({
      user: '1234',
      healthcheck: { kind: 'declared', command: ['/bin/sh', '-c', 'ready'], intervalSeconds: 7, retries: 2 },
    })
  })

  it('ends by the signal and in the time that the compose file names', async () => {
    const { seen } = await beside({})
    expect(seen).toMatchObject({ stopSignal: 'SIGINT', stopTimeoutSeconds: 45 })
  })

  it.each<[string, string, Partial<RunOptions>]>([
    ['a command of the settings', 'run-command: [other]', { command: ['other'] }],
    ['a user of the settings', 'run-user: "0"', { user: '0' }],
  ])('is started with %s', async (_, yaml, expected) => {
    expect((await beside({ yaml })).started).toMatchObject(expected)
  })

  it('has no use for the compose file’s command under an entrypoint of the settings', async () => {
    const { started } = await beside({ yaml: 'run-entrypoint: [tini]' })
    expect([started?.entrypoint, started?.command]).toEqual([['tini'], undefined])
  })

  it('is judged by the user that it is started as, with services or without', async () => {
    expect((await beside({ yaml: 'run-user: "7"\ncompose: off' })).seen?.user).toBe('7')
    expect((await beside({ yaml: 'run-user: "7"' })).seen?.user).toBe('7')
  })

  it('is reported with what ran beside it and what was left out, and all of it is removed', async () => {
    const { outcome, disposed } = await beside({})
    expect(outcome).toMatchObject({
      status: 'done',
      result: {
        services: {
          from: { kind: 'compose', file: 'compose.yaml', service: 'web' },
          services: [running],
          notes: ['Service `db` does not get `ports`.', 'The secret `s` has a value that is made up for this run.'],
        },
      },
    })
    expect(disposed).toBe(1)
  })

  it('hands limits, secrets and network of the settings to the services', async () => {
    const { requests } = await beside({
      yaml: 'run-memory: 64m\nsecrets: ["id=s,env=S"]\nrun-network: bridge\nservices-timeout: 9s\nservices: {db: {image: "db:1", health: ready}}',
      files: {},
    })
    expect(requests).toMatchObject([
      {
        memory: '64m',
        pidsLimit: 256,
        secrets: ['id=s,env=S'],
        outbound: true,
        timeoutSeconds: 9,
        root: HEAD_ROOT,
        project: {
          companions: [{ name: 'db', image: 'db:1', healthcheck: { test: ['CMD-SHELL', 'ready'] } }],
          tested: { needs: [{ service: 'db', condition: 'healthy' }] },
        },
      },
    ])
  })

  it.each([
    ['compose: off', { 'compose.yaml': COMPOSE }],
    ['', { 'compose.yaml': 'services: {web: {build: .}}' }],
    ['', {}],
    ['run: false', { 'compose.yaml': COMPOSE }],
  ])('runs alone with the settings `%s` and the files %j', async (yaml, files) => {
    const { requests, outcome, waited } = await beside({ yaml, files })
    expect([requests, outcome.status, waited]).toEqual([[], 'done', 0])
    expect(JSON.stringify(outcome)).not.toContain('services')
  })
})

describe('where a service fails', () => {
  const unhealthy = runtimeFinding('health-check-passes', 'error', 'It does not pass')
  const root = runtimeFinding('runs-as-non-root', 'error', 'It runs as root')

  it('before the image starts, nothing is said of the image', async () => {
    const failed = { kind: 'failed', states: [dead], notes: [] } as const
    const { outcome, started, waited } = await beside({ docker: { services: () => failed } })
    expect(waited).toBe(1)
    expect(outcome).toMatchObject({
      status: 'broken',
      because: 'the image needs other services, and `db` ended with exit code 7',
      services: { services: [dead] },
    })
    expect(started).toBeUndefined()
  })

  it('beside an image that fails too, nothing is said of the image', async () => {
    expect((await beside({ states: [dead], stage: done(unhealthy) })).outcome).toMatchObject({
      status: 'broken',
      services: { services: [dead] },
    })
  })

  it.each<[string, Stage<RuntimeResult>]>([
    ['an image that is all right', done()],
    ['an image that runs as root', done(root, unhealthy)],
  ])('beside %s, it is only said', async (_, stage) => {
    expect((await beside({ states: [dead], stage })).outcome).toMatchObject({
      status: 'done',
      result: { services: { services: [dead] } },
    })
  })

  it('an image that fails beside services that run is bad', async () => {
    expect((await beside({ stage: done(unhealthy) })).outcome.status).toBe('done')
  })

  it.each([
    ['', /: off` runs the image alone\)$/],
    ['compose-file: [compose.yaml]', /^is nonsense$/],
  ])('a compose file that is refused leaves the image unchecked: %s', async (yaml, because) => {
    const { outcome } = await beside({
      yaml,
      docker: { compose: () => ({ kind: 'refused', because: 'is nonsense.' }) },
    })
    expect(outcome).toEqual({ status: 'broken', because: expect.stringMatching(because) })
  })

  it('a compose file that does not build the Dockerfile needs to be told the service', async () => {
    const { outcome } = await beside({ yaml: 'compose-file: [other.yaml]', files: { 'other.yaml': 'services: {}' } })
    expect(outcome).toMatchObject({
      status: 'broken',
      because: expect.stringContaining('name the one that the image is with `service`'),
    })
  })
})
