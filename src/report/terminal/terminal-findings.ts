import type { Finding, ImageReport, Severity } from '../../model.ts'
import type { Style } from '../../terminal/style.ts'
import { diffOf } from '../words/diff.ts'
import { costWords } from '../words/location.ts'
import { wrap, pad, widthOf } from './columns.ts'
import { cut, oneLine, visible, visibleLine } from '../../visible.ts'

const SIGNS = { error: '✗', warning: '!', info: 'i', style: '~' } as const satisfies Record<Severity, string>
const MAX_PLACE = 40
const MAX_RULE = 50
const MAX_FRAME_LINES = 8
const MAX_DIFF_LINES = 16

/** A finding in full: rule and place, message, and either its fix as a diff or the code itself. */
export function findingLines(
  finding: Finding,
  image: Pick<ImageReport, 'dockerfile'>,
  style: Style,
  width: number,
): readonly string[] {
  const cost = costWords(finding.cost)
  const message = visible(oneLine(finding.message)) + (cost === '' ? '' : ` (${cost})`)
  return [
    heading(finding, image, style, width),
    ...wrap(message, width - 4).map((line) => `    ${line}`),
    ...(diffLines(finding, style, width) ?? frameLines(finding, style, width)),
  ]
}

/** Findings in one line each. */
export function findingList(
  findings: readonly Finding[],
  image: ImageReport,
  style: Style,
  width: number,
): readonly string[] {
  const places = findings.map((finding) => cut(placeOf(finding, image), MAX_PLACE))
  const widest = Math.max(...places.map(widthOf))
  return findings.map(({ severity, rule, message }, index) => {
    const place = pad(places[index] ?? '', widest)
    const text = cut(`${cut(visible(rule), MAX_RULE)}: ${visible(oneLine(message))}`, width - 4 - widest - 2)
    return `  ${sign(severity, style)} ${style.dim(place)}  ${text}`
  })
}

function heading(finding: Finding, image: Pick<ImageReport, 'dockerfile'>, style: Style, width: number): string {
  const rule = cut(visible(finding.rule), MAX_RULE)
  const place = cut(placeOf(finding, image), width - 6 - widthOf(rule))
  return `  ${sign(finding.severity, style)} ${style.link(style.bold(rule), finding.url)}${place === '' ? '' : `  ${style.cyan(place)}`}`
}

function sign(severity: Severity, style: Style): string {
  switch (severity) {
    case 'error':
      return style.red(SIGNS.error)
    case 'warning':
      return style.yellow(SIGNS.warning)
    case 'info':
    case 'style':
      return style.dim(SIGNS[severity])
  }
}

/** `file:line:column`, which terminals make clickable. */
function placeOf({ place }: Finding, { dockerfile }: Pick<ImageReport, 'dockerfile'>): string {
  switch (place.at) {
    case 'line':
      return `${visible(place.file)}:${place.line}:${place.column}`
    case 'layer':
      return place.line === undefined ? `layer ${place.index + 1}` : `${visible(dockerfile)}:${place.line}`
    case 'image':
      return ''
  }
}

function diffLines({ fix, excerpt }: Finding, style: Style, width: number): readonly string[] | undefined {
  const lines = fix === undefined ? undefined : diffOf(fix, excerpt)
  if (lines === undefined || fix === undefined) return undefined
  const shown = lines.slice(0, MAX_DIFF_LINES).map((line) => {
    const text = cut(visibleLine(line), width - 6)
    if (line.startsWith('-')) return style.red(text)
    return line.startsWith('+') ? style.green(text) : style.dim(text)
  })
  return [
    `    ${style.dim('fix:')} ${cut(visible(oneLine(fix.title)), width - 9)}`,
    ...shown.map((line) => `      ${line}`),
  ]
}

function frameLines({ place, excerpt }: Finding, style: Style, width: number): readonly string[] {
  if (place.at !== 'line' || excerpt === undefined) return []
  const numbered = excerpt.lines.map((text, index) => ({ number: excerpt.line + index, text }))
  const shown = numbered
    .filter(({ number }) => number >= place.line && number <= place.endLine)
    .slice(0, MAX_FRAME_LINES)
  const gutter = Math.max(...shown.map(({ number }) => String(number).length), 1)
  const code = shown.map(
    ({ number, text }) =>
      `    ${style.dim(`${String(number).padStart(gutter)} │`)} ${cut(visibleLine(text), width - gutter - 7)}`,
  )
  const [only] = shown
  if (only === undefined || shown.length > 1 || place.endLine > place.line) return code
  // A tab before the place is drawn wider than it is counted.
  const before = visibleLine(only.text.slice(0, place.column - 1))
  const marked = visibleLine(only.text.slice(place.column - 1, place.endColumn - 1))
  if (widthOf(before) + gutter + 8 > width) return code
  const carets = '^'.repeat(Math.max(1, Math.min(widthOf(marked), width - gutter - 7 - widthOf(before))))
  return [...code, `    ${style.dim(`${pad('', gutter)} │`)} ${pad('', widthOf(before))}${style.red(carets)}`]
}
