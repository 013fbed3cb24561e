/** An image with the services that it needs, from a compose file and from the settings. */
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, jest } from '@jest/globals'
import { NODE, type Step } from './bundle.ts'
import { docker } from './docker-lines.ts'
import { expectGoldenStory } from './golden.ts'
import type { Files } from './pull-request.ts'
import { DOCKERFILE } from './service.ts'
import { setScene, type Scene } from './story.ts'

jest.setTimeout(120_000)

/** It is ready once its database has answered, and says who it is. */
const APP = `trap 'exit 0' TERM
mkfifo /tmp/p
echo "$GREETING from $(cat /run/secrets/password 2>/dev/null)"
until wget -q -O /tmp/rows http://database:5432/; do sleep 0.2; done
touch /tmp/ready
read x <>/tmp/p
`
const SERVE = 'mkdir -p /www && echo rows > /www/index.html && exec httpd -f -p 5432 -h /www'

const COMPOSE = `services:
  web:
    build: .
    environment:
      GREETING: hello
    depends_on:
      database:
        condition: service_healthy
      migration:
        condition: service_completed_successfully
    secrets:
      - password
  migration:
    build: .
    command: ["wget", "-q", "-O", "/dev/null", "http://database:5432/"]
    depends_on:
      database:
        condition: service_healthy
  database:
    image: alpine:3.22
    command: ["sh", "-c", "${SERVE}"]
    restart: unless-stopped
    healthcheck:
      test: ["CMD", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:5432/"]
      interval: 10s
      retries: 3
    volumes:
      - rows:/var/rows
volumes:
  rows:
secrets:
  password:
    file: ./password.txt
`

const files: Files = { Dockerfile: DOCKERFILE, 'app.sh': APP, 'compose.yaml': COMPOSE, 'password.txt': 'ahoy\n' }
const alone: Files = { ...files, 'compose.yaml': undefined }

const settings = (health: string): string => `services:
  database:
    image: alpine:3.22
    command: [sh, -c, "${SERVE}"]
    health: ${health}
services-timeout: 20s
run-env: {GREETING: hello}
health-timeout: 10s
`

it.concurrent('an image that is healthy only with its database is found to have one in the compose file', async () => {
  await using scene = await setScene({
    base: { ...files, 'compose.yaml': '{}\n' },
    change: { 'compose.yaml': COMPOSE },
  })
  const told = await scene.tell()
  expect([told.exitCode, told.outputs.conclusion, told.outputs.health]).toEqual([0, 'pass', 'healthy'])
  const runtime = told.report?.images[0]?.stages.runtime
  expect(runtime).toMatchObject({
    status: 'done',
    result: {
      health: { kind: 'healthy' },
      services: {
        from: { kind: 'compose', file: 'compose.yaml', service: 'web' },
        services: [
          { name: 'database', image: 'alpine:3.22', kind: 'running', healthy: true },
          { name: 'migration', kind: 'completed' },
        ],
        notes: ['Service `database` does not get `restart`.'],
      },
    },
  })
  expect(runtime?.status === 'done' && runtime.result.logTail[0]).toBe('hello from ahoy')
  expectGoldenStory('services', told.comments[0] ?? '', scene.pullRequest)
})

it.concurrent('the same image alone is unhealthy', async () => {
  await using scene = await setScene({
    base: files,
    change: { 'app.sh': `:; ${APP}` },
    inputs: { compose: 'off', 'health-timeout': '3s' },
  })
  const told = await scene.tell()
  expect([told.exitCode, told.outputs.conclusion]).toEqual([1, 'fail'])
  expect(told.report?.images[0]?.stages.runtime).toMatchObject({
    status: 'done',
    result: { health: { kind: 'undecided' } },
  })
})

it.concurrent('services of the settings do the same as those of a compose file', async () => {
  await using scene = await setScene({
    base: alone,
    change: { '.github/drydock.yml': settings('wget -q -O /dev/null http://127.0.0.1:5432/') },
  })
  const told = await scene.tell()
  expect([told.exitCode, told.annotations, told.outputs.health]).toEqual([0, [], 'healthy'])
  expect(told.report?.images[0]?.stages.runtime).toMatchObject({
    status: 'done',
    result: {
      services: {
        from: { kind: 'settings' },
        services: [{ name: 'database', image: 'alpine:3.22', kind: 'running', healthy: true }],
        notes: [],
      },
    },
  })
})

