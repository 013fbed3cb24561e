import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document, type Node, type YAMLMap } from 'yaml'
import type { Span } from '../../model.ts'
import { once } from '../text/lazy-value.ts'
import type { SourceText } from '../text/source-text.ts'
import { resolveAliases } from './yaml-aliases.ts'
import { findYamlProblems, isLenient, type YamlProblem } from './yaml-problems.ts'

/** A value of a YAML file, aliases and merge keys resolved, and where it stands. */
export interface YamlValue {
  readonly span: Span
  /** As a scalar is meant, however it is written; undefined for maps and sequences. */
  readonly text: string | undefined
  /** e.g. `!reset`; undefined where none is written. */
  readonly tag: string | undefined
  /** Of a sequence; empty for anything else. */
  readonly items: readonly YamlValue[]
  /** Of a map, those of merge keys behind its own; empty for anything else. */
  readonly entries: ReadonlyMap<string, YamlEntry>
  /** A map or sequence without braces or brackets. */
  readonly isBlock: boolean
  /** It stands here and not at an anchor. */
  readonly isWrittenHere: boolean
}

/** A key with its value. */
export interface YamlEntry {
  readonly key: string
  readonly keySpan: Span
  readonly value: YamlValue
}

export interface YamlTree {
  /** A file may hold several documents; those that are not maps are left out. */
  readonly documents: readonly YamlValue[]
  /** In file order. */
  readonly problems: readonly YamlProblem[]
}

/** A file that somebody wrote is a hundred times smaller. */
const MAX_CHARACTERS = 2_000_000
/** More keys than these come into no map from others: merges of merges could multiply them. */
const MAX_ENTRIES = 1000
/** Merges of merges of merges. */
const MAX_DEPTH = 100

/** Reads YAML 1.2 as far as it goes. Never throws. Nothing is expanded before somebody asks, so aliases that multiply cost nothing. */
export function readYaml(source: SourceText): YamlTree {
  const top = source.span(0, source.line(1).length)
  if (source.text.length > MAX_CHARACTERS) return { documents: [], problems: [{ span: top, because: TOO_LARGE }] }
  try {
    // The library compares all keys of a map with one another, which takes quadratic time.
    const options = { prettyErrors: false, uniqueKeys: false, schema: 'failsafe', logLevel: 'silent' } as const
    const parsed = parseAllDocuments(source.text, options)
    const documents: readonly Document.Parsed[] = 'empty' in parsed ? [] : parsed
    if (documents.some((document) => isLenient(document, source))) return { documents: [], problems: [] }
    return {
      documents: documents.flatMap((document) => (isMap(document.contents) ? [readDocument(document, source)] : [])),
      problems: documents.flatMap((document) => findYamlProblems(document, source)),
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { documents: [], problems: [{ span: top, because: 'it is nested too deeply' }] }
  }
}

const TOO_LARGE = 'it is larger than two million characters'

function readDocument(document: Document.Parsed, source: SourceText): YamlValue {
  const targets = resolveAliases(document)
  const targetOf = (node: unknown): unknown => (isAlias(node) ? targets.get(node) : node)
  const known = new Map<YAMLMap, ReadonlyMap<string, YamlEntry>>()

  const entriesOf = (map: YAMLMap, depth = 0): ReadonlyMap<string, YamlEntry> => {
    const cached = known.get(map)
    if (cached) return cached
    const entries = new Map<string, YamlEntry>()
    // A map that merges itself finds what is there so far.
    known.set(map, entries)
    const merged: unknown[] = []
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : undefined
      if (name === '<<') merged.push(targetOf(value))
      else if (name !== undefined && isScalar(key) && !entries.has(name))
        entries.set(name, { key: name, keySpan: spanOf(key, source), value: valueOf(value, key) })
    }
    for (const other of merged.flatMap((one) => (isSeq(one) ? one.items.map(targetOf) : [one])))
      if (isMap(other) && depth < MAX_DEPTH)
        for (const [name, entry] of entriesOf(other, depth + 1))
          if (!entries.has(name) && entries.size < MAX_ENTRIES) entries.set(name, entry)
    return entries
  }

  /** Without a value, the place is behind the key. */
  const valueOf = (node: unknown, key?: Node): YamlValue => {
    const target = targetOf(node)
    const items = once(() => (isSeq(target) ? target.items.map((item) => valueOf(item)) : []))
    return {
      span: isRanged(node) || !key ? spanOf(node, source) : endOf(spanOf(key, source)),
      text: isScalar(target) ? (typeof target.value === 'string' ? target.value : '') : undefined,
      tag: tagOf(target),
      isBlock: (isMap(target) || isSeq(target)) && target.flow !== true,
      isWrittenHere: target === node,
      get items() {
        return items()
      },
      get entries() {
        return isMap(target) ? entriesOf(target) : NO_ENTRIES
      },
    }
  }
  return valueOf(document.contents)
}

const NO_ENTRIES: ReadonlyMap<string, YamlEntry> = new Map()

function tagOf(node: unknown): string | undefined {
  return (isScalar(node) || isMap(node) || isSeq(node)) &&
    node.tag?.startsWith('!') === true &&
    !node.tag.startsWith('!!')
    ? node.tag
    : undefined
}

/** Without the space behind it. */
function spanOf(node: unknown, source: SourceText): Span {
  const range = isRanged(node) ? node.range : undefined
  if (!range) return source.span(0, 0)
  return source.span(range[0], range[0] + source.text.slice(range[0], range[1]).trimEnd().length)
}

const endOf = ({ endLine, endColumn }: Span): Span => ({ line: endLine, column: endColumn, endLine, endColumn })

function isRanged(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node
}
