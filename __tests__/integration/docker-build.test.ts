import { folder } from '../../src/build-context.ts'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { EventEmitter, once } from 'node:events'
import { randomBytes } from 'node:crypto'
import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { ToolError, UserError } from '../../src/errors.ts'
import { driftOf } from '../../src/image/drift.ts'
import { measureImage } from '../../src/image/image.ts'
import { built, createHarness, expectNothingLeft, type Harness, reasonOf } from './docker-harness.ts'
import { docker } from './docker-lines.ts'

jest.setTimeout(60_000)

let harness: Harness
beforeEach(() => {
  harness = createHarness()
})
afterEach(() => expectNothingLeft(harness))

const salt = () => randomBytes(8).toString('hex')
const ignore = () => undefined

describe('a build', () => {
  it('gives its steps, and the Dockerfile lines of every layer that it made', async () => {
    const names: string[] = []
    const request = harness.request({
      Dockerfile: [
        'FROM alpine:3.22 AS one',
        `RUN echo ${salt()} >/one`,
        'FROM alpine:3.22',
        'ENV A=b',
        'COPY --from=one /one /one',
        'RUN echo two >/two && \\',
        '    echo three >/three',
        'COPY file /file',
        'CMD ["true"]',
      ].join('\n'),
      file: 'x'.repeat(10_000),
    })
    {
      await using image = built(await harness.docker.build(request, ({ name }) => names.push(name)))
      const { facts } = image
      expect(names.toSorted()).toEqual(facts.steps.map(({ name }) => name).toSorted())
      expect(facts.steps).toHaveLength(5)
      // Nothing but the base image, and not that where the store has still to unpack it.
      const cached = facts.steps.filter((step) => step.cached).map(({ name }) => name)
      expect(cached.filter((name) => !name.includes('] FROM '))).toEqual([])
      expect(facts.cachedSteps).toBe(cached.length)
      expect(facts.seconds).toBeGreaterThan(0)
      expect(facts.contextBytes).toBeGreaterThanOrEqual(10_000)
      expect(facts.baseImages).toEqual([
        { reference: 'docker.io/library/alpine:3.22', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      ])
      const saved = await harness.docker.measure(image.reference)
      expect(image.layerLines).toEqual([
        undefined,
        { line: 5, endLine: 5 },
        { line: 6, endLine: 7 },
        { line: 8, endLine: 8 },
      ])
      expect(saved.layers.at(-1)).toMatchObject({ unpackedBytes: 10_000, fileCount: 1 })
    }
    await using again = built(await harness.docker.build(request, ignore))
    expect(again.facts.cachedSteps).toBe(5)
    expect(again.layerLines).toEqual([undefined, ...[5, 6, 8].map((line) => expect.objectContaining({ line }))])
  })

  it('tells what a base image whose tag moved adds from what the Dockerfile adds', async () => {
    const tag = `drydock-moved-${harness.runId}:1`
    const file = (bytes: number) => ({
      Dockerfile: 'FROM alpine:3.22\nCOPY file /file',
      file: salt().repeat(bytes / 16),
    })
    await using earlier = await harness.image(file(160_000))
    await using later = await harness.image(file(480_000), { labels: { later: 'yes' } })
    const buildOn = async (reference: string, bytes: number) => {
      docker('tag', reference, tag)
      const image = await harness.image({ Dockerfile: `FROM ${tag}\nCOPY own /own`, own: 'x'.repeat(bytes) })
      return { image, ...(await measureImage(image, '', harness.docker)) }
    }
    try {
      const base = await buildOn(earlier.reference, 1_000)
      await using baseImage = base.image
      const head = await buildOn(later.reference, 2_000)
      await using headImage = head.image
      const [now, before] = [
        { ...head, baseImage: headImage.baseImage },
        { ...base, baseImage: baseImage.baseImage },
      ]
      expect(driftOf(now, before)).toMatchObject({ kind: 'known', unpackedBytes: 320_000, layerCount: 0 })
      expect(driftOf(now, now)).toBeUndefined()
    } finally {
      docker('rmi', tag)
    }
  })

  it('takes what users of build-push-action pass', async () => {
    const request = harness.request(
      {
        Dockerfile: [
          'FROM alpine:3.22 AS wanted',
          'ARG A',
          'RUN --mount=type=secret,id=s --mount=type=secret,id=e test "$(cat /run/secrets/s)$(cat /run/secrets/e)" = "from a file,from env"',
          'RUN test "$A" = "a, \\"b\\" =c" && grep -q "10.9.8.7.*named.host" /etc/hosts',
          'COPY --from=other /f /f',
          'FROM scratch',
        ].join('\n'),
        'other/f': 'x',
        secret: 'from a file,',
      },
      {
        target: 'wanted',
        platform: 'linux/amd64',
        buildArgs: { A: 'a, "b" =c' },
        buildContexts: { other: 'other' },
        secrets: ['id=s,src=source 1/secret', 'id=e,env=DRYDOCK_TEST_SECRET'],
        labels: { 'org.example': 'x=y, z' },
        network: 'none',
        addHosts: ['named.host:10.9.8.7'],
        noCache: true,
      },
    )
    await using other = createHarness({ ...process.env, DRYDOCK_TEST_SECRET: 'from env' })
    const outcome = await other.docker.build(
      {
        ...request,
        options: { ...request.options, secrets: [`id=s,src=${request.source}/secret`, 'id=e,env=DRYDOCK_TEST_SECRET'] },
      },
      ignore,
    )
    await using image = built(outcome)
    expect(docker('image', 'inspect', '--format={{index .Config.Labels "org.example"}}', image.reference)).toEqual([
      'x=y, z',
    ])
  })

  it('cannot be reached by the other side through a cache mount', async () => {
    const count = (side: 'head' | 'base') => ({
      ...harness.request({
        Dockerfile: `FROM alpine:3.22\nRUN --mount=type=cache,id=${harness.runId},target=/c echo ${side} >>/c/f; cp /c/f /f`,
      }),
      side,
    })
    await using head = built(await harness.docker.build(count('head'), ignore))
    await using base = built(await harness.docker.build(count('base'), ignore))
    const size = async (reference: string) => (await harness.docker.measure(reference)).layers.at(-1)?.unpackedBytes
    expect(await size(head.reference)).toBe('head\n'.length)
    expect(await size(base.reference)).toBe('base\n'.length)
  })
})

describe('a build that fails by its Dockerfile', () => {
  it.each<[string, string, object, object]>([
    [
      'names the line of a command that failed, with what it printed',
      'FROM alpine:3.22\nRUN echo one >&2; echo two >&2; \\\n  exit 3\nRUN true',
      {},
      {
        message: 'RUN echo one >&2; echo two >&2;   exit 3 failed: exit code 3.',
        lines: { line: 2, endLine: 3 },
        log: ['one', 'two'],
      },
    ],
    [
      'names an unknown target',
      'FROM scratch\nCOPY file /',
      { target: 'nowhere' },
      { message: 'target stage "nowhere" could not be found.', log: [] },
    ],
    [
      'names a file that is not there',
      'FROM scratch\nCOPY nope /x',
      {},
      { message: 'COPY nope /x failed: "/nope": not found.', lines: { line: 2, endLine: 2 }, log: [] },
    ],
    [
      'names a syntax error',
      'FROM scratch\nFOO bar',
      {},
      {
        message: 'dockerfile parse error on line 2: unknown instruction: FOO (did you mean FROM?).',
        lines: { line: 2, endLine: 2 },
        log: [],
      },
    ],
    [
      'says that the file is empty',
      '# nothing',
      {},
      { message: 'file with no instructions.', lines: { line: 1, endLine: 1 }, log: [] },
    ],
  ])('%s', async (_, Dockerfile, part, outcome) => {
    expect(await harness.docker.build(harness.request({ Dockerfile }, part), ignore)).toEqual({
      kind: 'failed',
      ...outcome,
    })
  })

  it('speaks of one step alone when two fail side by side, and names the other', async () => {
    const request = harness.request({
      Dockerfile: [
        'FROM alpine:3.22 AS one',
        'RUN sleep 0.3; echo from one; exit 3',
        'FROM alpine:3.22 AS two',
        'RUN sleep 0.3; echo from two; exit 4',
        'FROM alpine:3.22',
        'COPY --from=one /a /a',
        'COPY --from=two /b /b',
      ].join('\n'),
    })
    const [one, two] = ['RUN sleep 0.3; echo from one; exit 3', 'RUN sleep 0.3; echo from two; exit 4']
    const outcome = await harness.docker.build(request, ignore)
    // Which of them BuildKit hears of first is a matter of milliseconds; the one that it stops fails no more.
    const isFirst = outcome.kind === 'failed' && outcome.lines?.line === 2
    const [step, code, other] = isFirst
      ? [one, 3, `[two 2/2] ${two} (exit code 4)`]
      : [two, 4, `[one 2/2] ${one} (exit code 3)`]
    const message = `${step} failed: exit code ${code}`
    const line = isFirst ? 2 : 4
    expect([
      { ...outcome, message: `${message}.` },
      { ...outcome, message: `${message}; also failed: ${other}.` },
    ]).toContainEqual(outcome)
    expect(outcome).toMatchObject({ lines: { line, endLine: line }, log: [isFirst ? 'from one' : 'from two'] })
  })

  it.each<[string, Record<string, string>, object, { line: number; step: RegExp }[]]>([
    [
      'of the files that a wrong context lacks',
      { Dockerfile: 'FROM alpine:3.22\nCOPY uv.lock /a\nCOPY backend/scripts /b\nCOPY backend/app /c' },
      {},
      [
        { line: 2, step: /^COPY uv\.lock \/a failed: "\/uv\.lock": not found\b/ },
        { line: 3, step: /^COPY backend\/scripts \/b failed: "\/backend\/scripts": not found\b/ },
        { line: 4, step: /^COPY backend\/app \/c failed: "\/backend\/app": not found\b/ },
      ],
    ],
    [
      'of a file that another stage lacks, and one that a mount lacks',
      {
        Dockerfile:
          'FROM alpine:3.22 AS one\nRUN true\nFROM alpine:3.22\nCOPY --from=one /nope /one\nRUN --mount=type=bind,from=one,source=/gone,target=/g true',
      },
      {},
      [
        { line: 4, step: /^COPY --from=one \/nope \/one failed: "\/nope": not found\b/ },
        { line: 5, step: /^RUN --mount=type=bind.* true failed: "\/gone": not found\b/ },
      ],
    ],
    [
      'of a heredoc in a stage with a name',
      { Dockerfile: 'FROM alpine:3.22 AS named\nRUN <<EOF\necho one\nexit 5\nEOF\nFROM named\nRUN true' },
      {},
      [{ line: 2, step: /^RUN <<EOF \(echo one\.\.\.\) failed: exit code 5\.$/ }],
    ],
    [
      'of the stage that is asked for',
      {
        Dockerfile:
          'FROM alpine:3.22 AS wanted\nRUN exit 6\nFROM alpine:3.22 AS other\nRUN exit 7\nFROM wanted\nCOPY --from=other / /',
      },
      { target: 'wanted' },
      [{ line: 2, step: /^RUN exit 6 failed: exit code 6\.$/ }],
    ],
    [
      'of a file that an additional context lacks',
      { Dockerfile: 'FROM alpine:3.22\nRUN true\nCOPY --from=other /gone /gone', 'other/f': 'x' },
      { buildContexts: { other: 'other' } },
      [{ line: 3, step: /^COPY --from=other \/gone \/gone failed: "\/gone": not found\.$/ }],
    ],
    [
      'of the copy that ends the command beside it',
      {
        Dockerfile:
          'FROM alpine:3.22 AS one\nRUN sleep 2; exit 3\nFROM alpine:3.22 AS two\nCOPY nope /b\nFROM alpine:3.22\nCOPY --from=one / /one\nCOPY --from=two / /two',
      },
      {},
      [{ line: 4, step: /^COPY nope \/b failed: "\/nope": not found\.$/ }],
    ],
  ])('has step, error and line %s', async (_, files, part, possible) => {
    const outcome = await harness.docker.build(harness.request(files, part), ignore)
    if (outcome.kind !== 'failed') throw new Error('expected a failure')
    const expected = possible.find(({ line }) => line === outcome.lines?.line)
    expect(outcome.message).toMatch(expected?.step ?? /no such line/)
  })

  it('names a trigger of the base image at the FROM that brings it', async () => {
    await using base = await harness.image({ Dockerfile: 'FROM alpine:3.22\nONBUILD RUN echo trigger; exit 6' })
    const request = harness.request({ Dockerfile: `FROM ${base.reference}\nRUN true` })
    expect(await harness.docker.build(request, ignore)).toEqual({
      kind: 'failed',
      message: 'ONBUILD RUN echo trigger; exit 6 failed: exit code 6.',
      lines: { line: 1, endLine: 1 },
      log: ['trigger'],
    })
  })

  it('is not the fault of a command beside an image that cannot be had', async () => {
    const request = harness.request({
      Dockerfile:
        'FROM alpine:3.22 AS one\nRUN exit 3\nFROM registry.invalid/nope:1 AS two\nRUN true\nFROM alpine:3.22\nCOPY --from=one / /one\nCOPY --from=two / /two',
    })
    expect(String(await reasonOf(harness.docker.build(request, ignore)))).toMatch(
      /carried out: registry\.invalid\/nope:1/,
    )
  })

  it('is told from a registry that cannot be reached', async () => {
    const request = harness.request({ Dockerfile: 'FROM registry.invalid/a:1' })
    const error = await reasonOf(harness.docker.build(request, ignore))
    expect(error).toBeInstanceOf(ToolError)
    expect(String(error)).toContain('registry.invalid/a:1')
  })

  it('ends at its time limit, with the step that was running', async () => {
    const request = harness.request(
      { Dockerfile: `FROM alpine:3.22\nRUN echo ${salt()}; sleep 86400` },
      { timeoutSeconds: 3 },
    )
    const outcome = await harness.docker.build(request, ignore)
    expect(outcome).toEqual({
      kind: 'failed',
      message: expect.stringMatching(
        /^RUN echo \w+; sleep 86400 was cancelled after 3 s, the time limit for a build\.$/,
      ),
      log: [expect.stringMatching(/^[0-9a-f]{16}$/)],
    })
  })

  it('needs no memory for a log of 30 MB, nor for one line of 50 MB', async () => {
    const line = 'x'.repeat(99)
    const request = harness.request({
      Dockerfile: `FROM alpine:3.22\nRUN yes ${line} | head -n 300000; head -c 50000000 /dev/zero | tr '\\\\0' y; echo; echo the end; false ${salt()}`,
    })
    const before = process.memoryUsage().rss
    const outcome = await harness.docker.build(request, ignore)
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
    if (outcome.kind === 'built') throw new Error('expected a failure')
    expect(outcome.log.at(-1)).toBe('the end')
    expect(outcome.log.length).toBeLessThanOrEqual(20)
    expect(Math.max(...outcome.log.map(({ length }) => length))).toBeLessThanOrEqual(4096)
  })
})

describe('a build that is cancelled', () => {
  it('ends within 7 s with the reason, and removes what it made', async () => {
    const request = harness.request({ Dockerfile: `FROM alpine:3.22\nRUN sleep 86400 # ${salt()}` })
    const steps = new EventEmitter()
    const build = reasonOf(harness.docker.build(request, () => steps.emit('step')))
    await once(steps, 'step')
    const start = performance.now()
    harness.abort()
    expect(await build).toEqual(new Error('cancelled by the test'))
    expect(performance.now() - start).toBeLessThan(7000)
    expect(await reasonOf(harness.docker.build(request, ignore))).toEqual(new Error('cancelled by the test'))
  })
})

describe('what a build may not do', () => {
  it('is to leave the checkout, by name or through a link', async () => {
    const request = harness.request({ Dockerfile: 'FROM scratch\nCOPY . /', 'sub/file': 'x' })
    symlinkSync('/etc', path.join(request.source, 'linked'))
    for (const part of [
      { context: folder('..') },
      { context: folder('linked') },
      { dockerfile: '../Dockerfile' },
      { dockerfile: 'linked/hosts' },
    ]) {
      expect(await reasonOf(harness.docker.build({ ...request, ...part }, ignore))).toBeInstanceOf(UserError)
      expect(await reasonOf(harness.docker.check({ ...request, ...part }))).toBeInstanceOf(UserError)
    }
  })

  it('is to show a build argument or a token', async () => {
    const secret = salt()
    await using other = createHarness({ ...process.env, GITHUB_TOKEN: secret, 'INPUT_GITHUB-TOKEN': secret })
    const request = harness.request(
      { Dockerfile: 'FROM registry.invalid/a:1' },
      { buildArgs: { A: secret }, buildContexts: { b: `https://${secret}@registry.invalid/b.git` } },
    )
    const error = await reasonOf(other.docker.build(request, ignore))
    if (!(error instanceof ToolError)) throw error
    expect(error.command).toContain('--build-arg=A=***')
    expect(JSON.stringify([error.message, error.command, error.tail])).not.toContain(secret)
  })
})

describe('BuildKit’s checks', () => {
  it('are found with their lines', async () => {
    const { warnings } = await harness.docker.check(harness.request({ Dockerfile: 'FROM scratch as x\n\nCMD echo hi' }))
    expect(warnings.map(({ rule, lines }) => [rule, lines])).toEqual([
      ['FromAsCasing', { line: 1, endLine: 1 }],
      ['JSONArgsRecommended', { line: 3, endLine: 3 }],
    ])
  })

  it('are none for a file that has nothing wrong, and those up to a mistake for one that has', async () => {
    expect(await harness.docker.check(harness.request({ Dockerfile: 'FROM scratch' }))).toEqual({ warnings: [] })
    const { warnings, stopped } = await harness.docker.check(harness.request({ Dockerfile: 'FROM scratch as x\nFOO' }))
    expect(warnings.map(({ rule }) => rule)).toEqual(['FromAsCasing'])
    expect(stopped).toMatch(/unknown instruction: FOO/)
  })
})
