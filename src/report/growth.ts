import type { ImageResult } from '../model.ts'

/**
 * Unpacked bytes that this change adds to the base's image, without what only the checkout had; negative when smaller.
 * Undefined without a base, and where the two cannot be told apart.
 */
export function growthOf({ head, base, brought }: Pick<ImageResult, 'head' | 'base' | 'brought'>): number | undefined {
  if (base === undefined || brought?.kind === 'unknown') return undefined
  return head.unpackedBytes - base.unpackedBytes - (brought?.bytes ?? 0)
}
