/** Compose files that ask for more than they get, and what containers of services really are, on a real engine. */
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openDisk } from '../../src/disk/disk.ts'
import type { ServiceProject } from '../../src/services.ts'
import type { ServicesOutcome, ServicesRequest } from '../../src/world.ts'
import { createHarness, expectNothingLeft, reasonOf, type Harness } from './docker-harness.ts'
import { docker } from './docker-lines.ts'

jest.setTimeout(120_000)

let harness: Harness

beforeEach(() => {
  process.env['DRYDOCK_TEST_TOKEN'] = 'of-the-runner'
  process.env['DRYDOCK_TEST_KNOWN'] = 'k'
  harness = createHarness()
})
afterEach(() => expectNothingLeft(harness))

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(harness.workspace, name)), { recursive: true })
    writeFileSync(path.join(harness.workspace, name), text)
  }
}

const compose = (files: readonly string[], binds = false, variables: Readonly<Record<string, string>> = {}) =>
  harness.docker.readCompose({
    files,
    service: 'web',
    reference: 'image:head',
    binds,
    variables,
    read: (file) => openDisk().read(harness.workspace, file),
  })

async function project(files: readonly string[], binds = false, variables = {}): Promise<ServiceProject> {
  const answer = await compose(files, binds, variables)
  if (answer.kind === 'refused') throw new Error(answer.because)
  return answer.project
}

const request = (project: ServiceProject, part: Partial<ServicesRequest> = {}): ServicesRequest => ({
  project,
  root: harness.workspace,
  secrets: [],
  memory: '64m',
  pidsLimit: 40,
  outbound: false,
  timeoutSeconds: 20,
  ...part,
})

async function start(project: ServiceProject, part: Partial<ServicesRequest> = {}) {
  const outcome: ServicesOutcome = await harness.docker.startServices(request(project, part))
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome))
  return outcome.services
}

const ours = (...filters: string[]): string[] =>
  docker('ps', '--quiet', `--filter=label=org.drydock.run=${harness.runId}`, ...filters)

