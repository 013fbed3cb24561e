import type { ImageReport, Subject } from '../../model.ts'
import type { Style } from '../../terminal/style.ts'
import { widthOf } from './columns.ts'
import { plain } from '../words/phrase.ts'
import { cut } from '../../visible.ts'
import { type AmountLine, avoidableLines, changeLines, wasteLines } from '../words/inside.ts'

const MAX_LINES = 5

/** What changed in the files of the image, what its layers hold in vain, and what they could do without. */
export function insideLines(image: ImageReport, subject: Subject, style: Style, width: number): readonly string[] {
  const { packages, places } = changeLines(image, subject)
  return [
    ...part('Packages', packages, style, width),
    ...part('Files', places, style, width),
    ...part('Waste', wasteLines(image, subject), style, width),
    ...part('Avoidable', avoidableLines(image, subject), style, width),
  ]
}

function part(title: string, lines: readonly AmountLine[], style: Style, width: number): readonly string[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, MAX_LINES)
  const rest = lines.length - shown.length
  const widest = Math.max(...shown.map(({ amount }) => widthOf(amount)))
  return [
    `  ${style.bold(title)}`,
    ...shown.map(
      ({ amount, words }) => `    ${style.bold(amount.padStart(widest))}  ${cut(plain(words), width - widest - 6)}`,
    ),
    ...(rest > 0 ? [`    ${style.dim(`… and ${rest} more`)}`] : []),
  ]
}
