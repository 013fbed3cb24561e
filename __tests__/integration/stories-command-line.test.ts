/** The command line as a person types it, on the bundle. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { z } from 'zod'
import { parseReport } from '../../src/report/json/parse-report.ts'
import { makeSandbox, type Sandbox } from '../git/repositories.ts'
import { CLI, NODE, node24, plainEnvironment } from './bundle.ts'
import { cloneFor, drydock, type Answer } from './command-line.ts'
import { checkoutState, remains } from './left-behind.ts'
import { makePullRequest, type Files, type PullRequest } from './pull-request.ts'
import { APP, DOCKERFILE, service } from './service.ts'

jest.setTimeout(60_000)

let sandbox: Sandbox
beforeEach(() => {
  sandbox = makeSandbox()
})
afterEach(() => {
  sandbox[Symbol.dispose]()
})

interface Checked extends Answer {
  readonly pullRequest: PullRequest
}

/** Runs `drydock check` in a clone that has the change, and proves that nothing is left behind. */
const check = (change: Files, ...args: readonly string[]): Promise<Checked> => checkEdited(change, {}, ...args)

/** The same with changes that nobody has committed. */
async function checkEdited(
  change: Files,
  edits: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Checked> {
  const pullRequest = makePullRequest(sandbox.path, service, change)
  const { clone, temporary } = cloneFor(sandbox.path, pullRequest)
  for (const [name, text] of Object.entries(edits)) writeFileSync(join(clone, name), text)
  const mark = `org.drydock.test=${randomBytes(8).toString('hex')}`
  const before = checkoutState(clone)
  const answer = await drydock({
    args: ['check', ...args, `--labels=${mark}`],
    cwd: clone,
    env: { TMPDIR: temporary },
  })
  const place = { folder: sandbox.path, checkout: clone, emptied: [temporary], mark }
  expect(remains(place)).toEqual({ engine: [], processes: [], files: [], checkout: before })
  return { ...answer, pullRequest }
}

describe('drydock check', () => {
  it('builds tracked files as a person has them now, says how many, and leaves out what git does not track', async () => {
    const Dockerfile = DOCKERFILE.replace('USER', 'COPY . /all/\nUSER')
    const { stdout, stderr } = await checkEdited(
      { Dockerfile },
      { 'app.sh': `# edited\n${APP}`, 'untracked.txt': 'x'.repeat(1_000_000) },
      '--format=json',
      '--no-run',
    )
    expect(stderr).toContain('head: built from the files that git tracks, 1 of them with uncommitted changes')
    const [image] = parseReport(JSON.parse(stdout)).images
    expect(image?.context).toEqual({ kind: 'tracked', modified: 1 })
    if (image?.stages.image.status !== 'done') throw new Error(stdout)
    const { head, base } = image.stages.image.result
    const own = Buffer.byteLength(`# edited\n`) + Buffer.byteLength(`# edited\n${APP}`) + Buffer.byteLength(Dockerfile)
    expect(head.unpackedBytes - (base?.unpackedBytes ?? 0)).toBe(own)
  })

  it('ends with 0 and prints a report that it can read itself', async () => {
    const { exitCode, stdout, stderr, pullRequest } = await check(
      { 'app.sh': `echo listening; ${APP}` },
      '--format=json',
    )
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('head: built in ')])
    const report = parseReport(JSON.parse(stdout))
    expect(report.subject).toEqual({ headSha: pullRequest.head, baseSha: pullRequest.base })
    expect(report.images).toMatchObject([
      { baseline: { kind: 'measured' }, verdict: { conclusion: 'pass' }, stages: { runtime: { status: 'done' } } },
    ])
  })

  it('ends with 1 for what fails, with the report on standard output and the progress beside it', async () => {
    const change = { Dockerfile: DOCKERFILE.replace('COPY', 'ADD') }
    const { exitCode, stdout, stderr } = await check(change, '--no-run')
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('✗ Not ready: 1 new error')])
    expect(stdout).not.toContain('built in')
    expect(stderr).toContain('built in')
  })

  it.each([
    [['--no-such-option'], "error: unknown option '--no-such-option'"],
    [['--fail-on=sometimes'], 'drydock: --fail-on: "sometimes" must be one of'],
    [['--max-size=big'], 'drydock: --max-size: "big" '],
    [['--base=no-such-branch'], 'drydock: `base`: '],
    [['--format=xml'], 'drydock: --format: "xml" must be one of'],
    [['--dockerfile=../Dockerfile'], 'drydock: `dockerfile`: `../Dockerfile` leads out of the repository'],
  ])('ends with 2 for %j and says what is wrong', async (args, sentence) => {
    const { exitCode, stdout, stderr } = await check({}, ...args)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
    expect(stderr).not.toContain('    at ')
  })
})

