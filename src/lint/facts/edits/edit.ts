import type { Span, TextEdit } from '../../../model.ts'
import type { Command, ShellWord } from '../../shell/command.ts'
import type { Invocation } from '../../dockerfile/instruction.ts'

/** Puts text right after a span. */
export function insertAfter({ endLine, endColumn }: Span, text: string): TextEdit {
  return { span: { line: endLine, column: endColumn, endLine, endColumn }, text }
}

/** Puts text right before a span. */
export function insertBefore({ line, column }: Span, text: string): TextEdit {
  return { span: { line, column, endLine: line, endColumn: column }, text }
}

/** Puts text in place of a span. */
export function replace(span: Span, text: string): TextEdit {
  return { span, text }
}

/** Puts a word of letters and dashes behind one of a command, in shell form as in exec form. */
export function insertWord({ form }: Invocation, command: Command, after: ShellWord, word: string): TextEdit {
  const isJson = form === 'exec' && !command.place.nesting.includes('inner-shell')
  return insertAfter(after.span, isJson ? `, "${word}"` : ` ${word}`)
}

/** Whether another command can be put behind one with `&&` and belongs to it alone. */
export function canBeFollowed({ form }: Invocation, { place }: Command): boolean {
  const isAlone = place.nesting.length === 0 && !place.piped && !place.background && place.connector !== '|'
  return form === 'shell' && isAlone && place.wrapper === undefined && place.redirects.length === 0
}
