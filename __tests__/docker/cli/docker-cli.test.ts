import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { createCli } from '../../../src/docker/cli/docker-cli.ts'
import type { DockerCommand } from '../../../src/docker/cli/docker-command.ts'
import { connectDocker } from '../../../src/docker/connect.ts'
import { answerOf } from '../../../src/docker/cli/tool-error.ts'
import { ToolError, UserError } from '../../../src/errors.ts'
import { createShim, type Shim } from '../shim.ts'

function cliOf(shim: Shim, signal = new AbortController().signal) {
  return createCli({ cwd: shim.folder, env: shim.env, signal })
}
const command = (part: Partial<DockerCommand> = {}): DockerCommand => ({
  args: ['image', 'ls'],
  timeoutSeconds: 10,
  ...part,
})
const rejection = (promise: Promise<unknown>): Promise<unknown> => promise.then(String, (error: unknown) => error)

/** The process that a shim has written its number of, and that must be gone. */
async function isGone(shim: Shim): Promise<boolean> {
  const pid = readFileSync(path.join(shim.folder, 'pid'), 'utf8').trim()
  await sleep(100)
  return !existsSync(`/proc/${pid}`) || readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
}

describe('a docker command', () => {
  it('gives what it printed and how it ended', async () => {
    using shim = createShim('echo "out $*"; echo err >&2; exit 3')
    expect(await cliOf(shim).run(command())).toEqual({
      exitCode: 3,
      timedOut: false,
      missing: false,
      stdout: 'out image ls\n',
      stderr: 'err\n',
      value: 'out image ls\n',
    })
  })

  it('listens for the end of this process once, whatever is under way', async () => {
    using shim = createShim('sleep 0.3')
    const cli = cliOf(shim)
    const before = process.listenerCount('exit')
    const all = Array.from({ length: 12 }, () => cli.run(command()))
    const meanwhile = process.listenerCount('exit')
    await Promise.all(all)
    expect([meanwhile, process.listenerCount('exit')]).toEqual([before + 1, before])
  })

  it('has the environment that was given and nothing of ours', async () => {
    using shim = createShim('env | cut -d= -f1 | sort')
    expect(
      (await cliOf(shim).run(command({ env: { MORE: '1' } }))).stdout
        .split('\n')
        .filter((name) => !['', 'PWD', '_', 'SHLVL', 'OLDPWD'].includes(name)),
    ).toEqual(['MORE', 'PATH'])
  })

  it('that fails is told with its last words and without secrets', async () => {
    using shim = createShim('for i in $(seq 100); do echo line $i >&2; done; echo "Run docker --help" >&2; exit 125')
    const error = await rejection(
      answerOf(cliOf(shim), command({ args: ['buildx', 'build', '--build-arg=A=s3cret', '--env=B=s3cret'] })),
    )
    expect(error).toEqual(
      new ToolError('docker buildx build failed: line 100', {
        command: ['docker', 'buildx', 'build', '--build-arg=A=***', '--env=B=***'],
      }),
    )
    expect(error).toMatchObject({
      exitCode: 125,
      tail: [...Array.from({ length: 19 }, (_, n) => `line ${n + 82}`), 'Run docker --help'],
    })
  })

  it('that does not exist is told', async () => {
    using shim = createShim('')
    const cli = createCli({ cwd: shim.folder, env: { PATH: '/nowhere' }, signal: new AbortController().signal })
    expect(await cli.run(command())).toMatchObject({ missing: true, exitCode: undefined })
    expect(String(await rejection(answerOf(cli, command())))).toBe(
      'ToolError: docker image ls could not be started: there is no docker on the PATH.',
    )
  })

  it('that hangs is stopped with all its children at its time limit', async () => {
    using shim = createShim('sleep 600 & echo $! >pid; wait')
    const from = performance.now()
    expect(await cliOf(shim).run(command({ timeoutSeconds: 0.3 }))).toMatchObject({ timedOut: true })
    expect(performance.now() - from).toBeLessThan(7000)
    expect(await isGone(shim)).toBe(true)
    expect(String(await rejection(answerOf(cliOf(shim), command({ timeoutSeconds: 0.3 }))))).toBe(
      'ToolError: docker image ls did not end within 0.3 s and was stopped.',
    )
  })

  it('that ignores SIGINT is killed', async () => {
    using shim = createShim('trap "" INT TERM; echo $$ >pid; while :; do sleep 0.1; done')
    const from = performance.now()
    expect(await cliOf(shim).run(command({ timeoutSeconds: 0.3 }))).toMatchObject({ timedOut: true })
    expect(performance.now() - from).toBeLessThan(7000)
    expect(await isGone(shim)).toBe(true)
  })

  it('that leaves a process behind which holds its pipes does not hold us', async () => {
    using shim = createShim('setsid sh -c "echo \\$\\$ >pid; exec sleep 8" & sleep 600')
    const from = performance.now()
    expect(await cliOf(shim).run(command({ timeoutSeconds: 0.3 }))).toMatchObject({ timedOut: true })
    expect(performance.now() - from).toBeLessThan(7500)
  })

  it('is stopped by cancellation and rejects with its reason', async () => {
    using shim = createShim('echo $$ >pid; exec sleep 600')
    const controller = new AbortController()
    const running = rejection(cliOf(shim, controller.signal).run(command()))
    await sleep(200)
    controller.abort('enough')
    expect(await running).toBe('enough')
    expect(await isGone(shim)).toBe(true)
    expect(await rejection(cliOf(shim, controller.signal).run(command()))).toBe('enough')
  })

  it('that cleans up runs in spite of cancellation', async () => {
    using shim = createShim('echo done')
    const cli = cliOf(shim, AbortSignal.abort('enough'))
    expect((await cli.run(command({ evenIfCancelled: true }))).stdout).toBe('done\n')
  })

  it('is given time to end by itself where that is better', async () => {
    using shim = createShim('sleep 0.5; echo finished >result')
    const controller = new AbortController()
    const running = rejection(cliOf(shim, controller.signal).run(command({ patienceSeconds: 3 })))
    await sleep(100)
    controller.abort('enough')
    expect(await running).toBe('enough')
    expect(readdirSync(shim.folder)).toContain('result')
  })

  it('that prints without end is stopped, and costs no memory', async () => {
    using shim = createShim('echo $$ >pid; exec yes')
    expect(String(await rejection(cliOf(shim).run(command())))).toBe('ToolError: docker image printed more than 64 MB.')
    expect(await isGone(shim)).toBe(true)
  })

  it('that prints errors without end keeps their end', async () => {
    using shim = createShim('yes error | head -c 3000000 >&2; echo end >&2')
    const { stderr } = await cliOf(shim).run(command())
    expect(stderr.length).toBe(64 * 1024)
    expect(stderr.endsWith('end\n')).toBe(true)
  })

  it('whose reader gives up is stopped, and the reader’s reason counts', async () => {
    using shim = createShim('echo $$ >pid; exec yes')
    const failure = await rejection(
      cliOf(shim).stream(command(), 'stdout', async (bytes) => {
        for await (const chunk of bytes) throw new Error(`enough of ${String(chunk).slice(0, 1)}`)
      }),
    )
    expect(failure).toEqual(new Error('enough of y'))
    expect(await isGone(shim)).toBe(true)
  })
})

