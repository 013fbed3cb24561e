import type { ImageReport } from '../../model.ts'
import type { Style } from '../../terminal/style.ts'
import { cut } from '../../visible.ts'
import { configDifferences } from '../words/config-words.ts'
import { plain, type Phrase } from '../words/phrase.ts'
import { pad, widthOf } from './columns.ts'

const MAX_LINES = 20
const MAX_NAME = 34

/** What the configuration says otherwise than the base's: one line each, two where one is too short. */
export function configLines(image: ImageReport, style: Style, width: number): readonly string[] {
  const differences = configDifferences(image)
  if (differences.length === 0) return []
  const shown = differences
    .slice(0, MAX_LINES)
    .map(({ name, base, head }) => ({ name: cut(plain(name), MAX_NAME), base: sideOf(base), head: sideOf(head) }))
  const widest = Math.max(...shown.map(({ name }) => widthOf(name)))
  const room = width - widest - 6
  const rest = differences.length - shown.length
  return [
    `  ${style.bold('Configuration')}`,
    ...shown.flatMap(({ name, base, head }) => {
      const line = `${base} → ${head}`
      const [first = '', ...others] = widthOf(line) <= room ? [line] : [base, `→ ${head}`]
      return [
        `    ${style.bold(pad(name, widest))}  ${cut(first, room)}`,
        ...others.map((other) => `    ${' '.repeat(widest)}  ${cut(other, room)}`),
      ]
    }),
    ...(rest > 0 ? [`    ${style.dim(`… and ${rest} more`)}`] : []),
  ]
}

const sideOf = (side: Phrase): string => (side.length === 0 ? 'none' : plain(side))
