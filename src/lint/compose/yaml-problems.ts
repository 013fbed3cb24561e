import { isCollection, isMap, isPair, isScalar, type Document } from 'yaml'
import type { Span } from '../../model.ts'
import type { SourceText } from '../text/source-text.ts'
import { resolveAliases } from './yaml-aliases.ts'

/** Something that makes a file no YAML. */
export interface YamlProblem {
  readonly span: Span
  /** A clause. */
  readonly because: string
}

/**
 * Whether Compose reads a document that our parser does not: brackets and quotes whose end stands too far to the left. What is
 * in such a document is not known.
 */
export function isLenient({ errors }: Document.Parsed, { text }: SourceText): boolean {
  const [first] = errors
  if (!first) return false
  const rest = text.slice(first.pos[0])
  if (first.code === 'BAD_INDENT' && first.message.startsWith('Flow ')) return closesOpen(rest)
  const [quote] = (first.code === 'MISSING_CHAR' && /["'](?=quote$)/.exec(first.message)) || []
  return quote !== undefined && rest.includes(quote)
}

/** Whether a bracket is closed that was opened before. */
function closesOpen(text: string): boolean {
  let depth = 1
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|(?<=\s)#.*|[[\]{}]/g)) {
    if (/^[[{]/.test(token)) depth++
    if (/^[\]}]/.test(token) && --depth === 0) return true
  }
  return false
}

/** The first mistake of a document, because the rest follows from it; or else every key that is written twice and every alias of nothing. */
export function findYamlProblems(document: Document.Parsed, source: SourceText): readonly YamlProblem[] {
  const [first] = document.errors
  if (first) return [{ span: spanIn(source, first.pos), because: clauseOf(first.message) }]
  return [...duplicateKeys(document, source), ...danglingAliases(document, source)]
}

function duplicateKeys({ contents }: Document.Parsed, source: SourceText): readonly YamlProblem[] {
  const problems: YamlProblem[] = []
  const open: unknown[] = [contents]
  while (open.length > 0) {
    const next = open.pop()
    if (isPair(next)) open.push(next.key, next.value)
    if (isCollection(next)) for (const item of next.items) open.push(item)
    if (!isMap(next)) continue
    const seen = new Set<string>()
    for (const { key } of next.items) {
      const name = isScalar(key) ? String(key.value) : undefined
      if (name === undefined || !isScalar(key)) continue
      if (seen.has(name) && key.range)
        problems.push({ span: spanIn(source, key.range), because: `the key \`${name}\` is there twice` })
      seen.add(name)
    }
  }
  return problems.sort((a, b) => a.span.line - b.span.line)
}

function danglingAliases(document: Document.Parsed, source: SourceText): readonly YamlProblem[] {
  return [...resolveAliases(document)].flatMap(([alias, target]) =>
    target || !alias.range
      ? []
      : [{ span: spanIn(source, alias.range), because: `nothing before it is called \`&${alias.source}\`` }],
  )
}

/** A mistake that goes on to the end of the file is shown where it begins. */
function spanIn(source: SourceText, [start, end]: readonly [number, number, ...unknown[]]): Span {
  const { line } = source.position(Math.min(start, source.text.length))
  const lineEnd = source.offset(line, Infinity)
  const from = Math.min(start, lineEnd)
  return source.span(from, Math.min(Math.max(end, from), lineEnd))
}

/** The library's sentence as a clause. */
function clauseOf(message: string): string {
  if (/quote$/.test(message)) return 'a quote is not closed'
  return message.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()).replace(/\.$/, '')
}
