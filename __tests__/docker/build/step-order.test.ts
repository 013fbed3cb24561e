import { describe, expect, it } from '@jest/globals'
import { arrange, type SeenStep } from '../../../src/docker/build/step-order.ts'

let count = 0
const seen = (name: string, startedAt: number, part: Partial<SeenStep> = {}): SeenStep => ({
  step: { name, seconds: 1, cached: false },
  digest: `sha256:${(count += 1)}`,
  inputs: [],
  startedAt,
  finished: true,
  announced: true,
  ...part,
})
const another = { announced: false }
const open = { finished: false }

describe('the steps of a build', () => {
  it.each<[string, SeenStep[], string[]]>([
    [
      'are in the Dockerfile’s order, whatever was found in the cache first',
      [seen('[3/3] COPY a b', 1), seen('[1/3] FROM a', 1), seen('[2/3] WORKDIR /a', 2)],
      ['[1/3] FROM a', '[2/3] WORKDIR /a', '[3/3] COPY a b'],
    ],
    [
      'are together with those of their stage, the stage that began first in front',
      [seen('[stage-1 1/2] FROM b', 2), seen('[build 2/2] RUN a', 3), seen('[build 1/2] FROM a', 1)],
      ['[build 1/2] FROM a', '[build 2/2] RUN a', '[stage-1 1/2] FROM b'],
    ],
    [
      'have their own name when another build does them',
      [seen('[2/2] RUN a', Infinity, open), seen('[3/4] RUN a', 1, another)],
      ['[2/2] RUN a'],
    ],
    [
      'are told of once when both builds finish them',
      [seen('[2/2] RUN a', 2), seen('[3/4] RUN a', 1, another)],
      ['[2/2] RUN a'],
    ],
    [
      'are as many as there are, also of the same words',
      [seen('[a 2/2] RUN x', Infinity, open), seen('[b 2/2] RUN x', 3), seen('[3/4] RUN x', 1, another)],
      ['[a 2/2] RUN x', '[b 2/2] RUN x'],
    ],
    [
      'are none of another build’s, which come along with what both share',
      [
        seen('[1/2] FROM a', 1, { ...another, digest: 'a' }),
        seen('[2/2] COPY x y', Infinity, { ...open, inputs: ['a'] }),
        seen('[go 1/2] FROM golang', 1, { ...another, digest: 'golang' }),
        seen('[go 2/3] RUN go build', 2, { ...another, inputs: ['golang'] }),
        seen('[go 3/3] COPY x y', 3, { ...another, inputs: ['golang'] }),
      ],
      ['[1/2] FROM a', '[2/2] COPY x y'],
    ],
    ['may be known from another build alone', [seen('[one 1/2] FROM a', 1, another)], ['[one 1/2] FROM a']],
    ['may have a name of several lines', [seen('[1/1] COPY <<EOF /a\nEOF', 1)], ['[1/1] COPY <<EOF /a\nEOF']],
  ])('%s', (_, steps, names) => {
    expect(arrange(steps).map(({ step }) => step.name)).toEqual(names)
  })

  it('take the time of the build that did them while this one waited, and are known by both digests', () => {
    const cached = { name: '[2/2] RUN a', seconds: 0, cached: true }
    const done = { name: '[3/4] RUN a', seconds: 7, cached: false }
    expect(
      arrange([
        seen('', 2, { step: cached, digest: 'own' }),
        seen('', 1, { ...another, step: done, digest: 'theirs' }),
      ]),
    ).toEqual([{ step: { ...done, name: cached.name }, digest: 'own', digests: ['own', 'theirs'] }])
  })

  it('came from the cache where they never finished, because what stands on them did', () => {
    const last = { name: '[3/3] RUN b', seconds: 0, cached: true }
    expect(
      arrange([seen('', 2, { step: last }), seen('[2/3] RUN a', Infinity, open), seen('[1/3] FROM a', 1)]).map(
        ({ step: { name, cached } }) => [name, cached],
      ),
    ).toEqual([
      ['[1/3] FROM a', false],
      ['[2/3] RUN a', true],
      ['[3/3] RUN b', true],
    ])
  })

  it('keep their own time where they did the work themselves', () => {
    const own = { name: '[2/2] RUN a', seconds: 3, cached: false }
    const theirs = { name: '[3/4] RUN a', seconds: 7, cached: false }
    expect(
      arrange([seen('', 2, { step: own }), seen('', 1, { ...another, step: theirs })]).map(({ step }) => step),
    ).toEqual([own])
  })
})
