/** Untrusted text for a terminal or a workflow log. */

// One line of a log says one thing; a longer one is an accident or an attack.
const MAX_LINE = 2_000

/** Line breaks of every reader: the runner splits at CR, and its `TrimStart` removes NEL, LS and PS before `::`. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** Controls, bidirectional overrides and invisible characters: shown by number, so that nothing moves a cursor or hides. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/**
 * Text as one line that no terminal obeys and no runner takes for a workflow command.
 * `##[` is a command anywhere in a line (actions/runner, `ActionCommand.TryParse`), `::` only at its start.
 */
export function plainLine(text: string): string {
  const line = text
    .split(LINE_BREAK)
    .join(' ⏎ ')
    .replaceAll('\t', '  ')
    .replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll('##[', '##\\[')
    .replace(/^\s*::/, '\\::')
  return line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)} …` : line
}

/** Text as lines, each harmless; empty lines at the end are dropped. */
export const plainLines = (text: string): string[] => text.trimEnd().split(LINE_BREAK).map(plainLine)
