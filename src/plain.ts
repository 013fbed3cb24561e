import { cut, visible } from './visible.ts'

/** UTF-16 units. One line of a log says one thing; a longer one is an accident or an attack. */
const MAX_LINE = 2_000

/** Line breaks of every reader: the runner splits at CR, and its `TrimStart` removes NEL, LS and PS before `::`. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/**
 * Untrusted text as one line that no terminal obeys and no runner takes for a workflow command: `visible`, and `::` (actions/runner,
 * `ActionCommand.TryParseV2`) never starts it.
 */
export function plainLine(text: string): string {
  const line = visible(text.split(LINE_BREAK).join(' ⏎ ').replaceAll('\t', '  '))
  return cut(line.replace(/^\s*::/, '\\::'), MAX_LINE)
}
