import { folder } from '../../src/build-context.ts'
import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { connectDocker } from '../../src/docker/connect.ts'
import type { RuntimeResult, Stage } from '../../src/model.ts'
import { exercise } from '../../src/runtime/exercise.ts'
import { systemClock } from '../../src/terminal/clock.ts'
import type { RunPlan } from '../../src/runtime/runtime-plan.ts'
import { readStructureFile } from '../../src/settings/structure-tests/read-structure-file.ts'
import { structureAssertions } from '../../src/settings/structure-tests/structure-assertions.ts'
import { buildRequest } from '../fakes/build-request.ts'
import { alone } from '../runtime/run-image.ts'
import { runPlan } from '../runtime/run-plan.ts'

jest.setTimeout(60_000)

/** One stage a story. The health check is a file, so that nothing but a shell is needed. */
const DOCKERFILE = String.raw`
FROM debian:13-slim AS none
USER 1000:1000
CMD ["sleep", "600"]

FROM none AS healthy
HEALTHCHECK --interval=30s --start-period=20s --start-interval=25s CMD test -e /tmp/ready
CMD ["sh", "-c", "sleep 0.3; touch /tmp/ready; exec sleep 600"]

FROM none AS unhealthy
HEALTHCHECK --interval=1s --timeout=1s --retries=2 CMD echo refused; exit 1

FROM none AS missing-program
HEALTHCHECK CMD ["no-such-program"]

FROM none AS ends-at-once
CMD ["sh", "-c", "echo cannot read the settings >&2; exit 3"]

FROM none AS ignores-term
CMD ["sh", "-c", "trap '' TERM; while :; do sleep 1; done"]

FROM none AS goes-on
CMD ["sh", "-c", "trap : TERM; while :; do sleep 0.1; done"]

FROM none AS fills-the-disk
CMD ["sh", "-c", "cd /var/tmp; while :; do head -c 10000000 /dev/zero >>x; sleep 0.1; done"]

FROM scratch AS foreign
COPY --chmod=755 foreign /
CMD ["/foreign"]

FROM none AS cannot-start
CMD ["no-such-program"]

FROM none AS base-image
CMD ["bash"]

FROM none AS job-fails
HEALTHCHECK CMD ["no-such-program"]
CMD ["sh", "-c", "echo no such table >&2; exit 3"]

FROM debian:13-slim AS root
CMD ["sleep", "600"]

FROM debian:13-slim AS drops-root
HEALTHCHECK CMD test -e /tmp/ready
ENTRYPOINT ["sh", "-c", "chown 1000 /tmp; sleep 0.3; exec \"$@\"", "entrypoint"]
CMD ["setpriv", "--reuid=1000", "--regid=1000", "--clear-groups", "sh", "-c", "touch /tmp/ready; sleep 600"]

FROM python:3.13-slim AS server
USER 1000:1000
EXPOSE 8000
COPY --chmod=755 server.py /
ENV ADDRESS=0.0.0.0
HEALTHCHECK --timeout=3s CMD ["python3", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000', timeout=1)"]
CMD ["python3", "/server.py"]

FROM server AS loopback
ENV ADDRESS=127.0.0.1

FROM server AS other-port
EXPOSE 80
HEALTHCHECK CMD ["true"]

FROM server AS deaf
CMD ["sh", "-c", "python3 /server.py & wait; true"]

FROM server AS stubborn
CMD ["python3", "-c", "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"]
HEALTHCHECK NONE
EXPOSE 9

FROM python:3.13-slim AS bad-start
USER 1000:1000
COPY bad-start.py /
HEALTHCHECK CMD ["test", "-e", "/tmp/ready"]
CMD ["python3", "/bad-start.py"]

FROM python:3.13-slim AS seteuid
CMD ["python3", "-c", "import os, time; os.setegid(1000); os.seteuid(1000); time.sleep(600)"]

FROM python:3.13-slim AS worker-seteuid
CMD ["python3", "-c", "import os, time\nif os.fork() == 0: os.setresuid(1000, 1000, 0)\nelse: os.setresuid(1000, 1000, 1000)\ntime.sleep(600)"]

FROM python:3.13-slim AS thread-seteuid
CMD ["python3", "-c", "import ctypes, threading, time\nthreading.Thread(target=time.sleep, args=(600,)).start()\nctypes.CDLL(None).syscall({'x86_64': 117}.get(__import__('platform').machine(), 147), 1000, 1000, 1000)\ntime.sleep(600)"]
`

