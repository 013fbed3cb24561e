import { isMap, isNode, type Document } from 'yaml'

/** Where a key stands, or its nearest ancestor that the document has. */
export function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true)
    const key = isMap(parent)
      ? parent.items.find((item) => String(item.key) === String(path[length - 1]))?.key
      : undefined
    const node = key ?? document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return undefined
}
