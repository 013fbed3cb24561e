import { blanksAfter, blanksBefore } from '../text/blanks.ts'
import { joinLines, joinPieces, type MappedText, type Piece, pieceOf } from '../text/mapped-text.ts'
import type { Escape } from './escape.ts'
import { readHeredocWords, type Heredoc } from './heredoc.ts'
import type { SourceText } from '../text/source-text.ts'

/** `# name=value` at the very top of the file. The name is in lower case. */
export interface Directive {
  readonly name: string
  readonly value: string
  readonly line: number
}

export interface Comment {
  /** Without `#` and the spaces around it. */
  readonly text: string
  readonly line: number
  /** Where the comment is, from `#` to the end of its text. */
  readonly at: MappedText
  /** Between the lines of a continued instruction. */
  readonly inside: boolean
}

/** One instruction as BuildKit puts it together: continuations joined, comments and empty lines left out. */
export interface LogicalLine {
  readonly text: MappedText
  /** Offsets in the file of the whole instruction with its heredocs. */
  readonly start: number
  readonly end: number
  readonly heredocs: readonly Heredoc[]
  /** Lines, 1-based, that are empty inside the instruction. */
  readonly emptyLines: readonly number[]
  /** The last line, 1-based, before its heredocs. */
  readonly lastLine: number
}

/** Something that makes the file invalid for BuildKit. */
export interface SyntaxProblem {
  readonly at: MappedText
  readonly message: string
}

export interface LogicalLines {
  readonly escape: Escape
  readonly directives: readonly Directive[]
  readonly comments: readonly Comment[]
  readonly lines: readonly LogicalLine[]
  readonly problems: readonly SyntaxProblem[]
}

const DIRECTIVE = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/
/** The directives BuildKit knows; any other comment ends the block of directives. */
const DIRECTIVES = new Set(['escape', 'syntax', 'check'])
/** An escape that ends a line continues it; an escaped escape does not. */
const CONTINUATION: Record<Escape, RegExp> = { '\\': /(?:^|[^\\])(\\[ \t]*)$/, '`': /(?:^|[^`])(`[ \t]*)$/ }

/** Splits a Dockerfile the way BuildKit's parser reads its lines. Linear in the text; never throws. */
export function splitLogicalLines(source: SourceText): LogicalLines {
  const directives: Directive[] = []
  const comments: Comment[] = []
  const lines: LogicalLine[] = []
  const problems: SyntaxProblem[] = []
  let escape: Escape = '\\'
  let directivesOver = false
  let line = 1

  const raw = (number: number): { start: number; text: string } => {
    const text = source.line(number)
    const start = source.offset(number, 1)
    return number === 1 && text.startsWith('\uFEFF') ? { start: start + 1, text: text.slice(1) } : { start, text }
  }
  const comment = (number: number, inside: boolean): void => {
    const { start, text } = raw(number)
    const indent = blanksBefore(text)
    const at = pieceOf(source, start + indent, start + text.trimEnd().length)
    comments.push({ text: at.text.slice(1).trim(), line: number, at, inside })
    const directive = directivesOver || inside ? undefined : DIRECTIVE.exec(at.text)
    const name = directive?.[1]?.toLowerCase()
    const value = directive?.[2]
    if (name === undefined || value === undefined || !DIRECTIVES.has(name)) {
      directivesOver = true
      return
    }
    if (directives.some((known) => known.name === name))
      problems.push({ at, message: `The directive \`${name}\` may be used only once` })
    else if (name === 'escape' && value !== '\\' && value !== '`')
      problems.push({ at, message: 'The escape directive takes a backslash or a backtick' })
    else if (name === 'escape') escape = value === '`' ? '`' : '\\'
    directives.push({ name, value, line: number })
  }

  while (line <= source.lineCount) {
    const first = raw(line)
    const indent = blanksBefore(first.text)
    if (first.text[indent] === '#') {
      comment(line++, false)
      continue
    }
    directivesOver = true
    if (indent === first.text.length) {
      line++
      continue
    }
    const start = first.start + indent
    const pieces: Piece[] = []
    const emptyLines: number[] = []
    let end = first.start + blanksAfter(first.text)
    for (let open = true; open && line <= source.lineCount; line++) {
      const { start: lineStart, text } = raw(line)
      const content = text.slice(blanksBefore(text))
      if (pieces.length > 0 && content.startsWith('#')) {
        comment(line, true)
        continue
      }
      if (pieces.length > 0 && content === '') {
        // What follows the file's last line break is no line for BuildKit.
        if (lineStart < source.text.length) emptyLines.push(line)
        continue
      }
      const continued = CONTINUATION[escape].exec(text)?.[1]
      pieces.push({ start: Math.max(start, lineStart), end: lineStart + text.length - (continued?.length ?? 0) })
      end = lineStart + blanksAfter(text)
      open = continued !== undefined
    }
    const text = joinPieces(source, pieces, start).trim()
    const lastLine = source.offset(line - 1, 1) < source.text.length ? line - 1 : line - 2
    const heredocs: Heredoc[] = []
    for (const word of readHeredocWords(text)) {
      const bodyStart = line > source.lineCount ? source.text.length : source.offset(line, 1)
      let terminated = false
      let bodyEnd = source.text.length
      for (; !terminated && line <= source.lineCount; line++) {
        const { start: lineStart, text: bodyLine } = raw(line)
        terminated = (word.chomp ? bodyLine.replace(/^\t+/, '') : bodyLine) === word.delimiter
        if (terminated) bodyEnd = lineStart
        end = Math.max(end, lineStart + bodyLine.length)
      }
      if (!terminated) problems.push({ at: word.at, message: `Nothing ends the heredoc \`${word.delimiter}\`` })
      heredocs.push({
        ...word,
        body: joinLines(source, bodyStart, bodyEnd, word.chomp),
        start: bodyStart,
        end,
        terminated,
      })
    }
    if (text.text !== '') lines.push({ text, start, end, heredocs, emptyLines, lastLine })
  }
  return { escape, directives, comments, lines, problems }
}
