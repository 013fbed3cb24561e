import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { removeRun } from '../../src/docker/run/remove-run.ts'
import type { BuiltImage, Container, RunOptions } from '../../src/world.ts'
import { createHarness, expectNothingLeft, type Harness, reasonOf } from './docker-harness.ts'
import { docker } from './docker-lines.ts'

jest.setTimeout(60_000)

const options: RunOptions = {
  env: {},
  memory: '64m',
  pidsLimit: 32,
  readOnly: false,
  tmpfs: [],
}

/** One image with everything; what is run in it is each test's own matter. */
const Dockerfile = `FROM alpine:3.22
RUN adduser -D -u 4242 app && touch /not-executable
HEALTHCHECK --timeout=2s --retries=2 CMD test -e /tmp/ready
CMD ["sleep", "600"]`

let images: Harness
let image: BuiltImage
beforeAll(async () => {
  images = createHarness()
  image = await images.image({ Dockerfile })
})
afterAll(async () => {
  await image[Symbol.asyncDispose]()
  await expectNothingLeft(images)
})

let harness: Harness
beforeEach(() => {
  harness = createHarness()
})
afterEach(() => expectNothingLeft(harness))

async function start(
  command?: readonly string[],
  part: Partial<RunOptions> = {},
  reference = image.reference,
): Promise<Container> {
  const outcome = await harness.docker.start(reference, { ...options, ...part, ...(command && { command }) })
  if (outcome.kind === 'refused') throw new Error(outcome.because)
  return outcome.container
}

type Exit = NonNullable<Awaited<ReturnType<Container['exit']>>>

async function ended(container: Container): Promise<Exit> {
  for (const end = performance.now() + 20_000; performance.now() < end;) {
    await sleep(50)
    const exit = await container.exit()
    if (exit !== undefined) return exit
  }
  throw new Error('it still runs')
}

/** Settles as soon as the engine has made a container of the run, which is some 0.1 s before it runs. */
async function nextCreation(runId: string): Promise<void> {
  const filters = ['type=container', 'event=create', `label=org.drydock.run=${runId}`]
  const since = String(Math.floor(Date.now() / 1000))
  const events = spawn('docker', ['events', `--since=${since}`, ...filters.map((filter) => `--filter=${filter}`)])
  await once(events.stdout, 'data')
  events.kill()
}

/** Something of the host that listens on every address that it has. */
async function listen(): Promise<{ port: number; connections: () => number } & AsyncDisposable> {
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    socket.end()
  })
  server.listen(0, '0.0.0.0')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    connections: () => connections,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve()
        }),
      ),
  }
}

const shell = (script: string) => ['sh', '-c', script]