/** Answers, and ends when it is asked to. */
const SERVER = `
import http.server, os, signal, sys
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
http.server.HTTPServer((os.environ["ADDRESS"], 8000), http.server.SimpleHTTPRequestHandler).serve_forever()
`

/** A worker that takes all memory and is never asked how it ended, and another service that nobody expects. */
const BAD_START = `
import os, time
if os.fork() == 0:
    hungry = bytearray(200_000_000)
os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
if os.fork() == 0: os.execv("/bin/sleep", ["sshd", "600"])
with open("/var/tmp/large", "wb") as large: large.write(bytes(2_000_000))
open("/tmp/ready", "w").close()
time.sleep(600)
`

/** What an image without Python's help holds, and what it does not. */
const STRUCTURE_TESTS = String.raw`
schemaVersion: 2.0.0
globalEnvVars: [{key: PLACE, value: "/var/tmp:$PATH"}]
commandTests:
  - {name: setup, setup: [[sh, -c, "echo hello >/tmp/x"], [sh, -c, "id -u >>/tmp/x; exit 1"]], command: sh, args: [-c, 'cat /tmp/x; printenv PLACE'], expectedOutput: ['^hello\n1000\n/var/tmp:/.*/bin\n$']}
  - {name: no such program, command: no-such-program}
  - {name: another code, command: sh, args: [-c, 'echo out; echo err >&2; exit 3'], excludedOutput: [^out], expectedError: [^out]}
  - {name: a full disk, command: sh, args: [-c, 'cd /var/tmp; while :; do head -c 10000000 /dev/zero >>x; sleep 0.1; done']}
fileExistenceTests:
  - {name: root, path: /, permissions: drwxr-xr-x, uid: 0, gid: 0}
  - {name: setuid, path: /usr/bin/passwd, permissions: urwxr-xr-x, isExecutableBy: other}
  - {name: no such file, path: /no/such/file}
  - {name: owner, path: /etc, uid: 1000}
  - {name: nothing, path: /etc/passwd/x, shouldExist: false}
fileContentTests:
  - {name: link, path: /etc/os-release, expectedContents: [(?m)^ID=debian$], excludedContents: [alpine]}
metadataTest: {user: root, cmd: [sh, -c, "echo no such table >&2; exit 3"]}
`

/** The header of an ELF file (elf(5)): 64 bits, big-endian, executable, EM_S390. */
const PROGRAM_FOR_S390X = Buffer.concat([
  Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 22, 0, 0, 0, 1]),
  Buffer.alloc(200),
])

const clock = systemClock(new AbortController().signal)
const source = mkdtempSync(join(tmpdir(), 'runtime-'))
writeFileSync(join(source, 'Dockerfile'), DOCKERFILE)
writeFileSync(join(source, 'server.py'), SERVER)
writeFileSync(join(source, 'bad-start.py'), BAD_START)
writeFileSync(join(source, 'foreign'), PROGRAM_FOR_S390X)

afterAll(() => {
  rmSync(source, { recursive: true })
})

/** Builds the story's stage, exercises it and makes sure that nothing is left of it. */
async function run(
  target: string,
  plan: Partial<RunPlan> = {},
  platform?: string,
): Promise<Stage<RuntimeResult> & { took: number }> {
  const runId = randomBytes(6).toString('hex')
  const docker = connectDocker({ workspace: source, signal: new AbortController().signal, runId })
  const request = buildRequest('head')
  const options = { ...request.options, target, ...(platform !== undefined && { platform }) }
  const built = await docker.build(
    { ...request, source, dockerfile: 'Dockerfile', context: folder('.'), options },
    () => undefined,
  )
  if (built.kind !== 'built') throw new Error(built.message)
  await using image = built.image
  const start = clock.now()
  const stage = await exercise(image.reference, runPlan(plan), { docker, clock }, alone)
  const took = (clock.now() - start) / 1000
  const { stdout } = await execa('docker', ['ps', '--all', '--quiet', `--filter=label=org.drydock.run=${runId}`])
  expect(stdout).toBe('')
  return { ...stage, took }
}

