/** The blanks around a text as BuildKit takes them: what JavaScript takes for blank, but for U+FEFF, which is a byte order mark only at the top of a file. */

/** How many blanks a text begins with. */
export function blanksBefore(text: string): number {
  const count = text.length - text.trimStart().length
  const mark = text.lastIndexOf('\uFEFF', count) < 0 ? -1 : text.indexOf('\uFEFF')
  return mark >= 0 && mark < count ? mark : count
}

/** Offset of the first of the blanks that a text ends with. */
export function blanksAfter(text: string): number {
  const { length } = text.trimEnd()
  return Math.max(length, text.lastIndexOf('\uFEFF') + 1)
}
