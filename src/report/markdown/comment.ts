import type { ImageReport, Report } from '../../model.ts'
import { fit, type Room } from './block.ts'
import { documentOf, tailOf } from './document.ts'

// GitHub's published limit is 65,536 characters and github.com counts 262,144 bytes; the rest is room for the marker.
const ROOM: Room = { units: 60_000, bytes: 240_000 }

/** The sticky comment about all images, or about `only` one of them, without the marker line that finds it again. */
export function renderComment(report: Report, only?: ImageReport): string {
  const about =
    only === undefined ? report : { ...report, images: [only], verdict: { conclusion: only.verdict.conclusion } }
  return fit(documentOf(about), ROOM, tailOf(about))
}
