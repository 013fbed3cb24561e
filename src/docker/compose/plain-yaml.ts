/** A YAML file as values without anchors, aliases, merges, comments and styles, so that two parsers cannot disagree on it. Pure. */
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document, type Scalar } from 'yaml'

/** `tag`: what Compose does with a value while it merges files. */
export type PlainYaml = { readonly tag?: string } & (
  | { readonly kind: 'scalar'; readonly text: string; readonly isQuoted: boolean }
  | { readonly kind: 'list'; readonly items: readonly PlainYaml[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [key: string, value: PlainYaml])[] }
)

export type PlainYamlRead =
  | { readonly kind: 'read'; readonly value: PlainYaml }
  /** One clause that goes on after the file's name. */
  | { readonly kind: 'refused'; readonly because: string }

/** A compose file that somebody wrote has a hundredth of it; aliases of aliases could multiply. */
const MAX_NODES = 50_000
const MAX_DEPTH = 100
const MAX_CHARACTERS = 2_000_000

const MERGING = ['!reset', '!override']
const STANDARD = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/

class Refusal extends Error {}

export function readPlainYaml(text: string): PlainYamlRead {
  if (text.length > MAX_CHARACTERS) return { kind: 'refused', because: 'is larger than two million characters' }
  try {
    const parsed = parseAllDocuments(text, {
      prettyErrors: false,
      logLevel: 'silent',
      uniqueKeys: false,
      schema: 'failsafe',
    })
    const [document, ...others] = 'empty' in parsed ? [] : parsed
    if (!document) return { kind: 'read', value: { kind: 'map', entries: [] } }
    if (others.length > 0) return { kind: 'refused', because: 'has several documents' }
    if (document.errors.length > 0) return { kind: 'refused', because: 'is not YAML' }
    return { kind: 'read', value: plainOf(document) }
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', because: error.message }
    if (error instanceof RangeError) return { kind: 'refused', because: 'is nested too deeply' }
    throw error
  }
}

function plainOf(document: Document.Parsed): PlainYaml {
  let nodes = 0
  const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node)
  const keyOf = (node: unknown): { readonly text: string; readonly isQuoted: boolean } => {
    const key = resolve(node)
    if (!isScalar(key)) throw new Refusal('has a key that is no text')
    tagOf(key)
    return scalarOf(key)
  }
  const read = (node: unknown, depth: number): PlainYaml => {
    nodes += 1
    if (nodes > MAX_NODES || depth > MAX_DEPTH) throw new Refusal('is nested too deeply, or has aliases that multiply')
    const value = resolve(node)
    if (isMap(value)) {
      const own: [string, PlainYaml][] = []
      const merged: PlainYaml[] = []
      for (const pair of value.items) {
        const key = keyOf(pair.key)
        const entry = read(pair.value, depth + 1)
        if (key.text === '<<' && !key.isQuoted) merged.push(...(entry.kind === 'list' ? entry.items : [entry]))
        else own.push([key.text, entry])
      }
      const known = new Set(own.map(([key]) => key))
      for (const other of merged) {
        if (other.kind !== 'map') throw new Refusal('merges what is no map')
        for (const [key, entry] of other.entries) if (!known.has(key)) own.push([key, entry])
        for (const [key] of other.entries) known.add(key)
      }
      return { kind: 'map', entries: own, ...tagOf(value) }
    }
    if (isSeq(value)) return { kind: 'list', items: value.items.map((item) => read(item, depth + 1)), ...tagOf(value) }
    if (isScalar(value)) return { kind: 'scalar', ...scalarOf(value), ...tagOf(value) }
    return { kind: 'scalar', text: '', isQuoted: false }
  }
  return read(document.contents, 0)
}

function scalarOf({ value, type }: Scalar): { readonly text: string; readonly isQuoted: boolean } {
  return { text: typeof value === 'string' ? value : '', isQuoted: type !== undefined && type !== 'PLAIN' }
}

function tagOf({ tag }: { readonly tag?: string | undefined }): { readonly tag?: string } {
  if (tag === undefined || STANDARD.test(tag)) return {}
  if (MERGING.includes(tag)) return { tag }
  throw new Refusal(`has the YAML tag \`${tag}\``)
}

/** Words that are no text to Compose: numbers as they are written, truth values, nothing. */
const WORD =
  /^(?:[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0[xob][\da-fA-F]+|true|false|yes|no|on|off|y|n|null|~)$/i

/** The value as JSON, but for tags, and words without quotes that had none. */
export function writePlainYaml(value: PlainYaml): string {
  const tag = value.tag === undefined ? '' : `${value.tag} `
  switch (value.kind) {
    case 'scalar':
      if (value.isQuoted) return `${tag}${JSON.stringify(value.text)}`
      if (value.text === '') return `${tag}null`
      return `${tag}${WORD.test(value.text) ? value.text : JSON.stringify(value.text)}`
    case 'list':
      return `${tag}[${value.items.map(writePlainYaml).join(', ')}]`
    case 'map':
      return `${tag}{${value.entries.map(([key, entry]) => `${JSON.stringify(key)}: ${writePlainYaml(entry)}`).join(', ')}}`
  }
}
