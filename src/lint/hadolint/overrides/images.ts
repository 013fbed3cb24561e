import { copiesFromUnknown } from '../../rules/images/copy-from-known-stage.ts'
import { withoutTag } from '../../rules/images/pin-base-image.ts'
import type { Overrides } from '../override.ts'

export const images: Overrides = {
  /** Only names that are written out. */
  'pin-base-image': (dockerfile) => withoutTag(dockerfile, ({ hasVariable }) => !hasVariable),
  /** Only COPY, and a stage that follows is as bad as one that is nowhere. */
  'copy-from-known-stage': (dockerfile) => copiesFromUnknown(dockerfile, undefined, () => false),
}
