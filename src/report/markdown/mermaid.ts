/** A chart of Mermaid's (https://mermaid.js.org/syntax/gantt.html), which GitHub draws from its text. The only file that escapes for Mermaid. */
import { cut, oneLine, visible } from '../../visible.ts'

/** One name with its bars, from the top down. */
export interface ChartRow {
  /** Untrusted text. */
  readonly name: string
  readonly bars: readonly ChartBar[]
}

export interface ChartBar {
  /** Our own words, without `:` and `#`. */
  readonly words: string
  /** Drawn pale, as what was there before. */
  readonly isPale: boolean
  readonly value: number
}

export interface Chart {
  /** Our own words. */
  readonly title: string
  /** What it shows in a sentence, for those who do not see it. Our own words. */
  readonly description: string
  readonly rows: readonly ChartRow[]
}

/** Longest name in UTF-16 units; as many of the widest letters fit left of the bars. */
const MAX_NAME = 26
/** Pixels left of the bars. */
const NAME_WIDTH = 215
const LAYOUT = { leftPadding: NAME_WIDTH, barHeight: 16, barGap: 3, topPadding: 42 }
/**
 * Mermaid takes black words for its light theme and white ones for its dark theme, inside of bars and beside them; grey and blue of this
 * lightness are 4.5 to 1 against both (https://www.w3.org/TR/WCAG22/#contrast-minimum).
 */
const COLOURS = {
  doneTaskBkgColor: '#767676',
  doneTaskBorderColor: '#767676',
  activeTaskBkgColor: '#0079cf',
  activeTaskBorderColor: '#0079cf',
  sectionBkgColor: '#8080801a',
  sectionBkgColor2: '#8080801a',
  altSectionBkgColor: '#80808000',
}
/** The longest bar in milliseconds, the chart's own unit: finer than the pixels of a screen, and less than a tick of the axis. */
const LONGEST_BAR = 100_000

/**
 * Lines of the chart. Its bars are those of a Gantt chart, the one kind of Mermaid's that every version draws with a text beside each
 * bar; lengths take the place of times, so that the axis says nothing and is left empty.
 */
export function chartLines({ title, description, rows }: Chart): readonly string[] {
  const largest = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ value }) => value)))
  const length = (value: number): string => Math.max(1, Math.round((value / largest) * LONGEST_BAR)).toFixed(0)
  return [
    ...`%%{init: ${JSON.stringify({ gantt: LAYOUT, themeVariables: COLOURS }, null, 1)}}%%`.split('\n'),
    'gantt',
    `  title ${title}`,
    `  accTitle: ${title}`,
    `  accDescr: ${description}`,
    '  dateFormat x',
    '  axisFormat 0',
    '  tickInterval 1month',
    '  todayMarker off',
    ...apart(rows).flatMap(({ name, bars }) => [
      `  section ${mermaidText(name)}`,
      ...bars.map(({ words, isPale, value }) => `  ${words} :${isPale ? 'done' : 'active'}, 0, ${length(value)}`),
    ]),
  ]
}

/** Names that fit, each of them once: Mermaid draws sections of one name as one. */
function apart(rows: readonly ChartRow[]): readonly ChartRow[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const name = cut(visible(oneLine(row.name)), MAX_NAME).trim()
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return { ...row, name: times === 1 ? name : `${name} ·${times}` }
  })
}

/**
 * Untrusted text inside a line of Mermaid's: whatever is no letter, digit or space is an entity of its own
 * (https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters), so that no statement, comment, directive or fence can come out of it.
 */
export function mermaidText(text: string): string {
  const inert = text.replace(/[^\p{L}\p{N} ]/gu, (character) => `#${(character.codePointAt(0) ?? 0).toFixed(0)};`)
  return inert.trim() === '' ? '-' : inert
}
