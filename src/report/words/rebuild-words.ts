/** What a change of application code costs, in words. */
import type { ImageReport, Rebuild } from '../../model.ts'
import { seconds } from './quantities.ts'

/** Stretches of lines that are named; the others are counted. */
const MAX_STRETCHES = 4

/** One sentence; the base is spoken of where it differs. Nothing where no step takes application code. */
export function rebuildWords({ stages: { build } }: ImageReport): string | undefined {
  if (build.status !== 'done') return undefined
  const { head, base } = build.result
  if (head.rebuild === undefined) return undefined
  const { reorderedSeconds } = head.rebuild
  const better =
    reorderedSeconds === undefined
      ? ''
      : `; with the dependencies installed before the code is copied it would be ${seconds(reorderedSeconds)}`
  const before =
    base?.rebuild && costOf(base.rebuild) !== costOf(head.rebuild) ? ` (base: ${costOf(base.rebuild)})` : ''
  return `A change to application code rebuilds ${linesOf(head.rebuild)}, ${costOf(head.rebuild)}${before}${better}.`
}

const costOf = ({ seconds: duration }: Rebuild): string =>
  duration === undefined ? 'time not measured' : seconds(duration)

function linesOf({ lines }: Rebuild): string {
  const named = lines
    .slice(0, MAX_STRETCHES)
    .map(({ line, endLine }) => (endLine > line ? `${line.toFixed(0)}–${endLine.toFixed(0)}` : line.toFixed(0)))
  const rest = lines.length - named.length
  const [only] = lines
  if (only === undefined) return 'steps of unknown lines'
  const noun = lines.length === 1 && only.line === only.endLine ? 'line' : 'lines'
  const more = rest > 0 ? ` and ${rest} more` : ''
  const last = more === '' && named.length > 1 ? ` and ${named.at(-1) ?? ''}` : more
  return `${noun} ${(more === '' && named.length > 1 ? named.slice(0, -1) : named).join(', ')}${last}`
}
