import type { Base } from './build/base-side.ts'
import type { Engine } from './engine.ts'
import type { ImagePlan, Plan } from './plan.ts'
import type { TrackedTree, World } from './world.ts'

/** The trees of files that all images of a plan are built from. */
export interface Trees {
  readonly base: Base
  /** Of the head. */
  readonly tracked: TrackedTree
}

/** One image of a plan to check, with what all images of a run share. */
export interface ImageRun {
  readonly image: ImagePlan
  /** Images that have had their say about compose files. */
  readonly earlier: readonly ImagePlan[]
  readonly plan: Plan
  readonly trees: Trees
  readonly engine: Engine
  readonly world: World
}
