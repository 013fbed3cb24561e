import type { BroughtBytes, Budget, Drift, Finding, ImageFacts, LayerPair } from '../../model.ts'

export interface SizeLimit {
  readonly bytes: number
  readonly text: string
}

/** Bytes, or a share of the image. */
export type WasteLimit = GrowthLimit

export type GrowthLimit =
  | ({ readonly kind: 'bytes' } & SizeLimit)
  | { readonly kind: 'percent'; readonly percent: number; readonly text: string }

/** What is measured against the limits. */
export interface Measured {
  readonly head: ImageFacts
  readonly base?: ImageFacts
  readonly layers: readonly LayerPair[]
  readonly brought?: BroughtBytes
  readonly drift?: Drift
}

/** A limit that was compared; a finding where it is not kept. */
export interface Judged {
  readonly budget: Budget
  readonly finding?: Finding
}