describe('a container', () => {
  it('runs the image’s own command, and is gone with its network when it is disposed of', async () => {
    const container = await start()
    expect(await container.exit()).toBeUndefined()
    expect((await container.processes()).map(({ command }) => command)).toEqual(['sleep 600'])
    await container[Symbol.asyncDispose]()
    await container[Symbol.asyncDispose]()
    expect(await harness.leftovers()).toEqual([])
  })

  it('shows the numeric users of all its processes, and none once it has ended', async () => {
    await using container = await start(shell('su app -s /bin/sh -c "sleep 3" & sleep 3; exit 5'))
    await sleep(500)
    const uids = (await container.processes()).map(({ uid, gid }) => `${uid}:${gid}`)
    expect(new Set(uids)).toEqual(new Set(['0:0', '4242:4242']))
    expect(await ended(container)).toEqual({ code: 5, outOfMemory: false })
    expect(await container.processes()).toEqual([])
  })

  it('prints both streams in the order of time, cut to the last lines', async () => {
    await using container = await start(
      shell('for i in 1 2 3; do echo out $i; sleep 0.05; echo err $i >&2; sleep 0.05; done'),
    )
    await ended(container)
    expect(await container.logTail(3)).toEqual(['err 2', 'out 3', 'err 3'])
  })

  it('gets its variables without showing them', async () => {
    const env = { A: 's3cret =#"', B: 'two\nlines' }
    await using container = await start(shell('echo "$A|$B"'), { env })
    await ended(container)
    expect(await container.logTail(9)).toEqual(['s3cret =#"|two', 'lines'])
  })

  it('has no network, no more rights than it needs, and may be read-only', async () => {
    const script = 'cat /proc/net/route; touch /x; touch /tmp/y && echo writable; grep CapBnd /proc/self/status'
    await using container = await start(shell(script), { readOnly: true, tmpfs: ['/tmp'] })
    await ended(container)
    const log = await container.logTail(20)
    expect(log.filter((line) => line.includes('\t00000000\t'))).toEqual([expect.stringContaining('eth0')]) // its own subnet, no gateway
    expect(log.join('\n')).toMatch(/read-only/i)
    expect(log).toContain('writable')
    expect(log).toContain('CapBnd:\t00000000000004eb')
  })

  it('reaches no address of the host, on which a container elsewhere reaches what listens', async () => {
    await using listener = await listen()
    const knock = (address: string) =>
      `nc -w 1 ${address} ${listener.port} </dev/null 2>/dev/null && echo reached ${address}`
    const knocks = (addresses: readonly string[]) => shell(`${addresses.map(knock).join('; ')}; echo done`)
    await using container = await start()
    // The host's own bridges are among them: the container's is there by now.
    const addresses = Object.values(networkInterfaces()).flatMap((all = []) =>
      all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address),
    )
    const [subnet = ''] = docker('network', 'inspect', '--format={{(index .IPAM.Config 0).Subnet}}', container.name)
    const gateway = subnet.replace(/\d+\/\d+$/, '1')
    const inside = await container.probe(knocks([...addresses, gateway, 'host.docker.internal']))
    expect(inside?.output).toBe('done\n')
    expect(listener.connections()).toBe(0)
    const [bridge = ''] = docker('network', 'inspect', '--format={{(index .IPAM.Config 0).Gateway}}', 'bridge')
    const elsewhere = ['run', '--rm', '--network=bridge', '--entrypoint=', image.reference]
    // Not at once: the listener is in this process.
    const { stdout } = await promisify(execFile)('docker', [...elsewhere, ...knocks([bridge])])
    expect(stdout).toBe(`reached ${bridge}\ndone\n`)
  })

  it('cannot fill the disk with its log, nor memory with a line', async () => {
    await using container = await start(
      shell('timeout 1 yes; head -c 3000000 /dev/zero | tr "\\\\0" x; echo; echo end'),
    )
    await ended(container)
    const log = await container.logTail(50)
    expect(log.at(-1)).toBe('end')
    expect(Math.max(...log.map(({ length }) => length))).toBeLessThanOrEqual(4096)
  })

  it('takes its volumes along and publishes no port', async () => {
    await using other = await harness.image({ Dockerfile: `${Dockerfile}\nVOLUME /data\nEXPOSE 80` })
    const container = await start(undefined, {}, other.reference)
    const [ports, ...volumes] = docker(
      ...['container', 'inspect', container.name],
      '--format={{json .NetworkSettings.Ports}}{{range .Mounts}}\n{{.Name}}{{end}}',
    )
    expect([ports, volumes.length]).toEqual(['{}', 1])
    await container[Symbol.asyncDispose]()
    expect(docker('volume', 'ls', '--quiet').filter((name) => volumes.includes(name))).toEqual([])
  })

  it('is told from one that has run out of memory', async () => {
    await using container = await start(shell('tail /dev/zero'))
    expect(await ended(container)).toEqual({ code: 137, outOfMemory: true })
  })

  it('is removed at once even if it holds every process it may have', async () => {
    const container = await start(shell('trap "" TERM; f() { f | f & }; f; sleep 600'))
    await sleep(300)
    const from = performance.now()
    await container[Symbol.asyncDispose]()
    expect(performance.now() - from).toBeLessThan(10_000)
  })

  it('does not keep the run from ending when somebody else has removed it', async () => {
    await using container = await start()
    docker('rm', '--force', container.name)
    expect(await container.processes()).toEqual([])
    expect(await container.probe(['true'])).toBeUndefined()
    expect(String(await reasonOf(ended(container)))).toContain('ToolError')
  })
})

