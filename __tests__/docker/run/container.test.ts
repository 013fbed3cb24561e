import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import type { Cli, DockerCommand, Ended } from '../../../src/docker/cli/docker-command.ts'
import { start } from '../../../src/docker/run/container.ts'
import { mergeLogs, readExit } from '../../../src/docker/run/container-state.ts'
import { refusal } from '../../../src/docker/run/start-refusal.ts'
import { envFileText, runArgs } from '../../../src/docker/run/run-args.ts'
import { ToolError, UserError } from '../../../src/errors.ts'
import type { RunOptions } from '../../../src/world.ts'
import { fixture } from '../fixture.ts'

const options: RunOptions = {
  env: {},
  memory: '512m',
  pidsLimit: 256,
  readOnly: false,
  tmpfs: [],
}
const run = (part: Partial<RunOptions> = {}) =>
  runArgs({ reference: 'image:1', name: 'drydock-x', runId: 'run1', envFile: '/tmp/e' }, { ...options, ...part })

const ALWAYS = [
  'run',
  '--detach',
  '--name=drydock-x',
  '--label=org.drydock.run=run1',
  '--pull=never',
  '--network=drydock-x',
  '--memory=512m',
  '--memory-swap=512m',
  '--pids-limit=256',
  '--security-opt=no-new-privileges',
  '--cap-drop=ALL',
  '--cap-add=CHOWN',
  '--cap-add=DAC_OVERRIDE',
  '--cap-add=FOWNER',
  '--cap-add=KILL',
  '--cap-add=NET_BIND_SERVICE',
  '--cap-add=SETGID',
  '--cap-add=SETUID',
  '--ulimit=core=0',
  '--log-driver=local',
  '--log-opt=max-size=1m',
  '--log-opt=max-file=1',
  '--log-opt=compress=false',
  '--no-healthcheck',
  '--env-file=/tmp/e',
  '--',
  'image:1',
]

describe('the arguments of a run', () => {
  it('always limit what the container can do', () => {
    expect(run()).toEqual(ALWAYS)
  })

  it.each<[string, Partial<RunOptions>, string[]]>([
    [
      'a read-only root with writable folders',
      { readOnly: true, tmpfs: ['/tmp', '/run'] },
      ['--read-only', '--tmpfs=/tmp:rw,nosuid,nodev,size=64m', '--tmpfs=/run:rw,nosuid,nodev,size=64m'],
    ],
    [
      'the smallest root file system',
      { hardening: ['read-only'], tmpfs: ['/run'] },
      ['--tmpfs=/run:rw,nosuid,nodev,size=64m', '--read-only', '--tmpfs=/tmp:rw,nosuid,nodev,size=64m,mode=1777'],
    ],
    ['a user that nobody knows', { hardening: ['any-uid'] }, ['--user=123456:0']],
    ['that user in place of another', { hardening: ['any-uid'], user: '7' }, ['--user=7', '--user=123456:0']],
    ['a command', { command: ['sh', '-c', '--x'] }, ['sh', '-c', '--x']],
    ['an entrypoint', { entrypoint: ['sh', '-c'], command: ['x'] }, ['--entrypoint=sh', '-c', 'x']],
    ['no entrypoint', { entrypoint: [] }, ['--entrypoint=']],
    ['another user', { user: '1:2' }, ['--user=1:2']],
    ['options that were allowed', { args: ['--init'] }, ['--init']],
    [
      'the networks of other services',
      {
        networks: [
          { name: 'a', aliases: ['web', 'www'] },
          { name: 'b', aliases: [] },
        ],
      },
      ['--network=name=a,alias=web,alias=www', '--network=name=b'],
    ],
    [
      'mounts',
      {
        mounts: [
          { type: 'bind', source: '/ours/x', target: '/x', readOnly: true },
          { type: 'volume', target: '/v', readOnly: false },
        ],
      },
      ['--mount=type=bind,source=/ours/x,target=/x,readonly', '--mount=type=volume,target=/v'],
    ],
  ])('have %s', (_, part, expected) => {
    expect(run(part).filter((argument) => !ALWAYS.includes(argument))).toEqual(expected)
  })

  it('leave out the network of its own where there are others', () => {
    expect(run({ networks: [{ name: 'a', aliases: [] }] })).not.toContain('--network=drydock-x')
  })

  it('keep no capability where there is to be none', () => {
    expect(run({ hardening: ['cap-drop'] })).toEqual(ALWAYS.filter((argument) => !argument.startsWith('--cap-add=')))
  })

  it('keep variables out of the list of processes', () => {
    const env = { A: 's3cret', B: ' x=#"y" ', C: '' }
    expect(run({ env })).toEqual(ALWAYS)
    expect(envFileText({ ...options, env })).toBe('A=s3cret\nB= x=#"y" \nC=\n')
  })

  it('have a variable that the client cannot read from a file', () => {
    const env = { KEY: 'two\nlines', LONG: 'x'.repeat(70_000), A: 'x' }
    expect(run({ env }).filter((argument) => argument.startsWith('--env='))).toEqual([
      '--env=KEY=two\nlines',
      `--env=LONG=${env.LONG}`,
    ])
    expect(envFileText({ ...options, env })).toBe('A=x\n')
  })

  it.each<[string, Partial<RunOptions>]>([
    ['a variable without name', { env: { '': 'x' } }],
    ['a variable that would be a comment', { env: { '#A': 'x' } }],
    ['a variable of two lines', { env: { 'A\nB': 'x' } }],
    ['a NUL character', { env: { A: 'x\0' } }],
    ['a relative folder', { tmpfs: ['tmp'] }],
    ['a folder with options', { tmpfs: ['/tmp:exec'] }],
  ])('refuse %s', (_, part) => {
    expect(() => run(part)).toThrow(UserError)
  })
})

