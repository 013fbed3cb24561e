import type { Finding, Fix, Safety, Span } from '../../model.ts'
import type { ScriptAnswer, ScriptComment, ScriptReplacement } from '../../world.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { type CheckableScript, HEADER_LINES } from './shellcheck-scripts.ts'

/** A variable that nobody sets: whoever starts a container may set any. Only what RUN sees is all in the file. */
const UNASSIGNED = 2154

/** What ShellCheck found in the scripts of a file, where it is in that file. Answers stand in the order of the scripts. */
export function shellCheckFindings(
  scripts: readonly CheckableScript[],
  answers: readonly ScriptAnswer[],
): readonly Finding[] {
  return scripts.flatMap(({ instruction, script: { body } }, index) => {
    const answer = answers[index]
    const comments = answer?.kind === 'checked' ? answer.comments : []
    if (comments.length === 0) return []
    const offsets = scriptOffsets(body.text)
    const isAbout = ({ span, code }: ScriptComment): boolean =>
      span.line > HEADER_LINES && (code !== UNASSIGNED || instruction.keyword === 'RUN')
    return comments.filter(isAbout).map((comment) => toFinding(comment, instruction, body, offsets))
  })
}

function toFinding(
  comment: ScriptComment,
  instruction: CheckableScript['instruction'],
  body: MappedText,
  offsets: Offsets,
): Finding {
  const { code, severity, message, span, replacements } = comment
  const id = `SC${String(code).padStart(4, '0')}`
  const { start, end } = offsets(span)
  const quoted = body.text.slice(start, end)
  const safety = code === UNQUOTED && isOneWord(quoted, instruction, body.text) ? 'safe' : 'unsafe'
  const fix = fixOf(replacements, safety, body, offsets)
  return {
    rule: id,
    aliases: [],
    source: 'shellcheck',
    severity,
    message,
    place: { at: 'line', file: body.source.file, ...body.span(start, end) },
    origin: 'unknown',
    url: `https://www.shellcheck.net/wiki/${id}`,
    ...(fix && { fix }),
  }
}

/** A variable without quotes, which the shell splits into words where it has blanks. */
const UNQUOTED = 2086

/**
 * Whether it is a variable of the image whose one value is one word without a glob, and nothing in the script can give it another:
 * with quotes it is the same then. A build argument can have any value.
 */
function isOneWord(quoted: string, { scope, keyword }: CheckableScript['instruction'], script: string): boolean {
  const name = /^\$(?:(\w+)|\{(\w+)\})$/.exec(quoted)?.slice(1).find(Boolean)
  if (name === undefined || keyword !== 'RUN') return false
  const found = scope.lookup(name)
  const isSetHere = new RegExp(`(?<![\\w$])${name}(?:=|\\+=|\\b(?![\\w}]))`).test(script.replaceAll(/\$\{?\w+/g, '$'))
  return found.kind === 'env' && found.value !== undefined && /^[^\s*?[\]\\]+$/.test(found.value) && !isSetHere
}

/** Undefined where a replacement would touch what is not the script's: a continuation, a comment between its lines. */
function fixOf(
  replacements: readonly ScriptReplacement[],
  safety: Safety,
  body: MappedText,
  offsets: Offsets,
): Fix | undefined {
  const edits = replacements.map(({ span, text, beside }) => {
    const { start, end } = offsets(span)
    const place = start === end ? insertionPoint(body, start, beside) : body.origin(start)
    const isWhole = start === end || body.origin(end - 1) - place === end - 1 - start
    if (span.line <= HEADER_LINES || !isWhole || text.includes('\n')) return undefined
    return { span: body.source.span(place, place + end - start), text }
  })
  const known = edits.filter((edit) => !!edit)
  return known.length === 0 || known.length < edits.length
    ? undefined
    : { title: 'Apply ShellCheck’s fix', safety, edits: known }
}

/** Where a text goes that belongs to the character before or after it: they need not be neighbours in the file. */
function insertionPoint(body: MappedText, offset: number, beside: ScriptReplacement['beside']): number {
  return beside === 'previous' && offset > 0 ? body.origin(offset - 1) + 1 : body.origin(offset)
}

interface Range {
  /** Offsets in the script, in UTF-16 units; `end` is exclusive. */
  readonly start: number
  readonly end: number
}

type Offsets = (span: Span) => Range

/** Where ShellCheck's lines and columns are in a script. It counts columns in code points; a tab is one. */
function scriptOffsets(text: string): Offsets {
  const lines = text.split('\n')
  const starts = [0]
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1)
  const isPlain = !/[\ud800-\udfff]/.test(text)
  const unitsBefore = (line: string, column: number): number =>
    isPlain
      ? column - 1
      : Array.from(line)
          .slice(0, column - 1)
          .join('').length
  const offset = (number: number, column: number): number => {
    const index = number - HEADER_LINES - 1
    return Math.min((starts[index] ?? text.length) + unitsBefore(lines[index] ?? '', column), text.length)
  }
  return ({ line, column, endLine, endColumn }) => {
    const start = offset(line, column)
    return { start, end: Math.max(start, offset(endLine, endColumn)) }
  }
}
