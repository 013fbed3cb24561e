import type { ImagePlan } from '../plan.ts'

/** An image that is about to be watched. */
export interface CompanionQuestion {
  readonly image: ImagePlan
  /** The image that was built. */
  readonly reference: string
  /** Absolute path of the files that services may be given, and compose files are read from. */
  readonly root: string
}