/** `sleep` and most shells have no handler for SIGTERM. */
const deaf = { rule: 'stops-when-asked', severity: 'warning' }

/** Among the answers of a run. */
const answer = (check: string, outcome: string, proof: RegExp): unknown =>
  expect.objectContaining({ check, outcome, proof: [expect.stringMatching(proof)] })

const CLEAN_START = [
  expect.stringMatching(/^Ready after \d+\.\d s$/),
  expect.stringMatching(
    /^Used \d.* of memory at most \(limit \w+\) and \d+\.\d\d s of processor time in its first \d+\.\d s$/,
  ),
  'Wrote nothing outside of volumes and file systems in memory',
]

/** They wait most of the time: for a health check, for a process to end. */
describe('on the real engine', () => {
  it.concurrent('gives up ports that nobody opens, and sees a signal that is ignored', async () => {
    expect(await run('stubborn')).toMatchObject({
      findings: [
        {
          rule: 'listens-where-it-says',
          severity: 'error',
          message: expect.stringMatching(/^Nothing listens on ports/),
        },
        {
          rule: 'stops-when-asked',
          message: 'SIGTERM did not end it within 1 s: its first process ignores the signal',
        },
      ],
    })
  })

  it.concurrent('sees a healthy service long before the declared interval', async () => {
    const stage = await run('healthy')
    expect(stage).toMatchObject({
      status: 'done',
      result: {
        configuredUser: '1000:1000',
        runsAs: { kind: 'non-root', uids: [1000] },
        health: { kind: 'healthy', probe: { exitCode: 0 } },
      },
      findings: [{ rule: 'health-check-can-fail', severity: 'warning' }, deaf],
    })
    expect(stage.took).toBeLessThan(15)
  })

  it.concurrent('removes a container that fills its disk', async () => {
    const stage = await run('fills-the-disk', { writeLimit: { bytes: 50e6, text: '50 MB' } })
    expect(stage).toMatchObject({
      result: { overfilled: { limit: '50 MB' } },
      findings: [{ rule: 'bounded-writes', severity: 'error', message: expect.stringContaining('the limit is 50 MB') }],
    })
    expect(stage.status === 'done' && stage.result.overfilled?.bytes).toBeLessThan(1e9)
  })

  it.concurrent('does not blame an image for the processor that the engine lacks', async () => {
    expect(await run('foreign', {}, 'linux/s390x')).toMatchObject({
      status: 'broken',
      because: expect.stringMatching(
        /^The image is for linux\/s390x and cannot run here: the engine’s processor is linux\//,
      ),
    })
  })

  it.concurrent('sees an unhealthy one, no earlier than Docker would', async () => {
    const stage = await run('unhealthy')
    expect(stage).toMatchObject({
      result: { health: { kind: 'unhealthy', probe: { exitCode: 1, output: 'refused\n' } } },
      findings: [{ rule: 'health-check-passes', severity: 'error' }, deaf],
    })
    expect(stage.took).toBeGreaterThan(2)
    expect(stage.took).toBeLessThan(20)
  })

  it.concurrent('does not wait 90 s for a program that does not exist', async () => {
    const stage = await run('missing-program')
    expect(stage).toMatchObject({
      result: { health: { kind: 'unhealthy', because: expect.stringContaining('does not exist in the image') } },
    })
    expect(stage.took).toBeLessThan(30)
  })

  it.concurrent('gives the names of all that an image without a health check shows', async () => {
    expect(await run('none')).toMatchObject({
      status: 'done',
      result: {
        runsAs: { kind: 'non-root', uids: [1000], processCount: 1 },
        health: { kind: 'none', disabled: false },
      },
      findings: [deaf],
    })
  })

  it.concurrent('sees a container that ends at once, with its last words', async () => {
    expect(await run('ends-at-once')).toMatchObject({
      result: { exit: { code: 3, outOfMemory: false }, logTail: ['cannot read the settings'] },
      findings: [{ rule: 'keeps-running' }],
    })
  })

  it.concurrent('sees root', async () => {
    expect(await run('root')).toMatchObject({
      result: { configuredUser: '', runsAs: { kind: 'root', processes: [{ uid: 0, gid: 0, command: 'sleep 600' }] } },
      findings: [{ rule: 'runs-as-non-root', severity: 'error' }, deaf],
    })
  })

  it.concurrent.each(['seteuid', 'worker-seteuid', 'thread-seteuid'])(
    'sees root that %s has only put aside',
    async (target) => {
      expect(await run(target)).toMatchObject({
        result: { runsAs: { kind: 'root', processes: [{ uid: 1000, otherUids: expect.arrayContaining([0]) }] } },
        findings: [{ rule: 'runs-as-non-root', severity: 'error' }, deaf],
      })
    },
  )

  it.concurrent('sees root being dropped, though the health check goes on as root', async () => {
    expect(await run('drops-root')).toMatchObject({
      result: { runsAs: { kind: 'drops-from-root', uids: [1000] }, health: { kind: 'healthy' } },
      findings: [{ rule: 'health-check-can-fail', severity: 'warning' }, deaf],
    })
  })

  it.concurrent('removes a container that ignores SIGTERM at once', async () => {
    const stage = await run('ignores-term')
    expect(stage).toMatchObject({ status: 'done', findings: [deaf] })
    expect(stage.took).toBeLessThan(3 + 9)
  })

  it.concurrent('gives it the time to stop that it has elsewhere, and no more', async () => {
    const options = { ...runPlan().options, args: ['--stop-timeout=2'] }
    expect(await run('goes-on', { options })).toMatchObject({
      findings: [
        {
          rule: 'stops-when-asked',
          message: 'SIGTERM did not end it within 2 s: its first process handles the signal, and goes on',
        },
      ],
    })
  })

  it.concurrent('says of an interpreter without a program that it is a base image', async () => {
    expect(await run('base-image')).toMatchObject({
      result: { exit: { code: 0 } },
      findings: [{ rule: 'keeps-running', severity: 'info', message: expect.stringContaining('`bash`') }],
    })
  })

  // Not beside the others: patterns are loaded when they are first needed, which Jest refuses between two tests.
  it('holds an image to what is asserted of it, with commands, files and its configuration', async () => {
    const assertions = structureAssertions(readStructureFile(STRUCTURE_TESTS, 'tests.yaml'), 'tests.yaml')
    const stage = await run('job-fails', {
      expect: 'exit-zero',
      assertions,
      writeLimit: { bytes: 20e6, text: '20 MB' },
    })
    if (stage.status !== 'done') throw new Error(stage.status)
    expect(stage.findings.filter(({ rule }) => rule === 'meets-assertions').map(({ message }) => message)).toEqual([
      '`no such program` of `tests.yaml`: the command no-such-program does not exist in the image',
      '`another code` of `tests.yaml`: exit code 3, not 0: err',
      '`another code` of `tests.yaml`: stdout has `^out`',
      '`another code` of `tests.yaml`: stderr does not have `^out`: err',
      '`a full disk` of `tests.yaml`: it wrote more than 20 MB',
      '`no such file` of `tests.yaml`: `/no/such/file` does not exist',
      '`owner` of `tests.yaml`: `/etc` belongs to user 0, not 1000',
      '`metadataTest` of `tests.yaml`: the user is `1000:1000`, not `root`',
    ])
    const said = stage.result.answers.find(({ check }) => check === 'meets-assertions')?.proof[0]
    expect(said).toBe('5 of 11 assertions hold')
  })

  it.concurrent('asks nothing of a job but that it ends with 0', async () => {
    const stage = await run('job-fails', { expect: 'exit-zero' })
    expect(stage).toMatchObject({
      result: {
        health: { kind: 'not-asked' },
        exit: { code: 3 },
        answers: [
          { check: 'keeps-running', claim: 'ended with exit code 3', outcome: 'fail' },
          { check: 'starts-cleanly' },
          { check: 'runs-as-non-root' },
          { check: 'starts-with-run-as-non-root' },
        ],
      },
    })
  })

  it('proves that a server is reached, is missed when it hangs, and stops', async () => {
    const none = { body: [], headers: {} }
    const expectHttp = [
      { ...none, path: '/server.py', status: 200, body: ['(?m)^import http'], headers: { server: '^SimpleHTTP' } },
      { ...none, path: '/no-such-file', status: 404 },
    ]
    expect(await run('server', { expectHttp })).toMatchObject({
      result: {
        answers: expect.arrayContaining([
          expect.objectContaining({
            check: 'answers-over-http',
            proof: ['`GET /server.py` answers 200', '`GET /no-such-file` answers 404'],
          }),
          expect.objectContaining({ check: 'starts-cleanly', outcome: 'pass', proof: CLEAN_START }),
          answer('one-service', 'pass', /^One service runs in it: `python3 server\.py`$/),
          answer('listens-where-it-says', 'pass', /^Listens on port 8000\/tcp for everybody$/),
          answer('health-check-can-fail', 'pass', /^The probe (?:ended with exit code 1|hung)/),
          answer('stops-when-asked', 'pass', /^SIGTERM ended it after \d+\.\d s with exit code 0$/),
        ]),
      },
      findings: [],
    })
  })

  it.concurrent('tells of a start that only looks well, what was written, and of another service', async () => {
    const options = { ...runPlan().options, memory: '64m' }
    expect(await run('bad-start', { options })).toMatchObject({
      result: {
        health: { kind: 'healthy' },
        footprint: {
          oomKills: 1,
          written: { paths: [{ path: '/var/tmp/large', bytes: 2e6 }, { path: '/tmp/ready' }] },
        },
      },
      findings: expect.arrayContaining([
        expect.objectContaining({
          rule: 'starts-cleanly',
          message: 'The kernel has killed a process of it: the memory of 64m was used up',
        }),
        expect.objectContaining({ rule: 'health-check-can-fail', severity: 'warning' }),
        expect.objectContaining({
          rule: 'one-service',
          message: expect.stringMatching(/^A process has ended and is not reaped: `python3`\. The first process, /),
        }),
      ]),
    })
  })

  it.concurrent.each<[target: string, rule: string, message: RegExp]>([
    ['loopback', 'listens-where-it-says', /^Listens on port 8000\/tcp of 127\.0\.0\.1 only/],
    ['other-port', 'listens-where-it-says', /^Nothing listens on port 80\/tcp, which the image exposes$/],
    ['other-port', 'health-check-can-fail', /^The health check `true` passes while the service is frozen$/],
    [
      'deaf',
      'stops-when-asked',
      /^SIGTERM did not end it within 1 s: its first process, the shell `sh`, does not pass it on/,
    ],
  ])('sees of %s that %s does not hold', async (target, rule, message) => {
    expect(await run(target)).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ rule, message: expect.stringMatching(message) })]),
    })
  })

  it.concurrent('locks a server down', async () => {
    expect(await run('server', { lockDown: true })).toMatchObject({
      result: { answers: expect.arrayContaining([answer('can-be-locked-down', 'pass', /^Runs with `--read-only /)]) },
      findings: [],
    })
  })

  it.concurrent('finds what cannot be locked down, and fails what is required', async () => {
    const stage = await run('drops-root', { lockDown: true, require: ['cap-drop'] })
    expect(stage).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({
          severity: 'error',
          message: expect.stringMatching(/^Does not run with no capabilities: it ended with exit code \d+: /),
        }),
      ]),
    })
  })

  it.concurrent('stops at an image that cannot start', async () => {
    expect(await run('cannot-start')).toMatchObject({
      status: 'stopped',
      findings: [{ rule: 'starts', message: expect.stringContaining('no-such-program') }],
    })
  })
})
