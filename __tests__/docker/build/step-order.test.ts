import { describe, expect, it } from '@jest/globals'
import { arrange, type SeenStep } from '../../../src/docker/build/step-order.ts'

let count = 0
const seen = (name: string, part: Partial<SeenStep> = {}): SeenStep => ({
  step: { name, seconds: 1, cached: false },
  digest: `sha256:${(count += 1)}`,
  inputs: [],
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
      [seen('[3/3] COPY a b'), seen('[1/3] FROM a'), seen('[2/3] WORKDIR /a')],
      ['[1/3] FROM a', '[2/3] WORKDIR /a', '[3/3] COPY a b'],
    ],
    [
      'are together with those of their stage, a stage after those that it needs, whichever began first',
      [
        seen('[final 1/2] FROM b', { digest: 'final 1' }),
        seen('[final 2/2] COPY --from=work a b', { inputs: ['final 1', 'work 2'] }),
        seen('[work 2/2] RUN a', { digest: 'work 2', inputs: ['work 1'] }),
        seen('[work 1/2] FROM a', { digest: 'work 1' }),
      ],
      ['[work 1/2] FROM a', '[work 2/2] RUN a', '[final 1/2] FROM b', '[final 2/2] COPY --from=work a b'],
    ],
    [
      'are in the same order from run to run where two stages need nothing of each other',
      [seen('[b 1/1] FROM a'), seen('[a 1/1] FROM b')],
      ['[a 1/1] FROM b', '[b 1/1] FROM a'],
    ],
    [
      'are in order where the stage that is needed stands on the same base, under the name that it has in the last one',
      [
        seen('[final 1/2] FROM a', { digest: 'base' }),
        seen('[final 2/2] COPY --from=work a b', { inputs: ['base', 'work 2'] }),
        seen('[work 2/2] RUN a', { digest: 'work 2', inputs: ['base'] }),
      ],
      ['[work 2/2] RUN a', '[final 1/2] FROM a', '[final 2/2] COPY --from=work a b'],
    ],
    [
      'have their own name when another build does them',
      [seen('[2/2] RUN a', open), seen('[3/4] RUN a', another)],
      ['[2/2] RUN a'],
    ],
    [
      'are told of once when both builds finish them',
      [seen('[2/2] RUN a'), seen('[3/4] RUN a', another)],
      ['[2/2] RUN a'],
    ],
    [
      'are as many as there are, also of the same words',
      [seen('[a 2/2] RUN x', open), seen('[b 2/2] RUN x'), seen('[3/4] RUN x', another)],
      ['[a 2/2] RUN x', '[b 2/2] RUN x'],
    ],
    [
      'are none of another build’s, which come along with what both share',
      [
        seen('[1/2] FROM a', { ...another, digest: 'a' }),
        seen('[2/2] COPY x y', { ...open, inputs: ['a'] }),
        seen('[go 1/2] FROM golang', { ...another, digest: 'golang' }),
        seen('[go 2/3] RUN go build', { ...another, inputs: ['golang'] }),
        seen('[go 3/3] COPY x y', { ...another, inputs: ['golang'] }),
      ],
      ['[1/2] FROM a', '[2/2] COPY x y'],
    ],
    ['may be known from another build alone', [seen('[one 1/2] FROM a', another)], ['[one 1/2] FROM a']],
    ['may have a name of several lines', [seen('[1/1] COPY <<EOF /a\nEOF')], ['[1/1] COPY <<EOF /a\nEOF']],
  ])('%s', (_, steps, names) => {
    expect(arrange(steps).map(({ step }) => step.name)).toEqual(names)
  })

  it('take the time of the build that did them while this one waited, and are known by both digests', () => {
    const cached = { name: '[2/2] RUN a', seconds: 0, cached: true }
    const done = { name: '[3/4] RUN a', seconds: 7, cached: false }
    expect(
      arrange([seen('', { step: cached, digest: 'own' }), seen('', { ...another, step: done, digest: 'theirs' })]),
    ).toEqual([{ step: { ...done, name: cached.name }, digest: 'own', digests: ['own', 'theirs'] }])
  })

  it('came from the cache where they never finished, because what stands on them did', () => {
    const last = { name: '[3/3] RUN b', seconds: 0, cached: true }
    expect(
      arrange([seen('', { step: last }), seen('[2/3] RUN a', open), seen('[1/3] FROM a')]).map(
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
    expect(arrange([seen('', { step: own }), seen('', { ...another, step: theirs })]).map(({ step }) => step)).toEqual([
      own,
    ])
  })
})
