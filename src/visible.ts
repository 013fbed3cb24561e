/** Makes untrusted text harmless to look at, in any medium: nothing in it is invisible, moves a cursor or reorders the rest. */

// Cc control, Cf format (bidi overrides, tags, zero-width), Cs lone surrogate, Co private use; default-ignorable code points are
// drawn as nothing. Variation selectors stay: without them an emoji in a log falls apart.
const UNSEEN = /(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

// Colours and cursor movements of well-meaning tools (CSI sequences of ECMA-48); everything else stays and becomes visible.
const COLOURS = new RegExp(String.raw`\u001b\[[0-9:;<=>?]*[ -/]*[@-~]`, 'gu')

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * Every character that cannot be seen as a visible escape: `\n`, `\x1b`, `\u{202e}`. A workflow's log obeys `##[` anywhere in a
 * line, so that is parted too; `::` only counts at its start, where we never put untrusted text.
 */
export function visible(text: string): string {
  return text
    .replace(COLOURS, '')
    .replace(UNSEEN, (character) => SHORT[character] ?? escape(character))
    .replaceAll('##[', '##\\[')
}

/** One line of a log or a file: like `visible`, but a tab is four spaces and the line's own end is not shown. */
export function visibleLine(text: string): string {
  return visible(text.replace(/[\r\n]+$/u, '').replaceAll('\t', '    '))
}

/** White space of any kind and length as one space, for text where line breaks mean nothing. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** At most `max` UTF-16 units, never half a character; `…` says that something was cut. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const end = max - 1
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end))
  return `${text.slice(0, splitsPair ? end - 1 : end).trimEnd()}…`
}

function escape(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`
}
