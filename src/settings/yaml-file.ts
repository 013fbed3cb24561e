import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml'
import { UserError } from '../errors.ts'

/** Written by hand; aliases that multiply are an attack and not a convenience. */
const MAX_ALIASES = 20

/** A YAML file and where its parts are. */
export interface YamlFile {
  /** Null for an empty file. */
  readonly value: unknown
  /** `file:line:column` of a key or item, or of the nearest part around it that the file has. */
  readonly at: (path: readonly PropertyKey[]) => string
}

/** Reads one YAML document. Throws a UserError with file, line and column where it is none. */
export function readYamlFile({ file, text }: { readonly file: string; readonly text: string }): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true })
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${String(Math.max(line, 1))}:${String(Math.max(col, 1))}`
  }
  const [broken] = document.errors
  if (broken) throw new UserError(`${place(broken.pos[0])}: not YAML: ${broken.message}.`)
  return { value: readValue(document, file), at: (path) => place(offsetOf(document, path)) }
}

function readValue(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch {
    throw new UserError(`${file}: too many aliases; write the values out.`)
  }
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true)
    const name = String(path[length - 1])
    const key = isMap(parent) ? parent.items.find((item) => String(item.key) === name)?.key : undefined
    const node = key ?? document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