it.concurrent('a service that is unhealthy is named with its log, and nothing is said of the image', async () => {
  await using scene = await setScene({
    base: files,
    change: {
      'compose.yaml': COMPOSE.replace(`"${SERVE}"`, '"echo cannot open the rows >&2; exec sleep 600"').replace(
        '10s',
        '1s',
      ),
    },
  })
  const told = await scene.tell()
  expect([told.exitCode, told.outputs.conclusion]).toEqual([1, 'unknown'])
  const runtime = told.report?.images[0]?.stages.runtime
  expect(runtime).toMatchObject({
    status: 'broken',
    because: 'the image needs other services, and `database` is unhealthy',
    services: {
      services: [
        {
          name: 'database',
          kind: 'failed',
          log: ['cannot open the rows', expect.stringMatching(/^last probe: exit code 1, /)],
        },
        { name: 'migration', kind: 'waiting' },
      ],
    },
  })
  expectGoldenStory('services-unhealthy', told.comments[0] ?? '', scene.pullRequest)
})

it.concurrent(
  'a service that ends while the image is watched is the reason why nothing is said of the image',
  async () => {
    await using scene = await setScene({
      base: files,
      change: {
        // It goes on until the image connects to another port.
        'compose.yaml': COMPOSE.replace(
          SERVE,
          `${SERVE.replace('exec httpd -f', 'httpd')}; nc -l -p 5433 >&2; echo out of rows >&2; exit 7`,
        ),
        'app.sh': 'echo end | nc database 5433\nexec sleep 600\n',
      },
      inputs: { 'health-timeout': '8s' },
    })
    const told = await scene.tell()
    expect([told.exitCode, told.outputs.conclusion]).toEqual([1, 'unknown'])
    expect(told.report?.images[0]?.stages.runtime).toMatchObject({
      status: 'broken',
      because: 'the image needs other services, and `database` ended with exit code 7',
      services: {
        services: [{ name: 'database', log: expect.arrayContaining(['out of rows']) }, { kind: 'completed' }],
      },
    })
  },
)

/** A database that takes its time. */
const slow: Files = {
  ...files,
  'compose.yaml': COMPOSE.replace(SERVE, 'sleep 600').replace('retries: 3', 'retries: 300'),
}

const untilServicesRun = async (_: Step, { mark }: Scene): Promise<void> => {
  const from = performance.now()
  // The first of them has no image of ours: it is known by the project that it is part of.
  while (projects().length === 0) {
    if (performance.now() - from > 60_000) throw new Error(`No service ran within 60 s (${mark}).`)
    await sleep(100)
  }
  await sleep(500)
}

const projects = (): string[] =>
  docker('ps', '--format={{.Names}}').filter((name) => /^drydock-.*-database-1$/.test(name))

/** Nothing else may have services then. */
describe('while services start', () => {
  it('SIGINT ends it within 7 s, and nothing is left', async () => {
    await using scene = await setScene({ base: slow, change: { 'app.sh': `:; ${APP}` }, node: NODE })
    const step = scene.start()
    await untilServicesRun(step, scene)
    const from = performance.now()
    step.kill('SIGINT')
    const end = await step.ended
    expect((performance.now() - from) / 1000).toBeLessThan(7)
    const told = scene.told(end)
    expect([told.exitCode, told.annotations]).toEqual([130, ['error The run was cancelled.']])
    expect(projects()).toEqual([])
  })

  it('SIGKILL leaves what the post step then removes', async () => {
    await using scene = await setScene({ base: slow, change: { 'app.sh': `:; ${APP}` }, node: NODE })
    const step = scene.start()
    await untilServicesRun(step, scene)
    step.kill('SIGKILL')
    const end = await step.ended
    const post = await scene.tidy(end)
    expect([post.exitCode, post.log, post.stderr]).toEqual([0, '', ''])
    expect(projects()).toEqual([])
  })
})
