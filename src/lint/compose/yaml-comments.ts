import { Lexer } from 'yaml'
import type { Reach } from '../comments/ignore-reach.ts'
import { pieceOf } from '../text/mapped-text.ts'
import type { IgnorePragma, PragmaComment } from '../dockerfile/pragma.ts'
import { readPragmas } from '../dockerfile/read-pragma.ts'
import { once } from '../text/lazy-value.ts'
import { countUpTo, type SourceText } from '../text/source-text.ts'
import type { CommentedFile } from '../comments/suppress.ts'

/** What stands between the tokens and not in the file. */
const SIGNS = new Set(['\x02', '\x18'])
/** The next token is a scalar. */
const SCALAR = '\x1f'

/** The comments of a YAML file: behind a value one speaks of its line, above a key or item of all that belongs to it. */
export function yamlComments(source: SourceText): CommentedFile {
  const comments = readComments(source)
  const ours = comments.flatMap(readPragmas).filter((one) => one.kind !== 'ignore' || one.dialect === 'drydock')
  return { file: source.file, pragmas: ours, reachOf: readReach(source) }
}

function readComments(source: SourceText): readonly PragmaComment[] {
  const comments: PragmaComment[] = []
  let at = 0
  let isScalar = false
  for (const token of new Lexer().lex(source.text)) {
    if (SIGNS.has(token)) continue
    if (token.startsWith('#') && !isScalar) {
      const text = token.trimEnd()
      const { line } = source.position(at)
      comments.push({ text: text.slice(1).trim(), line, at: pieceOf(source, at, at + text.length) })
    }
    isScalar = token === SCALAR
    if (!isScalar) at += token.length
  }
  return comments
}

function readReach(source: SourceText): (pragma: IgnorePragma) => Reach {
  const lines = once(() => contentLines(source))
  const blocks = new Map<number, Reach>()
  return ({ line, reach, at }) => {
    if (reach === 'file') return { kind: 'lines', first: 1, last: source.lineCount }
    const isBehind =
      source
        .line(line)
        .slice(0, at.span().column - 1)
        .trim() !== ''
    if (isBehind) return { kind: 'lines', first: line, last: line }
    const index = countUpTo(lines().numbers, line)
    const block = blocks.get(index) ?? blockAt(lines().content, index)
    blocks.set(index, block)
    return block
  }
}

/** A line that is neither empty nor a comment. */
interface ContentLine {
  readonly number: number
  readonly indent: number
  readonly isItem: boolean
}

function contentLines(source: SourceText): {
  readonly content: readonly ContentLine[]
  readonly numbers: readonly number[]
} {
  const content: ContentLine[] = []
  for (let number = 1; number <= source.lineCount; number++) {
    const text = source.line(number)
    if (/^\s*(?:#|$)/.test(text)) continue
    content.push({ number, indent: text.length - text.trimStart().length, isItem: /^\s*-(?:\s|$)/.test(text) })
  }
  return { content, numbers: content.map(({ number }) => number) }
}

/** A block goes on as long as its lines are further in, and the items of a list may be as far out as its key. */
function blockAt(content: readonly ContentLine[], index: number): Reach {
  const first = content[index]
  if (!first) return { kind: 'void', because: 'nothing follows' }
  let last = first
  for (let at = index + 1; at < content.length; at++) {
    const next = content[at]
    const isPart =
      next && (next.indent > first.indent || (!first.isItem && next.isItem && next.indent === first.indent))
    if (!isPart) break
    last = next
  }
  return { kind: 'lines', first: first.number, last: last.number }
}
