/** Text in columns for a terminal. Widths are counted in code points. */

/** The text in lines of at most `width`, broken at spaces; a longer word is broken where it must. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) <= width) {
      line += ` ${word}`
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = chunks(word, width)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** Rows whose cells are wrapped and aligned to the left; the last column is not padded. */
export function columns(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): readonly (readonly string[])[] {
  return rows.map((row) => {
    const cells = row.map((cell, index) => wrapItems(cell, widths[index] ?? 1))
    const height = Math.max(...cells.map((lines) => lines.length))
    return Array.from({ length: height }, (_, level) =>
      cells
        .map((lines, index) => pad(lines[level] ?? '', widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  })
}

/** Keeps the items of `a · b · c` whole where they fit. */
function wrapItems(text: string, width: number): readonly string[] {
  const items = text.split(' · ')
  const kept = items.map((item) => (widthOf(item) + 2 <= width ? item.replaceAll(' ', NO_BREAK) : item))
  return wrap(kept.join(`${NO_BREAK}· `), width).map((line) => line.replaceAll(NO_BREAK, ' '))
}

const NO_BREAK = '\u00a0'

export function widthOf(text: string): number {
  return Array.from(text).length
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

function chunks(word: string, width: number): readonly string[] {
  const characters = Array.from(word)
  const pieces = Math.max(1, Math.ceil(characters.length / width))
  return Array.from({ length: pieces }, (_, index) => characters.slice(index * width, (index + 1) * width).join(''))
}
