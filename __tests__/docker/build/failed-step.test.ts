import { describe, expect, it } from '@jest/globals'
import { chooseFailed, type FailedStep } from '../../../src/docker/build/failed-step.ts'

const failed = (name: string, error: string, ...log: string[]): FailedStep => ({ name, error, log })
const exits = (command: string, code: number) =>
  `process "/bin/sh -c ${command}" did not complete successfully: exit code: ${code}`
const mark = (line: number, text: string) => `   ${line} | >>> ${text}\n`
const plain = (line: number, text: string) => `   ${line} |     ${text}\n`

const one = failed('[one 2/2] RUN a', exits('a', 3), 'from one')
const two = failed('[two 2/2] RUN b', exits('b', 4), 'from two')

describe('of several steps that failed, the one that is meant', () => {
  it.each<[string, FailedStep[]]>([
    ['first', [one, two]],
    ['last', [two, one]],
  ])('is the one whose words buildx’s error ends with, heard of %s', (_, steps) => {
    expect(chooseFailed(steps, two.error, mark(4, 'RUN b'))).toEqual({ step: two, others: [one] })
    expect(chooseFailed(steps, one.error, mark(2, 'RUN a'))).toEqual({ step: one, others: [two] })
  })

  it('is found behind what buildx puts in front', () => {
    const missing = failed('[2/3] COPY a /', 'failed to calculate checksum of ref x::y: "/a": not found')
    const { step } = chooseFailed([one, missing], `failed to compute cache key: ${missing.error}`, '')
    expect(step).toEqual(missing)
  })

  it('is the one with the longer words where those of another are a part of them', () => {
    const short = failed('[one 2/2] RUN a', exits('a', 1))
    const long = failed('[two 2/2] RUN a', exits('a', 12))
    expect(chooseFailed([short, long], long.error, '').step).toEqual(long)
  })

  it('is by its instruction, where several lack the same file', () => {
    const error = 'failed to calculate checksum of ref x::y: "/nope": not found'
    const [a, b] = [failed('[2/3] COPY nope /a', error), failed('[3/3] COPY --chown=1 nope /b', error)]
    expect(chooseFailed([a, b], error, mark(3, 'COPY --chown=1 \\') + mark(4, '  nope /b'))).toEqual({
      step: b,
      others: [a],
    })
    expect(chooseFailed([b, a], error, mark(2, 'COPY nope /a')).step).toEqual(a)
  })

  it('is by its stage, where the same command fails in several', () => {
    const [a, b] = [
      failed('[one 2/2] RUN a', exits('a', 1), 'x'),
      failed('[linux/amd64 two 2/2] RUN a', exits('a', 1), 'y'),
    ]
    expect(chooseFailed([a, b], a.error, plain(3, 'FROM x AS Two') + mark(4, 'RUN a')).step).toEqual(b)
    expect(chooseFailed([a, b], a.error, plain(1, 'FROM x as one') + mark(2, 'RUN a')).step).toEqual(a)
  })

  it('shows the logs of all, by name, where nothing tells them apart', () => {
    const [a, b] = [failed('[one 2/2] RUN a', exits('a', 1), 'x'), failed('[two 2/2] RUN a', exits('a', 1), 'y')]
    const told = chooseFailed([b, a], a.error, mark(9, 'RUN a'))
    expect(told).toEqual({ step: { ...a, log: ['[one 2/2] RUN a:', 'x', '[two 2/2] RUN a:', 'y'] }, others: [] })
  })

  it('is none where the error belongs to no step', () => {
    expect(chooseFailed([one], 'target stage "x" could not be found', '')).toEqual({ others: [one] })
    expect(chooseFailed([], 'x', '')).toEqual({ others: [] })
  })

  it('is known by the end of its words, where the beginning was too long to keep', () => {
    const long = failed('[2/2] RUN x', exits('x'.repeat(90_000), 1))
    expect(chooseFailed([one, long], long.error.slice(-60_000), '').step).toEqual(long)
    expect(chooseFailed([one], one.error.slice(-10), '').step).toBeUndefined()
  })
})

describe('those that failed as well', () => {
  it('are in the Dockerfile’s order, each once, without those that were cancelled', () => {
    const steps = [
      failed('[two 10/10] RUN c', 'c'),
      failed('[two 2/10] RUN b', 'b'),
      failed('[two 2/10] RUN b', 'b'),
      failed('[two 3/10] RUN d', `${exits('d', 1)}: context canceled: context canceled`),
      one,
      failed('[two 1/10] FROM a', ''),
    ]
    const { others } = chooseFailed(steps, one.error, '')
    expect(others.map(({ name }) => name)).toEqual(['[two 2/10] RUN b', '[two 10/10] RUN c'])
  })
})
