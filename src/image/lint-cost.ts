import type { AvoidableKind, Finding, ImageFacts } from '../model.ts'

/** What the rules that hadolint knows by these names are about, as it is found in a layer. */
const KINDS: Readonly<Record<string, AvoidableKind>> = {
  DL3009: 'apt-lists',
  DL3019: 'apk-cache',
  DL3032: 'dnf-cache',
  DL3036: 'zypper-cache',
  DL3040: 'dnf-cache',
  DL3042: 'pip-cache',
  DL3060: 'yarn-cache',
}

/** A finding of the linter with what it costs in the layer of its line; as it is where nothing was measured there. */
export function withMeasuredCost(finding: Finding, { contents, layers }: ImageFacts): Finding {
  const { place, aliases, cost } = finding
  if (contents.kind !== 'read' || place.at !== 'line' || cost !== undefined) return finding
  const kinds = aliases.flatMap((alias) => KINDS[alias] ?? [])
  const bytes = contents.avoidable
    .filter(({ kind, layer }) => kinds.includes(kind) && hasLine(layers[layer], place.line))
    .reduce((sum, part) => sum + part.bytes, 0)
  return bytes === 0 ? finding : { ...finding, cost: { bytes } }
}

const hasLine = (layer: ImageFacts['layers'][number] | undefined, line: number): boolean =>
  layer?.lines !== undefined && layer.lines !== 'unknown' && layer.lines.line <= line && line <= layer.lines.endLine