describe('a refused start', () => {
  const runc = (text: string) =>
    `docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: ${text}\n\nRun 'docker run --help' for more information\n`
  const daemon = (text: string) => `docker: Error response from daemon: ${text}\n`

  it.each([
    [daemon('no command specified'), 'The image has nothing to run: it declares neither CMD nor ENTRYPOINT.'],
    [
      runc('exec: "/nope/x": stat /nope/x: no such file or directory'),
      'The image’s command /nope/x does not exist in the image.',
    ],
    [runc('exec: "nope": executable file not found in $PATH'), 'The image’s command nope does not exist in the image.'],
    [
      runc('exec: "/hello": permission denied'),
      'The image’s command /hello is not an executable file for the image’s user.',
    ],
    [runc('exec: "/srv": is a directory'), 'The image’s command /srv is not an executable file for the image’s user.'],
    [
      daemon('unable to find user app: no matching entries in passwd file'),
      'The image’s user app does not exist in the image.',
    ],
    [
      daemon('unable to find group app: no matching entries in group file'),
      'The image’s group app does not exist in the image.',
    ],
    [
      daemon('uids and gids must be in range 0-2147483647'),
      'The image’s user is a number beyond those that Docker accepts (0 to 2147483647).',
    ],
    [daemon('Cannot mkdir: /hello is not a directory'), 'The image’s working directory /hello is not a directory.'],
    [
      runc('chdir to cwd ("/root") set in config.json failed: permission denied'),
      'The image’s user cannot enter its working directory /root.',
    ],
    [runc('something new.'), 'The image cannot be started: unable to start container process: something new.'],
  ])('says %s in words', (stderr, sentence) => {
    expect(refusal(stderr)).toBe(sentence)
  })

  it.each([
    daemon('No such image: image:1'),
    daemon('Minimum memory limit allowed is 6MB'),
    daemon('failed to set up container networking: network drydock-x not found'),
    'docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock.\n',
    '',
  ])('is not the image’s fault when docker says %j', (stderr) => {
    expect(refusal(stderr)).toBeUndefined()
  })
})

