import type { ImageReport, LayerPair } from '../../model.ts'
import type { Style } from '../../terminal/style.ts'
import { barOf } from '../words/bars.ts'
import { pad, widthOf } from './columns.ts'
import { differenceOf, instructionOf, layerOf } from '../words/layer-change.ts'
import { plain } from '../words/phrase.ts'
import { bytes, bytesDelta, counted } from '../words/quantities.ts'
import { imageRows } from '../rows/row-image.ts'
import { known, news } from '../words/selection.ts'
import { platformLines } from './platform-lines.ts'
import { findingLines, findingList } from './terminal-findings.ts'
import { cut, visible } from '../../visible.ts'
import { toolsWords } from '../words/tools-words.ts'
import { configLines } from './config-lines.ts'
import { insideLines } from './inside-lines.ts'

const WIDTH = 99
const MAX_LAYERS = 60
const MAX_FINDINGS = 50

/** What `drydock image` says: sizes, layers with bars, findings, what is inside, the verdict last. At most 100 columns. */
export function renderImage(report: ImageReport, style: Style): string {
  const attention = news(report)
  const sections = [
    [`  ${style.bold(cut(plain([{ code: report.name }]), WIDTH - 2))}`],
    rowLines(report, style),
    layerLines(report, style),
    platformLines(platformsOf(report), style),
    ...attention.slice(0, MAX_FINDINGS).map((finding) => findingLines(finding, report, style, WIDTH)),
    known(report).length === 0
      ? []
      : [`  ${style.bold('Known')}`, ...findingList(known(report).slice(0, MAX_FINDINGS), report, style, WIDTH)],
    toolsLines(report),
    insideLines(report, {}, style, WIDTH),
    configLines(report, style, WIDTH),
    [verdictLine(report, style)],
  ]
  const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, ''])
  return `\n${lines.map((line) => line.replace(/^(\s*)::/u, '$1\\::')).join('\n')}`
}

function toolsLines({ stages: { image } }: ImageReport): readonly string[] {
  const words = image.status === 'done' ? plain(toolsWords(image.result.head)) : ''
  return words === '' ? [] : [`  ${cut(words, WIDTH - 2)}`]
}

const platformsOf = ({ stages: { image } }: ImageReport) =>
  image.status === 'done' ? image.result.head.platforms : undefined

function verdictLine({ verdict }: ImageReport, style: Style): string {
  if (verdict.conclusion === 'fail') return style.red(`✗ ${style.bold(counted(verdict.failures.length, 'error'))}`)
  return verdict.conclusion === 'pass' ? style.green(`✓ ${style.bold('No errors')}`) : style.red('✗ Could not find out')
}

function rowLines(report: ImageReport, style: Style): readonly string[] {
  const rows = imageRows(report.stages.image).map(({ name, base, head, result, mark }) => ({
    cells: [name, plain(base), plain(head), plain(result)],
    sign: mark === undefined ? ' ' : { good: style.green('✓'), careful: style.yellow('!'), bad: style.red('✗') }[mark],
  }))
  const widths = [0, 1, 2].map((index) => Math.max(...rows.map(({ cells }) => widthOf(cells[index] ?? ''))))
  return rows.map(({ cells, sign }) => {
    const [name = '', ...rest] = cells.map((cell, index) => pad(cell, widths[index] ?? 0))
    return `  ${sign} ${style.bold(name)}  ${cut(rest.filter((cell) => cell.trim() !== '').join('  '), WIDTH - 8 - name.length)}`.trimEnd()
  })
}

/** One line a layer, with a bar against the largest. */
function layerLines({ stages: { image } }: ImageReport, style: Style): readonly string[] {
  if (image.status !== 'done' || image.result.layers.length === 0) return []
  const { layers, base } = image.result
  const largest = Math.max(1, ...layers.map((pair) => layerOf(pair).layer.unpackedBytes))
  const amount = (pair: LayerPair): string => {
    if (base === undefined || pair.kind === 'both') return bytes(layerOf(pair).layer.unpackedBytes)
    return bytesDelta(differenceOf(pair))
  }
  const widest = Math.max(...layers.map((pair) => widthOf(amount(pair))))
  const lines = layers.slice(0, MAX_LAYERS).map((pair) => {
    const { layer } = layerOf(pair)
    const bar = barOf(layer.unpackedBytes, largest)
    const colour =
      pair.kind === 'both' || base === undefined ? style.dim : pair.kind === 'removed' ? style.green : style.yellow
    const text = cut(visible(instructionOf(layer)), WIDTH - bar.length - widest - 8)
    return `    ${colour(bar)}  ${style.bold(amount(pair).padStart(widest))}  ${text}`.trimEnd()
  })
  const rest = layers.length - lines.length
  return [
    `  ${style.bold('Layers')}`,
    ...lines,
    ...(rest > 0 ? [`    ${style.dim(`… and ${counted(rest, 'more layer')}`)}`] : []),
  ]
}
