import { describe, expect, it } from '@jest/globals'
import type { Layer, LayerPair } from '../../../src/model.ts'
import { fateWords } from '../../../src/report/words/layer-change.ts'
import { plain } from '../../../src/report/words/phrase.ts'
import { aLayer } from '../../fakes/a-report.ts'

const ofBase = aLayer()
const ofLine = aLayer({ lines: { line: 5, endLine: 5 } })
const ofNobody = aLayer({ lines: 'unknown' })

const added = (head: Layer): LayerPair => ({ kind: 'added', head })
const removed = (base: Layer): LayerPair => ({ kind: 'removed', base })
const both = (layer: Layer): LayerPair => ({ kind: 'both', head: layer, base: layer })

describe('what became of a layer', () => {
  it.each<[claim: string, pair: LayerPair, words: string]>([
    ['new, by a line', added(ofLine), 'new, line 5'],
    ['new, with the base image', added(ofBase), 'new in the base image'],
    ['new, and the builder does not say whose', added(ofNobody), 'new, line unknown'],
    ['gone, with its line', removed(ofLine), 'removed, was line 5'],
    ['gone, with the base image', removed(ofBase), 'gone from the base image'],
    ['gone, and the builder did not say whose', removed(ofNobody), 'removed'],
    ['still there, by a line', both(ofLine), 'line 5'],
    ['still there, and the builder does not say whose', both(ofNobody), 'line unknown'],
  ])('is said where it is %s', (_, pair, words) => {
    expect(plain(fateWords(pair, '5'))).toBe(words)
  })
})
