import { describe, expect, it } from '@jest/globals'
import { arrange, type SeenStep } from '../../../src/docker/build/step-order.ts'

const seen = (name: string, startedAt: number, part: Partial<SeenStep> = {}): SeenStep => ({
  step: { name, seconds: 1, cached: false },
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
    ['are those that have finished', [seen('[1/2] FROM a', 1), seen('[2/2] RUN a', 2, open)], ['[1/2] FROM a']],
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
    ['may be known from another build alone', [seen('[one 1/2] FROM a', 1, another)], ['[one 1/2] FROM a']],
    ['may have a name of several lines', [seen('[1/1] COPY <<EOF /a\nEOF', 1)], ['[1/1] COPY <<EOF /a\nEOF']],
  ])('%s', (_, steps, names) => {
    expect(arrange(steps).map(({ name }) => name)).toEqual(names)
  })
})
