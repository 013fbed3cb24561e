import type { ImageReport, Layer, LayerPair, Subject } from '../../model.ts'
import type { Block } from './block.ts'
import { barOf } from '../words/bars.ts'
import { differenceOf, fateWords, instructionOf, layerOf, movers } from '../words/layer-change.ts'
import { layerPlace } from '../words/location.ts'
import { code, details, inline, more, table } from './markdown.ts'
import { pullWords } from '../words/pull-words.ts'
import { bytes, bytesDelta, countDelta } from '../words/quantities.ts'
import { toolsWords } from '../words/tools-words.ts'

const MAX_INSTRUCTION = 100
/** As wide as its column may be beside an instruction. */
const BAR_CELLS = 8

/** The layers that moved the size most, with their Dockerfile lines; nothing where nothing moved. */
export function moversBlocks(image: ImageReport, subject: Subject): readonly Block[] {
  const pairs = movers(image)
  if (pairs.length === 0) return []
  const title = 'What moved the size'
  const item = (pair: LayerPair): string => {
    const { layer, side } = layerOf(pair)
    const fate = inline(fateWords(pair, layerPlace(layer, image, subject, side)))
    const parts = [`**${bytesDelta(differenceOf(pair))}**`, instruction(layer), `(${fate})`]
    return `- ${parts.filter((part) => part !== '').join(' ')}`
  }
  const render = (rows: number): string =>
    rows === 0 ? '' : `#### ${title}\n\n${pairs.slice(0, rows).map(item).join('\n')}`
  return [{ title, kind: 'open', rows: pairs.length, render }]
}

/** All layers of both images, side by side. */
export function layersBlocks(image: ImageReport, subject: Subject): readonly Block[] {
  const { image: stage } = image.stages
  if (stage.status !== 'done' || stage.result.layers.length === 0) return []
  const { layers, base, head } = stage.result
  const change = base === undefined ? '' : ` (${countDelta(head.layers.length - base.layers.length)})`
  const columns = base === undefined ? ['size'] : ['base', 'this change', '']
  const largest = Math.max(1, ...layers.map((pair) => layerOf(pair).layer.unpackedBytes))
  const cells = (pair: LayerPair): readonly string[] => {
    const { layer, side } = layerOf(pair)
    const sizes = base === undefined ? [bytes(layer.unpackedBytes)] : sizesOf(pair)
    const bar = barOf(layer.unpackedBytes, largest, BAR_CELLS)
    return [inline([layerPlace(layer, image, subject, side)]), instruction(layer), bar, ...sizes]
  }
  const render = (rows: number): string => {
    const body = table(['Line', 'Instruction', '', ...columns], layers.slice(0, rows).map(cells), [3, 4, 5])
    return details(
      `Layers: ${head.layers.length}${change}`,
      [
        body,
        ...more(layers.length - rows, 'layer'),
        ...[...pullWords(stage.result), inline(toolsWords(head))].filter((line) => line !== '').slice(0, rows),
      ].join('\n\n'),
    )
  }
  return [{ title: 'Layers', kind: 'folded', rows: layers.length, render }]
}

function sizesOf(pair: LayerPair): readonly string[] {
  const change = bytesDelta(differenceOf(pair))
  switch (pair.kind) {
    case 'both':
      return [bytes(pair.base.unpackedBytes), bytes(pair.head.unpackedBytes), '=']
    case 'changed':
      return [bytes(pair.base.unpackedBytes), bytes(pair.head.unpackedBytes), change]
    case 'added':
      return ['', bytes(pair.head.unpackedBytes), change]
    case 'removed':
      return [bytes(pair.base.unpackedBytes), '', change]
  }
}

function instruction(layer: Layer): string {
  const text = instructionOf(layer)
  return text === '' ? '' : code(text, MAX_INSTRUCTION)
}
