import type { ImageResult } from '../model.ts'

/**
 * Unpacked bytes that this change adds to the base's image, without what only the checkout had and without what the base
 * image grew by itself; negative when smaller. Undefined without a base, and where they cannot be told apart.
 */
export function growthOf({
  head,
  base,
  brought,
  drift,
}: Pick<ImageResult, 'head' | 'base' | 'brought' | 'drift'>): number | undefined {
  if (base === undefined || brought?.kind === 'unknown' || drift?.kind === 'unknown') return undefined
  return head.unpackedBytes - base.unpackedBytes - (brought?.bytes ?? 0) - (drift?.unpackedBytes ?? 0)
}
