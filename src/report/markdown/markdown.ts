/** Markdown of our own. The only file that escapes for GitHub; everything untrusted passes through `code`, `prose`, `pre` or `fence`. */
import type { Phrase, Piece } from '../words/phrase.ts'
import { counted } from '../words/quantities.ts'
import { cut, oneLine, visible, visibleLine } from '../../visible.ts'

/** Longest untrusted name, message and log line that we print, in UTF-16 units. A cell that fills a screen tells nothing. */
const LIMITS = { name: 160, message: 600, logLine: 240 } as const

/**
 * Untrusted text as one inert `<code>`: no mention, link, reference, comment or table cell can come out of it. Punctuation is
 * written as entities. Because e-mail links are made after entities are read (github/cmark-gfm#278), `<wbr>` also parts what
 * could become a link.
 */
export function code(text: string, max: number = LIMITS.name): string {
  const shown = cut(visible(text), max)
  return shown === '' ? '*(empty)*' : `<code>${inert(shown)}</code>`
}

function inert(text: string): string {
  return text
    .replace(/[^\p{L}\p{N} ,./=;-]/gu, (character) => `&#${(character.codePointAt(0) ?? 0).toFixed(0)};`)
    .replaceAll('&#64;', '<wbr>&#64;')
    .replaceAll('&#58;//', '&#58;<wbr>//')
    .replace(/www\./giu, (found) => `${found.slice(0, 3)}<wbr>.`)
}

// A word of an English sentence, a number with its unit, a dash: nothing that GitHub links. Everything else goes into `<code>`.
const WORD = /^[A-Za-z]+(?:['’/-][A-Za-z]+)*$/
const NUMBER = /^[+−±]?\d{1,6}(?:[.,]\d{1,3})*(?:%|s|ms|B|kB|MB|GB)?$/
const DASH = /^[–—·…→%]$/
const COMMIT = /^[0-9a-f]{7,}$/i

/**
 * Untrusted sentence: back-ticked parts and every word that is not plainly a word become `<code>`, since neither a backslash
 * nor an entity stops GitHub from linking a mention. One line, at most `max` UTF-16 units.
 */
export function prose(text: string, max: number = LIMITS.message): string {
  const parts = cut(oneLine(text), max).split('`')
  // An unpaired back-tick is a character like any other.
  const paired = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join('`')]
  return paired.map((part, index) => (index % 2 === 1 ? code(part, max) : words(part))).join('')
}

function words(text: string): string {
  const shown: string[] = []
  let risky: string[] = []
  const flush = (): void => {
    if (risky.length > 0) shown.push(code(risky.join(' '), LIMITS.message))
    risky = []
  }
  for (const word of text.split(' ')) {
    const { before, core, after } = strip(word)
    if (core === '' || isPlain(core, word.startsWith(core) ? after : '')) {
      flush()
      shown.push(word)
      continue
    }
    if (before !== '') flush()
    risky.push(core)
    if (before === '' && after === '') continue
    flush()
    shown.push(`${before}${shown.pop() ?? ''}${after}`)
  }
  flush()
  return shown.join(' ')
}

function isPlain(core: string, after: string): boolean {
  if (WORD.test(core)) return !core.split(/['’/-]/).some((part) => COMMIT.test(part))
  // At the start of a line `1.` and `1)` would begin a list.
  return (NUMBER.test(core) && !/^[.)]/.test(after)) || DASH.test(core)
}

/** Punctuation around a word stays outside of its `<code>`. */
function strip(word: string): { before: string; core: string; after: string } {
  const [before = ''] = /^["'(]*/.exec(word) ?? []
  const [after = ''] = /["').,:;!?…]*$/.exec(word.slice(before.length)) ?? []
  return { before, core: word.slice(before.length, word.length - after.length), after }
}

/** A phrase as inline Markdown: our own words as they are, everything else made inert. */
export function inline(phrase: Phrase): string {
  return phrase.map(piece).join('')
}

function piece(part: Piece): string {
  if (typeof part === 'string') return part
  if ('code' in part) return code(oneLine(part.code))
  if ('said' in part) return prose(part.said)
  return link('link' in part ? code(part.link) : part.see, part.to)
}

/**
 * Lines of a log as one inert `<pre>`; HTML, because a fence can be closed from inside. An `@` and a `/` at the start of a line
 * are entities too: bots that take orders from comments read the source.
 */
export function pre(lines: readonly string[]): string {
  const shown = lines.map((line) => cut(visibleLine(line), LIMITS.logLine).replace(/[&<>@]|^\s*\//gu, entities))
  return `<pre>${shown.map((line) => (line === '' ? ' ' : line)).join('\n')}</pre>`
}

function entities(characters: string): string {
  return characters.replace(/\S/gu, (character) => `&#${character.charCodeAt(0).toFixed(0)};`)
}

/** A fenced block that GitHub colours, or offers to commit. The fence is longer than any in the text, and no comment can open. */
export function fence(language: 'diff' | 'suggestion' | 'yaml' | 'mermaid', lines: readonly string[]): string {
  const shown = lines.map((line) => cut(visibleLine(line), LIMITS.logLine).replaceAll('<!--', '<!\\--'))
  const longest = Math.max(2, ...shown.flatMap((line) => [...line.matchAll(/`+/gu)].map(([run]) => run.length)))
  const ticks = '`'.repeat(longest + 1)
  return [`${ticks}${language}`, ...shown, ticks].join('\n')
}

/** A table. Cells are inline Markdown without line breaks; `right` names the columns of numbers. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (right.includes(index) ? '--:' : ':--'))
  // A number and its unit stay on one line.
  const numbers = (cells: readonly string[]): readonly string[] =>
    cells.map((cell, index) => (right.includes(index) ? cell.replaceAll(' ', '&nbsp;') : cell))
  return [line(head), line(rule), ...rows.map((cells) => line(numbers(cells)))].join('\n')
}

/** A folded section. `summary` is inline HTML of our own; `body` is Markdown. */
export function details(summary: string, body: string, state: 'folded' | 'open' = 'folded'): string {
  return `<details${state === 'open' ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/** `text` is inline Markdown that is already harmless; `to` is a URL made in links.ts. */
export function link(text: string, to: string | undefined): string {
  return to === undefined ? text : `[${text}](${to})`
}

/** The line that says how many rows of a list are missing, if any are. */
export function more(missing: number, one: string, many = `${one}s`): readonly string[] {
  return missing <= 0 ? [] : [`*… and ${counted(missing, `more ${one}`, `more ${many}`)}.*`]
}
