import type { Budget, OutlineReport } from '../../model.ts'
import type { Style } from '../../terminal/style.ts'
import { cut, visible } from '../../visible.ts'
import { instructionOf } from '../words/layer-change.ts'
import { bytes, bytesDelta, countDelta, counted } from '../words/quantities.ts'
import { barOf } from '../words/bars.ts'
import { widthOf } from './columns.ts'
import { platformLines } from './platform-lines.ts'

const WIDTH = 99
const MAX_LAYERS = 60

/** What `drydock image registry://…` says: what is downloaded, layer by layer, the verdict last. At most 100 columns. */
export function renderOutline(report: OutlineReport, style: Style): string {
  const sections = [
    [`  ${style.bold(cut(visible(report.name), WIDTH - 2))}`],
    totalLines(report),
    layerLines(report, style),
    platformLines(report.platforms, style),
    report.budgets.map((budget) => budgetLine(budget, style)),
    [style.dim('  Only manifest and configuration were read; --contents downloads the layers and looks into them.')],
    [verdictLine(report, style)],
  ]
  return `\n${sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines) => [...lines, ''])
    .join('\n')}`
}

function totalLines({
  compressedBytes,
  baseCompressedBytes,
  layers,
  baseLayerCount,
  missingBytes,
  ...report
}: OutlineReport): string[] {
  const against =
    baseCompressedBytes === undefined
      ? ''
      : `  ${bytesDelta(compressedBytes - baseCompressedBytes)} against ${cut(visible(report.against ?? ''), 50)}`
  const change = baseLayerCount === undefined ? '' : `  ${countDelta(layers.length - baseLayerCount)}`
  return [
    `    Download  ${bytes(compressedBytes)}${against}`,
    `    Layers    ${layers.length}${change}`,
    `    Platform  ${cut(visible(report.platform), 50)}`,
    ...(missingBytes === undefined ? [] : [`    Whoever has the other image downloads ${bytes(missingBytes)}.`]),
  ]
}

function layerLines({ layers }: OutlineReport, style: Style): readonly string[] {
  const largest = Math.max(1, ...layers.map(({ compressedBytes }) => compressedBytes))
  const widest = Math.max(0, ...layers.map(({ compressedBytes }) => widthOf(bytes(compressedBytes))))
  const rest = layers.length - MAX_LAYERS
  return [
    `  ${style.bold('Layers, compressed')}`,
    ...layers.slice(0, MAX_LAYERS).map((layer) => {
      const bar = barOf(layer.compressedBytes, largest)
      const text = cut(instructionOf(layer), WIDTH - bar.length - widest - 8)
      const colour = layer.isShared === true ? style.dim : style.yellow
      return `    ${colour(bar)}  ${style.bold(bytes(layer.compressedBytes).padStart(widest))}  ${text}`.trimEnd()
    }),
    ...(rest > 0 ? [`    ${style.dim(`… and ${counted(rest, 'more layer')}`)}`] : []),
  ]
}

function budgetLine({ limit, allowed, actual, kept }: Budget, style: Style): string {
  const words = `${limit}: ${actual ?? 'not compared'}, allowed ${visible(allowed)}`
  return kept === true
    ? `  ${style.green('✓')} ${words}`
    : `  ${kept === false ? style.red('✗') : style.yellow('!')} ${words}`
}

function verdictLine({ budgets }: OutlineReport, style: Style): string {
  const broken = budgets.filter(({ kept }) => kept !== true).length
  return broken > 0
    ? style.red(`✗ ${style.bold(counted(broken, 'budget'))} not kept`)
    : style.green(`✓ ${style.bold('No errors')}`)
}
