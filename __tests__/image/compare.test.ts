import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareLayers } from '../../src/image/compare.ts'
import type { LayerPair } from '../../src/model.ts'
import { layer } from './layer.ts'

/** `=a` both, `~a<b` changed from b to a, `+a` added, `-b` removed. */
function draw(pair: LayerPair): string {
  switch (pair.kind) {
    case 'both':
      return `=${pair.head.diffId}`
    case 'changed':
      return `~${pair.head.diffId}<${pair.base.diffId}`
    case 'added':
      return `+${pair.head.diffId}`
    case 'removed':
      return `-${pair.base.diffId}`
  }
}

function drawAll(head: readonly string[], base: readonly string[]): string {
  return compareLayers(
    head.map((text) => layer(text)),
    base.map((text) => layer(text)),
  )
    .map(draw)
    .join(' ')
}

describe('compareLayers', () => {
  it.each<[claim: string, head: string[], base: string[], rows: string]>([
    ['has no rows for nothing', [], [], ''],
    ['has only added layers without a base', ['a A', 'b B'], [], '+a +b'],
    ['has only removed layers of an empty head', [], ['a A', 'b B'], '-a -b'],
    ['pairs equal layers', ['a A', 'b B'], ['a A', 'b B'], '=a =b'],
    ['pairs an instruction that made another layer', ['a A', 'b2 B'], ['a A', 'b1 B'], '=a ~b2<b1'],
    ['shows an added layer where it is', ['a A', 'n N', 'b B'], ['a A', 'b B'], '=a +n =b'],
    ['shows a removed layer where it was', ['a A', 'b B'], ['a A', 'r R', 'b B'], '=a -r =b'],
    ['shows a removed layer at the top', ['a A'], ['r R', 's S', 'a A'], '-r -s =a'],
    ['shows an edited instruction as removed and added', ['a A', 'y Y', 'b B'], ['a A', 'x X', 'b B'], '=a -x +y =b'],
    [
      'aligns what follows a change of the base image',
      ['d2 D', 'n N', 'c2 C', 'e2 E'],
      ['d1 D', 'c1 C', 'e1 E'],
      '~d2<d1 +n ~c2<c1 ~e2<e1',
    ],
    ['keeps the order among equal instructions', ['2 C', '3 C', '4 C'], ['0 C', '1 C'], '~2<0 ~3<1 +4'],
    ['finds the longest alignment, not the first', ['1 X', '2 A', '3 B'], ['4 A', '5 B', '6 X'], '+1 ~2<4 ~3<5 -6'],
    ['pairs an equal layer that moved', ['b B', 'a A'], ['a A', 'b B'], '=b =a'],
    ['pairs as many of the same layer as there are', ['e W', 'e W', 'a A'], ['e W', 'a A'], '=e +e =a'],
    ['pairs the same content of another instruction', ['a NEW'], ['a OLD'], '=a'],
    [
      'takes an edited instruction for one that changed',
      ['a A', 'y RUN apt-get install curl wget'],
      ['a A', 'x RUN apt-get install curl'],
      '=a ~y<x',
    ],
    [
      'takes an edited instruction for one that changed, however the builder writes its shell',
      ['y RUN |1 A=b /bin/sh -c make all && make install # buildkit'],
      ['x /bin/sh -c make all'],
      '~y<x',
    ],
    ['does not pair what has little in common', ['y RUN make all install'], ['x RUN pip install flask'], '-x +y'],
    ['does not pair different instructions', ['y COPY a b /'], ['x ADD a b /'], '-x +y'],
    [
      'pairs edited instructions between the same neighbours only',
      ['y RUN make a b', 'k K'],
      ['k K', 'x RUN make a b c'],
      '+y =k -x',
    ],
    [
      'prefers the edited instruction that is most alike',
      ['y RUN make a b c', 'k K'],
      ['w RUN make a z z2', 'x RUN make a b', 'k K'],
      '-w ~y<x =k',
    ],
    ['does not take two unknown instructions for the same one', ['a', 'b B'], ['c', 'b B'], '-c +a =b'],
  ])('%s', (_, head, base, rows) => {
    expect(drawAll(head, base)).toBe(rows)
  })

  it('has every layer of both sides exactly once, and the head’s in order', () => {
    const layers = fc.array(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('A', 'B', 'C'))
        .map(([diffId, text]) => layer(`${diffId} ${text}`)),
    )
    fc.assert(
      fc.property(layers, layers, (head, base) => {
        const rows = compareLayers(head, base)
        expect(rows.flatMap((row) => ('head' in row ? [row.head] : []))).toEqual(head)
        const bases = rows.flatMap((row) => ('base' in row ? [row.base] : []))
        expect(new Set(bases)).toEqual(new Set(base))
        expect(bases).toHaveLength(base.length)
      }),
    )
  })

  it('takes no noticeable time for as many layers as an image can have', () => {
    const names = Array.from({ length: 127 }, (_, index) => index)
    const rows = compareLayers(
      names.map((name) => layer(`h${name} RUN ${name % 7}`)),
      names.map((name) => layer(`b${name} RUN ${name % 5}`)),
    )
    expect(rows.length).toBeGreaterThan(127)
  })
})