describe('the command line', () => {
  it.each([
    ['this Node', () => NODE],
    ['Node 24', node24],
  ])('starts on %s without a word of its own', (_, node) => {
    const { status, stdout, stderr } = spawnSync(node(), [CLI, '--version'], {
      encoding: 'utf8',
      env: plainEnvironment(),
    })
    expect([status, stdout, stderr]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/), ''])
  })
})

const findings = z.record(
  z.string(),
  z.array(
    z.looseObject({
      rule: z.string(),
      aliases: z.array(z.string()),
      line: z.int().positive(),
      endLine: z.int().positive(),
      severity: z.enum(['error', 'warning', 'info', 'style']),
      message: z.string(),
    }),
  ),
)

describe('drydock lint', () => {
  it('answers for every path on standard input, without an engine', async () => {
    const pullRequest = makePullRequest(
      sandbox.path,
      { 'a/Dockerfile': DOCKERFILE, 'b c/Dockerfile': 'FROM debian\nADD x /x\nUSER 1:1\nHEALTHCHECK NONE\n' },
      {},
    )
    const { exitCode, stdout } = await drydock({
      args: ['lint', '--stdin-paths', '--format', 'json', '--no-buildkit'],
      cwd: pullRequest.checkout,
      input: 'a/Dockerfile\nb c/Dockerfile\nnot/there\n',
      env: { DOCKER_HOST: `unix://${tmpdir()}/no-engine.sock` },
    })
    expect(exitCode).toBe(1)
    const answer = findings.parse(JSON.parse(stdout))
    expect(Object.keys(answer)).toEqual(['a/Dockerfile', 'b c/Dockerfile', 'not/there'])
    expect(answer['a/Dockerfile']).toEqual([])
    expect(answer['b c/Dockerfile']).toContainEqual(
      expect.objectContaining({
        rule: 'copy-local-files',
        aliases: expect.arrayContaining(['DL3020']),
        line: 2,
        endLine: 2,
      }),
    )
    expect(answer['not/there']).toMatchObject([{ rule: 'valid-dockerfile', line: 1 }])
  })

  it('asks BuildKit, and finds the Dockerfiles that git tracks', async () => {
    const pullRequest = makePullRequest(
      sandbox.path,
      { ...service, Dockerfile: DOCKERFILE.replace('FROM alpine:3.22', 'FROM alpine:3.22 as app') },
      {},
    )
    const { exitCode, stdout } = await drydock({ args: ['lint', '--format=json'], cwd: pullRequest.checkout })
    expect(exitCode).toBe(0)
    expect(JSON.stringify(findings.parse(JSON.parse(stdout)))).toContain('FromAsCasing')
  })

  it('ends with 2 for a format that there is not', async () => {
    const { exitCode, stdout, stderr } = await drydock({ args: ['lint', '--format=xml', '-'], cwd: sandbox.path })
    expect([exitCode, stdout, stderr]).toEqual([
      2,
      '',
      expect.stringContaining('drydock: --format: "xml" must be one of'),
    ])
  })
})