/** What a command in the only service's container prints. */
const inside = (...command: string[]): string => {
  const [container = ''] = ours()
  try {
    return execFileSync('docker', ['exec', container, ...command], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  } catch (error) {
    return `failed: ${String((error as { readonly stderr: unknown }).stderr)}`
  }
}

const GREEDY = `
services:
  web:
    build: .
    depends_on: [db]
    stop_grace_period: 1m30s
    stop_signal: SIGQUIT
  db:
    image: alpine:3.22
    command: sleep 600
    privileged: true
    pid: host
    ipc: host
    uts: host
    userns_mode: host
    cgroup: host
    cap_add: [SYS_ADMIN]
    security_opt: [seccomp:unconfined]
    devices: [/dev/null:/dev/sda]
    device_cgroup_rules: ["a *:* rwm"]
    sysctls: {net.ipv4.ip_forward: 1}
    cgroup_parent: /
    oom_score_adj: -1000
    runtime: runc
    mem_limit: 100g
    pids_limit: -1
    restart: always
    container_name: taken
    extra_hosts: ["host.docker.internal:host-gateway"]
    dns: [10.1.1.1]
    ports: ["18099:18099"]
    logging: {driver: none}
    use_api_socket: true
    post_start: [{command: ["true"], privileged: true}]
    volumes:
      - /:/host
      - /var/run/docker.sock:/var/run/docker.sock
      - ./secret:/secret
      - ../elsewhere:/elsewhere
      - outer:/outer
      - bound:/bound
    networks: [outer]
networks:
  outer: {external: true, name: bridge}
volumes:
  outer: {external: true, name: of-somebody}
  bound: {driver_opts: {type: none, o: bind, device: /etc}}
`

it('a compose file that asks for the host gets none of it, and each thing is said', async () => {
  write({ 'compose.yaml': GREEDY })
  const { companions, notes, tested, volumes } = await project(['compose.yaml'])
  expect(tested).toMatchObject({ stopTimeoutSeconds: 90, stopSignal: 'SIGQUIT' })
  const said = notes.join('\n')
  for (const key of [
    ...['privileged', 'pid', 'ipc', 'uts', 'userns_mode', 'cgroup', 'cap_add', 'security_opt', 'devices'],
    ...['device_cgroup_rules', 'sysctls', 'cgroup_parent', 'oom_score_adj', 'runtime', 'mem_limit', 'pids_limit'],
    ...['restart', 'extra_hosts', 'dns', 'ports', 'logging', 'use_api_socket', 'post_start'],
  ])
    expect(said).toContain(`\`${key}\``)
  for (const place of [
    'the host’s `/`',
    'the host’s `/var/run/docker.sock`',
    '`secret` of the repository',
    'elsewhere',
  ])
    expect(said).toContain(place)
  expect(said).toContain('The network `outer` is not the external one but an empty one of this run.')
  expect(said).toContain('The volume `outer` is not the external one but an empty one of this run.')
  expect(said).toContain('The volume `bound` has no driver or options of its own here.')
  expect([companions[0]?.mounts.length, volumes]).toEqual([2, ['outer', 'bound']])

  await using services = await start(await project(['compose.yaml']))
  expect(await services.states()).toEqual([{ name: 'db', image: 'alpine:3.22', kind: 'running', healthy: false }])
  const [id = ''] = ours()
  const [text = ''] = docker('container', 'inspect', '--format={{json .}}', id)
  const container = JSON.parse(text) as {
    HostConfig: Record<string, unknown>
    Mounts: { Type: string }[]
    Name: string
  }
  expect(container.HostConfig).toMatchObject({
    Privileged: false,
    PidMode: '',
    UTSMode: '',
    UsernsMode: '',
    CapDrop: ['ALL'],
    SecurityOpt: ['no-new-privileges:true'],
    Memory: 64 * 1024 * 1024,
    MemorySwap: 64 * 1024 * 1024,
    PidsLimit: 40,
    NanoCpus: 1_000_000_000,
    PortBindings: {},
    RestartPolicy: { Name: 'no' },
    LogConfig: { Type: 'local', Config: { 'max-size': '1m', 'max-file': '1', compress: 'false' } },
    Ulimits: [{ Name: 'core', Soft: 0, Hard: 0 }],
  })
  expect(container.HostConfig['CapAdd']).not.toContain('CAP_SYS_ADMIN')
  expect(container.HostConfig['IpcMode']).not.toBe('host')
  expect(container.HostConfig['Devices'] ?? []).toEqual([])
  expect(container.HostConfig['ExtraHosts'] ?? []).toEqual([])
  expect(container.Mounts.map(({ Type }) => Type)).toEqual(['volume', 'volume'])
  expect(container.Name).not.toBe('/taken')
  const networks = docker('network', 'ls', '--quiet', `--filter=label=org.drydock.run=${harness.runId}`)
  expect(networks.map((one) => docker('network', 'inspect', '--format={{.Internal}}', one))).toEqual([['true']])
  expect(inside('ls', '/bound', '/outer')).toBe('/bound:\n\n/outer:\n')
})

it('a compose file learns nothing of the runner and reads nothing outside of the repository', async () => {
  write({
    'compose.yaml': `
include:
  - https://github.com/octo-org/hello.git
  - ../include.yaml
x-all: &all
  env_file: [/etc/passwd, ../outside.env, link.env, inside.env, "\${HOME}/x.env"]
services:
  web:
    <<: *all
    build: .
    environment: {TOKEN: "\${DRYDOCK_TEST_TOKEN}", MINE: "\${MINE}", DRYDOCK_TEST_TOKEN: , PRICE: 5$$}
    depends_on: [db, base]
  db: {image: alpine:3.22, label_file: /etc/passwd}
  base: {extends: {file: ../../../../../../etc/other.yaml, service: x}, image: busybox}
`,
    'inside.env': 'INSIDE=yes\nDRYDOCK_TEST_TOKEN\n',
    '.env': 'MINE=of-the-repository\n',
  })
  writeFileSync(path.join(harness.workspace, '..', 'outside.env'), 'OUTSIDE=1\n')
  symlinkSync('/etc/passwd', path.join(harness.workspace, 'link.env'))
  const { tested, notes } = await project(['compose.yaml'])
  expect(tested.env).toEqual({ TOKEN: '', MINE: 'of-the-repository', INSIDE: 'yes', PRICE: '5$' })
  const said = notes.join('\n')
  for (const left of [
    'hello.git',
    '../include.yaml',
    '/etc/passwd',
    '../outside.env',
    'link.env',
    'x.env',
    'other.yaml',
  ])
    expect(said).toContain(left)
  expect(said).toContain('Nobody sets `DRYDOCK_TEST_TOKEN`')
  expect(JSON.stringify({ tested, notes })).not.toContain('of-the-runner')
})

it.each([
  ['a tag that hides a path', 'services: {web: {!!binary "ZW52X2ZpbGU=": /etc/passwd, build: .}}', /YAML tag/],
  ['no such service', 'services: {api: {build: .}}', /has no service `web`/],
  ['no YAML', 'services: [', /is not YAML/],
  ['a variable that is required', 'services: {web: {build: ., image: "${NEEDED:?say it}"}}', /NEEDED/],
  ['a link to a file elsewhere', undefined, /leads out of the repository/],
])('a compose file with %s is refused', async (_, text, because) => {
  if (text === undefined) symlinkSync('/etc/hosts', path.join(harness.workspace, 'compose.yaml'))
  else write({ 'compose.yaml': text })
  expect(await compose(['compose.yaml'])).toEqual({ kind: 'refused', because: expect.stringMatching(because) })
})

const GIVEN = `
services:
  web: {build: ., depends_on: {db: {condition: service_started}}}
  db:
    image: alpine:3.22
    user: "1234"
    command: sleep 600
    volumes: ["./conf:/conf"]
    secrets: [known, {source: committed, target: /somewhere}, made]
    configs: [{source: text, target: /text}]
secrets: {known: {file: /etc/shadow}, committed: {file: ./committed.txt}, made: {file: ./not-there.txt}}
configs: {text: {content: "costs 5$$"}}
`

it('files, secrets and configurations come in read-only, readable for everyone, and without what is not the repository’s', async () => {
  write({ 'compose.yaml': GIVEN, 'conf/deep/a.txt': 'a', 'committed.txt': 'c', 'conf/.git/config': 'token' })
  symlinkSync('/etc/passwd', path.join(harness.workspace, 'conf', 'leads-out'))
  symlinkSync('deep/a.txt', path.join(harness.workspace, 'conf', 'stays'))
  const composed = await project(['compose.yaml'], true)
  await using services = await start(composed, { secrets: ['id=known,env=DRYDOCK_TEST_KNOWN'] })
  expect(services.notes).toEqual(['The secret `made` has a value that is made up for this run.'])
  expect(inside('cat', '/run/secrets/known', '/somewhere', '/text', '/conf/deep/a.txt', '/conf/stays')).toBe(
    'kccosts 5$aa',
  )
  expect(inside('cat', '/run/secrets/made')).toMatch(/^[0-9a-f]{32}$/)
  expect(inside('ls', '-A', '/conf')).toBe('deep\nstays\n')
  expect(inside('touch', '/conf/x')).toMatch(/^failed: .*Read-only file system/)
})

it('services reach each other and nothing outside, unless the network is a bridge', async () => {
  write({ 'compose.yaml': GIVEN.replace('./conf:/conf', '/nowhere:/conf') })
  const composed = await project(['compose.yaml'])
  {
    await using services = await start(composed)
    expect(inside('ip', 'route')).not.toContain('default')
    expect(services.tested.networks).toEqual([
      { name: expect.stringMatching(/^drydock-.*_default$/), aliases: ['web'] },
    ])
  }
  await using services = await start(composed, { outbound: true })
  expect(await services.states()).toMatchObject([{ kind: 'running' }])
  expect(inside('ip', 'route')).toContain('default')
})

it('an image that nobody has is named', async () => {
  write({ 'compose.yaml': GIVEN.replace('alpine:3.22', 'drydock-no-such-image:1') })
  const outcome = await harness.docker.startServices(request(await project(['compose.yaml'])))
  expect(outcome).toMatchObject({
    kind: 'failed',
    states: [{ name: 'db', kind: 'failed', because: expect.stringMatching(/^has an image that cannot be pulled: /) }],
  })
})

it('a command that is not there is named', async () => {
  write({ 'compose.yaml': GIVEN.replace('sleep 600', 'no-such-program') })
  const outcome = await harness.docker.startServices(request(await project(['compose.yaml'])))
  expect(outcome).toMatchObject({
    kind: 'failed',
    states: [{ name: 'db', kind: 'failed', because: expect.stringMatching(/^cannot be started: .*no-such-program/) }],
  })
})

it('a run that is cancelled while services start leaves nothing', async () => {
  write({
    'compose.yaml':
      'services: {web: {build: ., depends_on: {db: {condition: service_healthy}}}, db: {image: alpine:3.22, command: sleep 600, volumes: ["v:/v"], healthcheck: {test: "false", retries: 600}}}\nvolumes: {v: }',
  })
  const composed = await project(['compose.yaml'])
  const starting = reasonOf(harness.docker.startServices(request(composed)))
  while (ours().length === 0) await new Promise((resolve) => setTimeout(resolve, 50))
  harness.abort()
  expect(await starting).toEqual(new Error('cancelled by the test'))
})
