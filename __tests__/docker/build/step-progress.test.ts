import { describe, expect, it } from '@jest/globals'
import { createBuildLog } from '../../../src/docker/build/step-progress.ts'
import { fixture } from '../fixture.ts'

function read(...lines: string[]) {
  const log = createBuildLog()
  const told = lines.flatMap((line) => log.add(line))
  return { log, told }
}
const readFixture = (name: string) => read(...fixture(name).split('\n'))

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString()
const vertex = (digest: string, name: string, more: object) => JSON.stringify({ vertexes: [{ digest, name, ...more }] })
const output = (digest: string, text: string | Buffer) =>
  JSON.stringify({ logs: [{ vertex: digest, data: Buffer.from(text).toString('base64') }] })

describe('the progress of a build', () => {
  it('gives the Dockerfile’s own steps as they finish', () => {
    const { told } = readFixture('build.classic.rawjson')
    expect(told.map(({ name, cached }) => [name, cached])).toEqual([
      ['[tool 1/2] FROM docker.io/library/alpine:3.22', true],
      ['[tool 2/2] RUN echo tool >/tool', false],
      ['[stage-1 2/6] RUN echo "a-build-argument" >/greeting &&     echo done', false],
      ['[stage-1 3/6] WORKDIR /srv', false],
      ['[stage-1 4/6] COPY <<EOF /srv/page', false],
      ['[stage-1 5/6] COPY --from=tool /tool /srv/tool', false],
      ['[stage-1 6/6] COPY file /srv/file', false],
    ])
  })

  it('knows at the end every step that it told of', () => {
    const { log, told } = readFixture('build.classic.rawjson')
    expect(new Set(log.steps().map(({ step }) => step))).toEqual(new Set(told))
  })

  it('sees that a second build takes every step from the cache', () => {
    const { log } = readFixture('cached.classic.rawjson')
    expect(log.steps().map(({ step }) => step.cached)).toEqual([true, true, true, true, true, true, true])
  })

  it('counts the bytes of context that were sent', () => {
    expect(readFixture('build.classic.rawjson').log.contextBytes()).toBeGreaterThan(8) // the file itself
    expect(read('').log.contextBytes()).toBe(0)
  })

  it('has what failed, with the last lines that it printed', () => {
    expect(readFixture('failing.classic.rawjson').log.failures()).toEqual([
      {
        name: '[3/3] RUN echo out; echo err >&2;     exit 3',
        error: expect.stringMatching(/^process .* did not complete successfully: exit code: 3$/),
        log: ['out', 'err'],
      },
    ])
  })

  it('does not tell of a step that BuildKit calls cached because it was given up', () => {
    // In the stream `[2/4] COPY uv.lock` and `[3/4] COPY backend/scripts` are cached first and fail then.
    expect(readFixture('failing-wrong-context.classic.rawjson').told.map(({ name }) => name)).toEqual([
      '[1/4] FROM docker.io/library/alpine:3.22',
    ])
    const { told } = read(
      vertex('a', '[1/3] RUN a', { started: at(0), completed: at(0), cached: true }),
      vertex('b', '[2/3] RUN b', { started: at(1), completed: at(1), cached: true }),
      vertex('c', '[3/3] RUN c', { started: at(1), completed: at(1), error: 'no' }),
      vertex('d', '[x 3/3] RUN d', { started: at(1), completed: at(1), cached: true }),
      vertex('e', '[x 3/3] RUN e', { started: at(1), completed: at(2) }),
    )
    expect(told.map(({ name }) => name)).toEqual(['[1/3] RUN a', '[x 3/3] RUN e'])
  })

  it('tells of steps that another build does for this one at the same time as its own', () => {
    const { log, told } = readFixture('shared.classic.rawjson')
    expect(told.map(({ name, cached }) => [name, cached])).toEqual([
      ['[build 2/3] COPY sharing.salt /f', false],
      ['[build 3/3] RUN --network=none sleep 2; cat /f >/g', false],
      ['[stage-1 1/2] FROM docker.io/library/alpine:3.22', true],
      ['[stage-1 2/2] COPY --from=build /g /g', false],
    ])
    const steps = log.steps()
    expect(new Set(steps.map(({ step }) => step))).toEqual(new Set(told))
    expect(steps.find(({ step }) => step.name.includes('RUN'))?.step.seconds).toBeGreaterThan(1.9)
    expect(steps.map(({ digests }) => digests.length).toSorted()).toEqual([1, 2, 2, 2])
  })

  it('neither tells of a stranger’s steps nor counts them', () => {
    const { log, told } = read(
      vertex('a', '[2/2] COPY x /x', { inputs: ['base'] }),
      vertex('golang', '[go 1/2] FROM golang', { started: at(0), completed: at(1) }),
      vertex('build', '[go 2/2] RUN go build', { inputs: ['golang'], started: at(1), completed: at(2), error: 'no' }),
      vertex('more', '[go 3/3] RUN more', { inputs: ['golang'], started: at(1), completed: at(2) }),
      vertex('a', '[2/2] COPY x /x', { inputs: ['base'], started: at(3), completed: at(4) }),
    )
    expect(told.map(({ name }) => name)).toEqual(['[2/2] COPY x /x'])
    expect(log.steps().map(({ step }) => step.name)).toEqual(['[2/2] COPY x /x'])
    expect(log.failures()).toEqual([])
  })

  it('keeps what buildx prints beside it', () => {
    expect(readFixture('failing.classic.rawjson').log.text()).toContain('   3 | >>> RUN echo out')
    expect(readFixture('no-target.classic.rawjson').log.text().trim()).toBe(
      'ERROR: failed to build: failed to solve: target stage "nowhere" could not be found',
    )
  })

  it('adds up the time of a base image that is looked up and then pulled, and tells of it when it is there', () => {
    const name = '[1/2] FROM docker.io/library/alpine:3.22'
    const { log, told } = read(
      vertex('a', name, { started: at(0), completed: at(1) }),
      vertex('a', name, { started: at(2) }),
      vertex('a', name, { started: at(2), completed: at(9) }),
      vertex('b', '[2/2] RUN true', { inputs: ['a'], started: at(9) }),
      vertex('b', '[2/2] RUN true', { inputs: ['a'], started: at(9), completed: at(10) }),
    )
    const steps = [
      { name, seconds: 8, cached: false },
      { name: '[2/2] RUN true', seconds: 1, cached: false },
    ]
    expect(told).toEqual(steps)
    expect(log.steps().map(({ step }) => step)).toEqual(steps)
  })

  it('names the step that was running when the build was stopped', () => {
    const { log } = read(
      vertex('a', '[internal] load build context', { started: at(0), completed: at(1) }),
      vertex('b', '[2/2] RUN sleep 1d', { started: at(1) }),
    )
    expect(log.stopped()).toEqual({ name: '[2/2] RUN sleep 1d', instruction: 'RUN sleep 1d', log: [] })
  })

  it.each([
    ['a progress bar as a terminal shows it', ['10 %\r50 %\r', '100 %\r\n'], ['100 %']],
    ['a letter that arrives in two parts', [Buffer.from('ä').subarray(0, 1), Buffer.from('ä').subarray(1)], ['ä']],
    [
      'the last 20 lines',
      [Array.from({ length: 50 }, (_, n) => `${n}\n`).join('')],
      Array.from({ length: 20 }, (_, n) => `${n + 30}`),
    ],
    ['a line without end up to 4096 characters', ['x'.repeat(3000), 'x'.repeat(3000)], ['x'.repeat(4096)]],
  ])('shows %s', (_, parts, lines) => {
    const { log } = read(vertex('a', '[2/2] RUN a', { started: at(0) }), ...parts.map((part) => output('a', part)))
    expect(log.stopped()?.log).toEqual(lines)
  })

  it.each(['{', '{"vertexes":3}', '{"vertexes":[{"digest":1}]}', 'ERROR: {', '\0', '{"logs":[{"data":"***"}]}'])(
    'takes the line %j for text or nothing',
    (line) => {
      const { log, told } = read(line)
      expect(told).toEqual([])
      expect(log.steps()).toEqual([])
    },
  )

  it('keeps 64 kB of text at most', () => {
    const { log } = read(...Array.from({ length: 1000 }, () => 'x'.repeat(1000)), 'ERROR: the end')
    expect(log.text().length).toBe(64 * 1024)
    expect(log.text().endsWith('ERROR: the end\n')).toBe(true)
  })
})
