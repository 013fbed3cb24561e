import type { Report } from '../../model.ts'
import { fit, type Room } from './block.ts'
import { documentOf, tailOf } from './document.ts'

// A summary of more than 1 MiB a step is dropped as a whole, and steps of the same job may add to the file.
const ROOM: Room = { units: 900_000, bytes: 900_000 }

/** The job summary: what the comment says, with more room. */
export function renderSummary(report: Report): string {
  return fit(documentOf(report), ROOM, tailOf(report))
}