describe('the end of a container', () => {
  it('is told once it has come', () => {
    expect(readExit(fixture('state-exited.json'))).toEqual({ code: 7, outOfMemory: false })
    expect(readExit(JSON.stringify({ Running: false, ExitCode: 137, OOMKilled: true }))).toEqual({
      code: 137,
      outOfMemory: true,
    })
  })

  it('is nothing before', () => {
    expect(readExit(fixture('state-healthy.json'))).toBeUndefined()
  })

  it.each(['', 'null', '{}'])('that is %j is a ToolError', (json) => {
    expect(() => readExit(json)).toThrow(ToolError)
  })
})

describe('the log of a container', () => {
  it('puts both streams in the order of their time', () => {
    const out = '2026-01-01T00:00:00.000000001Z one\n2026-01-01T00:00:00.000000003Z three\n'
    const err = '2026-01-01T00:00:00.000000002Z two\r\n2026-01-01T00:00:00.000000004Z \n'
    expect(mergeLogs(out, err, 10, 100)).toEqual(['one', 'two', 'three', ''])
    expect(mergeLogs(out, err, 2, 100)).toEqual(['three', ''])
  })

  it('cuts long lines, and drops a line whose beginning is lost', () => {
    expect(mergeLogs(`rest of a line\n2026-01-01T00:00:00.000000001Z ${'x'.repeat(99)}`, '', 10, 8)).toEqual([
      'xxxxxxxx',
    ])
  })
})

describe('a running container', () => {
  const answer: Ended = { exitCode: 0, timedOut: false, missing: false, stdout: '', stderr: '' }
  const begun = JSON.stringify({ Id: 'a'.repeat(64), State: { Pid: 7, StartedAt: '2026-11-27T00:00:00Z' } })
  const TOP = 'PID LWP PPID SESS RUID EUID SUID FSUID EGID COMMAND\n7 7 1 7 0 0 0 0 0 sleep 600\n'

  /** An engine that says this of the main process, and of everything else what is well. */
  const cli = (pid: Ended, security: string): Cli => {
    const run = ({ args }: DockerCommand): Promise<Ended> => {
      if (args[0] === 'info') return Promise.resolve({ ...answer, stdout: security })
      if (args.includes('--format={{json .}}')) return Promise.resolve(pid)
      return Promise.resolve(args[0] === 'top' ? { ...answer, stdout: TOP } : answer)
    }
    return {
      run,
      stream: async (command, _, consume) => ({ ...(await run(command)), value: await consume(Readable.from([])) }),
    }
  }

  const processesOf = async (pid: Ended, security = '["name=seccomp,profile=builtin"]\n') => {
    const started = await start({ cli: cli(pid, security), runId: 'abcdef012345' }, 'image:1', options)
    if (started.kind !== 'started') throw new Error(started.because)
    await using container = started.container
    return await container.processes()
  }

  it('tells the processes by their parts', async () => {
    expect(await processesOf({ ...answer, stdout: begun })).toMatchObject([{ pid: 7, role: 'main' }])
  })

  it('of an engine that maps users tells nothing of them', async () => {
    const mapped = processesOf({ ...answer, stdout: begun }, '["name=seccomp,profile=builtin","name=userns"]\n')
    await expect(mapped).rejects.toThrow('The engine maps users')
  })

  it('whose main process the engine does not name in time is no answer about users', async () => {
    await expect(processesOf({ ...answer, exitCode: undefined, timedOut: true })).rejects.toThrow(ToolError)
  })

  it('whose main process the engine names no more has ended, or is told without parts', async () => {
    const gone = { ...answer, exitCode: 1, stderr: 'Error: No such container: x' }
    expect(await processesOf(gone)).toMatchObject([{ pid: 7 }])
  })
})