describe('a probe', () => {
  it.each<[claim: string, command: string[], expected: object]>([
    [
      'tells the exit code and both streams',
      shell('echo out; echo err >&2; exit 3'),
      { exitCode: 3, output: 'out\nerr\n' },
    ],
    ['tells success', ['true'], { exitCode: 0, output: '' }],
    [
      'keeps as much output as the engine does',
      shell('head -c 100000 /dev/zero | tr "\\0" x'),
      { exitCode: 0, output: `${'x'.repeat(4096)}...` },
    ],
    [
      'says that its program does not exist',
      ['no-such-program'],
      { exitCode: -1, output: expect.stringMatching(/^OCI runtime exec failed: .*no-such-program.*not found/) },
    ],
    ['takes no option of docker for itself', ['--help'], { exitCode: -1 }],
  ])('%s', async (_, command, expected) => {
    await using container = await start()
    expect(await container.probe(command)).toMatchObject(expected)
  })

  it('has the image’s user, folder and variables', async () => {
    await using other = await harness.image({
      Dockerfile: `${Dockerfile}\nUSER app\nWORKDIR /srv\nENV FROM_IMAGE=image`,
    })
    await using container = await start(undefined, { env: { FROM_RUN: 'run' } }, other.reference)
    const probe = await container.probe(shell('echo $(id -u) $(pwd) $FROM_IMAGE $FROM_RUN $HOME'))
    expect(probe).toMatchObject({ exitCode: 0, output: '4242 /srv image run /home/app\n' })
  })

  it('is timed by the engine, without the start of the client', async () => {
    await using container = await start()
    const from = performance.now()
    const probe = await container.probe(['sleep', '0.5'])
    const took = (performance.now() - from) / 1000
    expect(probe?.seconds).toBeGreaterThanOrEqual(0.5)
    expect(probe?.seconds).toBeLessThan(took)
  })

  it('ends with its container', async () => {
    const container = await start()
    const probe = container.probe(['sleep', '600'])
    await sleep(300)
    await container[Symbol.asyncDispose]()
    await Promise.race([probe, Promise.reject(new Error('it goes on'))])
  })

  it('is nothing in a container that has ended', async () => {
    await using container = await start(['true'])
    await ended(container)
    expect(await container.probe(['true'])).toBeUndefined()
  })

  it('is the only one: the engine starts none of its own', async () => {
    await using container = await start()
    expect(docker('container', 'inspect', '--format={{.Config.Healthcheck.Test}}', container.name)).toEqual(['[NONE]'])
  })

  it('has processes that are told from the service’s own, and from what it leaves behind', async () => {
    await using container = await start(shell('sleep 600; true'))
    const probe = container.probe(shell('sleep 7 & sleep 1.5; true'))
    await sleep(700)
    const roles = async () => (await container.processes()).map(({ command, role }) => `${role}: ${command}`).toSorted()
    const service = ['child: sleep 600', 'main: sh -c sleep 600; true']
    expect(await roles()).toEqual([
      ...service,
      'probe: sh -c sleep 7 & sleep 1.5; true',
      'probe: sleep 1.5',
      'probe: sleep 7',
    ])
    await sleep(1500)
    expect(await roles()).toEqual(['child: sleep 600', 'leftover: sleep 7', 'main: sh -c sleep 600; true'])
    await probe
  })
})

describe('an image that cannot be started', () => {
  const NOT_THERE = 'does not exist in the image.'
  it.each([
    ['/nope/x', `The image’s command /nope/x ${NOT_THERE}`],
    ['nope', `The image’s command nope ${NOT_THERE}`],
    ['/not-executable', 'The image’s command /not-executable is not an executable file for the image’s user.'],
    ['/tmp', 'The image’s command /tmp is not an executable file for the image’s user.'],
  ])('by its command %s says so', async (command, because) => {
    const outcome = await harness.docker.start(image.reference, { ...options, command: [command] })
    expect(outcome).toEqual({ kind: 'refused', because })
  })

  it.each([
    ['CMD []\nENTRYPOINT []', 'The image has nothing to run: it declares neither CMD nor ENTRYPOINT.'],
    ['USER nobody-there', `The image’s user nobody-there ${NOT_THERE}`],
    ['USER app:nobody-there', `The image’s group nobody-there ${NOT_THERE}`],
    ['USER 4294967295', 'The image’s user is a number beyond those that Docker accepts (0 to 2147483647).'],
  ])('by %j says so', async (last, because) => {
    await using other = await harness.image({ Dockerfile: `${Dockerfile}\n${last}` })
    expect(await harness.docker.start(other.reference, options)).toEqual({ kind: 'refused', because })
  })

  it('because it is not there is no fault of the image', async () => {
    expect(String(await reasonOf(harness.docker.start('drydock-nothing:here', options)))).toContain('No such image')
  })
})

describe('a run that is cancelled', () => {
  it('leaves nothing when it is cancelled in the middle of a start', async () => {
    const created = nextCreation(harness.runId)
    const reason = reasonOf(harness.docker.start(image.reference, options))
    await created
    const from = performance.now()
    harness.abort()
    expect(await reason).toEqual(new Error('cancelled by the test'))
    expect(performance.now() - from).toBeLessThan(7000)
  })

  it('still removes what has been started, and starts nothing more', async () => {
    const container = await start()
    harness.abort()
    expect(await reasonOf(container.probe(['true']))).toEqual(new Error('cancelled by the test'))
    expect(await reasonOf(harness.docker.start(image.reference, options))).toEqual(new Error('cancelled by the test'))
    const from = performance.now()
    await container[Symbol.asyncDispose]()
    expect(performance.now() - from).toBeLessThan(7000)
  })

  it('leaves nothing to a later process that knows its name, even if it was killed', async () => {
    await harness.image({ Dockerfile: 'FROM alpine:3.22\nRUN touch /x' })
    await start()
    await using other = createHarness()
    const foreign = await other.image({ Dockerfile: 'FROM alpine:3.22\nRUN touch /x' })
    expect(await harness.leftovers()).toHaveLength(3)
    await removeRun({ runId: harness.runId, workspace: harness.workspace })
    expect(await harness.leftovers()).toEqual([])
    expect(docker('image', 'ls', '--quiet', foreign.reference)).toHaveLength(1)
  })
})
