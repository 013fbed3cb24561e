import { isAlias, isCollection, isPair, type Alias, type Document, type Node } from 'yaml'

/** What every alias of a document stands for: the last node before it that has its name. In one walk, whatever the file. */
export function resolveAliases({ contents }: Document.Parsed): ReadonlyMap<Alias, Node | undefined> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node | undefined>()
  const open: unknown[] = [contents]
  while (open.length > 0) {
    const next = open.pop()
    if (isAlias(next)) targets.set(next, anchors.get(next.source))
    else if (isPair(next)) open.push(next.value, next.key)
    else if (isCollection(next)) {
      if (next.anchor !== undefined) anchors.set(next.anchor, next)
      for (let at = next.items.length - 1; at >= 0; at--) open.push(next.items[at])
    } else if (hasAnchor(next)) anchors.set(next.anchor, next)
  }
  return targets
}

function hasAnchor(node: unknown): node is Node & { readonly anchor: string } {
  return typeof node === 'object' && node !== null && 'anchor' in node && typeof node.anchor === 'string'
}
