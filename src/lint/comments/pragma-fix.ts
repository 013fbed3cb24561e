import type { Fix, Span } from '../../model.ts'
import type { IdleIgnore } from './idle-ignores.ts'
import type { IgnorePragma } from '../dockerfile/pragma.ts'

/** What is idle in each comment. */
export function idleRules(all: readonly IdleIgnore[]): ReadonlyMap<IgnorePragma, ReadonlySet<string>> {
  const byPragma = new Map<IgnorePragma, Set<string>>()
  for (const { pragma, rule } of all) byPragma.set(pragma, (byPragma.get(pragma) ?? new Set()).add(rule))
  return byPragma
}

/** Where a rule is named in a comment, and the fix that takes it out: the name alone, or all of a comment of which all is idle. */
export function withoutName(
  { pragma, rule }: IdleIgnore,
  idle: ReturnType<typeof idleRules>,
): { readonly at: Span; readonly fix: Fix } {
  const spans = nameSpans(pragma)
  const index = pragma.rules.indexOf(rule)
  const name = spans[index]
  const at = name ?? pragma.at.span()
  const isWhole = pragma.rules.every((one) => idle.get(pragma)?.has(one) === true) || !name
  const neighbour = spans[index + 1] ?? spans[index - 1]
  if (isWhole || !neighbour)
    return { at, fix: { title: 'Remove the comment', safety: 'safe', edits: [{ span: wholeLine(pragma), text: '' }] } }
  const isFirst = index === 0
  const span = isFirst
    ? { ...name, endLine: neighbour.line, endColumn: neighbour.column }
    : { ...name, line: (spans[index - 1] ?? name).endLine, column: (spans[index - 1] ?? name).endColumn }
  return { at, fix: { title: `Remove \`${rule}\` from the comment`, safety: 'safe', edits: [{ span, text: '' }] } }
}

/** Where the names of a comment stand, in their order. */
export function nameSpans({ at, rules }: IgnorePragma): readonly (Span | undefined)[] {
  let from = at.text.indexOf('=') + 1
  return rules.map((rule) => {
    const start = at.text.indexOf(rule, from)
    if (start < 0) return undefined
    from = start + rule.length
    return at.span(start, from)
  })
}

/** The comment's line with its line break; behind a value only the comment and the space before it. */
function wholeLine({ at, line }: IgnorePragma): Span {
  const { source } = at
  const comment = at.span()
  const before = source
    .line(line)
    .slice(0, comment.column - 1)
    .trimEnd()
  if (before !== '') return { ...comment, column: before.length + 1 }
  const hasNext = line < source.lineCount
  const end = hasNext ? { endLine: line + 1, endColumn: 1 } : { endLine: line, endColumn: source.line(line).length + 1 }
  return { line, column: 1, ...end }
}
