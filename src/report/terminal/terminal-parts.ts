import type { ImageReport, Subject } from '../../model.ts'
import type { Style } from '../../terminal/style.ts'
import { columns, pad, wrap, widthOf } from './columns.ts'
import { differenceOf, fateWords, instructionOf, layerOf, movers } from '../words/layer-change.ts'
import { headWords, layerPlace } from '../words/location.ts'
import { plain } from '../words/phrase.ts'
import { bytesDelta } from '../words/quantities.ts'
import type { Mark, Row } from '../rows/row.ts'
import { scoreboard } from '../rows/scoreboard.ts'
import { cut, visible, visibleLine } from '../../visible.ts'

const MAX_LOG_LINES = 30
const SIGNS = { good: '✓', careful: '!', bad: '✗' } as const satisfies Record<Mark, string>
/** Widest that the base becomes, and what the last column may take from the middle one. */
const MAX_BASE = 20
const MAX_RESULT = 34

/** The scoreboard. A row that needs it goes over several lines. */
export function tableLines(image: ImageReport, subject: Subject, style: Style, width: number): readonly string[] {
  const rows = scoreboard(image)
  const withBase = image.baseline.kind === 'measured' || rows.some(({ base }) => base.length > 0)
  const titles = [
    '',
    `base ${short(image.baseline.sha ?? subject.baseSha)}`,
    `${headWords(subject)} ${short(subject.headSha)}`,
    '',
  ]
  const cells = rows.map((row) => [row.name, plain(row.base), plain(row.head), plain(row.result)])
  const all = [titles, ...cells].map((row) => row.filter((_, index) => withBase || index !== 1))

  const widest = (index: number): number => Math.max(...all.map((row) => widthOf((row[index] ?? '').trim())))
  const name = widest(0)
  const base = withBase ? Math.min(widest(1), MAX_BASE) : undefined
  const room = width - 4 - name - 2 - (base === undefined ? 0 : base + 2) - 2
  const result = Math.min(widest(withBase ? 3 : 2), Math.max(MAX_RESULT, room - widest(withBase ? 2 : 1)))
  const head = Math.min(widest(withBase ? 2 : 1), room - result)
  const [title = [], ...body] = columns(all, [name, ...(base === undefined ? [] : [base]), head, result])
  return [
    ...title.map((line) => `    ${style.dim(line)}`),
    ...body.flatMap((lines, index) => lines.map((line, level) => rowLine(line, level, name, rows[index], style))),
  ]
}

function rowLine(line: string, level: number, nameWidth: number, row: Row | undefined, style: Style): string {
  if (level > 0) return `    ${line}`
  const name = pad(row?.name ?? '', nameWidth)
  return `  ${signOf(row?.mark, style)} ${style.bold(name)}${line.slice(name.length)}`
}

function signOf(mark: Mark | undefined, style: Style): string {
  switch (mark) {
    case 'good':
      return style.green(SIGNS.good)
    case 'careful':
      return style.yellow(SIGNS.careful)
    case 'bad':
      return style.red(SIGNS.bad)
    case undefined:
      return ' '
  }
}

function short(sha: string | undefined): string {
  return sha === undefined ? '' : plain([{ code: sha.slice(0, 7) }])
}

/** The layers that moved the size most. */
export function moverLines(image: ImageReport, subject: Subject, style: Style, width: number): readonly string[] {
  const pairs = movers(image)
  if (pairs.length === 0) return []
  const changes = pairs.map((pair) => bytesDelta(differenceOf(pair)))
  const widest = Math.max(...changes.map(widthOf))
  const lines = pairs.map((pair, index) => {
    const { layer, side } = layerOf(pair)
    const text = `${visible(instructionOf(layer))}  ${plain(fateWords(pair, layerPlace(layer, image, subject, side)))}`
    return `    ${style.bold((changes[index] ?? '').padStart(widest))}  ${cut(text, width - widest - 6)}`
  })
  return [`  ${style.bold('What moved the size')}`, ...lines]
}

/** The end of a log behind a gutter, so that no line of it begins at the margin. */
export function logLines(title: string, log: readonly string[], style: Style, width: number): readonly string[] {
  const shown = log.slice(-MAX_LOG_LINES).map((line) => `    ${style.dim('│')} ${cut(visibleLine(line), width - 6)}`)
  return shown.length === 0 ? [] : [`  ${style.bold(title)}`, ...shown]
}

/** Text in lines of at most `width`, indented. */
export function paragraph(text: string, indent: string, width: number): readonly string[] {
  return wrap(text, width - indent.length).map((line) => `${indent}${line}`)
}
