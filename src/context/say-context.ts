import type { ImagePlan } from '../plan.ts'
import type { Progress } from '../world.ts'
import type { HeadContext } from './head-context.ts'

/** Says what the head of an image is built from. */
export function sayContext(
  image: Pick<ImagePlan, 'contextNotes'>,
  { use, notes }: Pick<HeadContext, 'use' | 'notes'>,
  progress: Pick<Progress, 'line' | 'warning'>,
): void {
  for (const note of image.contextNotes) progress.line(note)
  if (use?.kind === 'checkout') progress.line(`head: built from the checkout, ${use.because}`)
  if (use?.kind === 'tracked') {
    const modified = use.modified === 0 ? '' : `, ${use.modified} of them with uncommitted changes`
    progress.line(`head: built from the files that git tracks${modified}`)
  }
  for (const note of notes) progress.warning(note)
}
