import type { Brought, BroughtBytes, ImageFacts, Layer } from '../model.ts'

/** Gives each layer its share of the bytes that only the checkout had. `unknown` where a layer cannot be found. */
export function markBrought(
  head: ImageFacts,
  brought: Brought,
): { readonly head: ImageFacts; readonly brought: BroughtBytes } {
  if (brought.kind === 'unknown') return { head, brought }
  const rest = new Map(brought.lines.map(({ line, bytes }) => [line, bytes]))
  const layers = head.layers.map((layer): Layer => {
    const line = layer.lines === undefined || layer.lines === 'unknown' ? undefined : layer.lines.line
    const bytes = line === undefined ? undefined : rest.get(line)
    if (line === undefined || bytes === undefined) return layer
    rest.delete(line)
    // Two sources can write the same file.
    return { ...layer, broughtBytes: Math.min(bytes, layer.unpackedBytes) }
  })
  const [lost] = rest.keys()
  if (lost !== undefined)
    return { head, brought: { kind: 'unknown', because: `the builder does not say which layer is line ${lost}’s` } }
  const bytes = layers.reduce((sum, layer) => sum + (layer.broughtBytes ?? 0), 0)
  return { head: { ...head, layers }, brought: { kind: 'known', bytes } }
}