describe('the environment of Docker', () => {
  const environmentOf = (shim: { env: Record<string, string>; folder: string }) =>
    connectDocker({
      workspace: shim.folder,
      env: shim.env,
      runId: 'test',
      signal: new AbortController().signal,
    }).environment()
  const script = (info: string, version = 'echo github.com/docker/buildx v0.29.1 abc') =>
    `case "$1 $2" in info*) ${info};; "buildx version") ${version};; *) printf 'Name:   b\\nDriver: docker-container\\n\\nNodes:\\nName: b0\\n';; esac`

  it.each([
    ['classic', '{"ServerVersion":"28.5.2","Driver":"overlay2","DriverStatus":[["Backing Filesystem","extfs"]]}'],
    [
      'containerd',
      '{"ServerVersion":"29.1.0","Driver":"overlayfs","DriverStatus":[["driver-type","io.containerd.snapshotter.v1"]]}',
    ],
  ])('knows the %s image store', async (imageStore, info) => {
    using shim = createShim(script(`echo '${info}'`))
    expect(await environmentOf(shim)).toEqual({
      engine: info.slice(18, 24),
      buildx: '0.29.1',
      builder: 'b (docker-container)',
      imageStore,
    })
  })

  it.each([
    [
      'the engine is down',
      script(
        'echo "{}"; echo "Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?" >&2; exit 1',
      ),
      'No Docker engine answers (Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?), so the image can be neither built nor run: start it, or see whether DOCKER_HOST or the docker context names the right one.',
    ],
    [
      'an old client says so with a success',
      script('echo \'{"ServerVersion":"","ServerErrors":["x"]}\''),
      'No Docker engine answers (it names no engine), so',
    ],
    [
      'buildx is missing',
      script('echo \'{"ServerVersion":"28"}\'', 'echo "docker: buildx is not a docker command" >&2; exit 1'),
      'The docker on the PATH has no buildx, without which the image cannot be built: install the docker-buildx-plugin package, or run docker/setup-buildx-action first.',
    ],
  ])('is refused in one sentence when %s', async (_, text, sentence) => {
    using shim = createShim(text)
    const error = await rejection(environmentOf(shim))
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toContain(sentence)
  })

  it('is refused in one sentence when there is no docker', async () => {
    const error = await rejection(environmentOf({ env: { PATH: '/nowhere' }, folder: '/' }))
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toContain('There is no docker on the PATH')
  })

  it('is refused after 10 s when the engine hangs', async () => {
    using shim = createShim(script('sleep 600'))
    const from = performance.now()
    const error = await rejection(environmentOf(shim))
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toContain('did not answer within 10 s')
    expect(performance.now() - from).toBeLessThan(18_000)
  }, 25_000)
})
