/** The other files that a compose file makes Compose read: kept where they are files of the repository, else taken out. Pure. */
import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments, visit, type Document, type Pair } from 'yaml'

/** A compose file that can be handed to Compose, and what it goes on with. */
export type SealedFile =
  | {
      readonly kind: 'sealed'
      /** The file written anew, with references that lead to files of the repository only. */
      readonly text: string
      readonly notes: readonly string[]
    }
  /** One clause that goes on after the file's name. */
  | { readonly kind: 'refused'; readonly because: string }

/** `compose`: read as another compose file. `plain`: variables or labels. */
export type ReferenceKind = 'compose' | 'plain'

/**
 * Whether the repository has a file, by the path as it is written, seen from the compose file's folder.
 * Undefined where it has; else one clause that goes on after the path.
 */
export type Missing = (path: string, kind: ReferenceKind) => Promise<string | undefined>

/** A configuration is written by hand; aliases that multiply are an attack. */
const MAX_ALIASES = 100
/** Others could make a key or a path that only Compose's own parser sees. */
const TAGS = /^(?:!reset|!override|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/

export async function sealComposeFile(file: string, text: string, missing: Missing): Promise<SealedFile> {
  const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false })
  const [document, ...others] = 'empty' in documents ? [] : documents
  if (!document) return { kind: 'sealed', text: '{}\n', notes: [] }
  if (others.length > 0) return { kind: 'refused', because: 'has several documents' }
  if (document.errors.length > 0) return { kind: 'refused', because: 'is not YAML' }
  const problem = problemOf(document)
  if (problem !== undefined) return { kind: 'refused', because: problem }

  const notes: string[] = []
  for (const reference of referencesIn(document)) {
    const because = await whyNot(reference, missing)
    if (because === undefined) continue
    reference.remove()
    notes.push(`\`${reference.key}\` of \`${file}\`: ${because}.`)
  }
  return { kind: 'sealed', text: document.toString(), notes }
}

function problemOf(document: Document.Parsed): string | undefined {
  let aliases = 0
  let tag: string | undefined
  visit(document, {
    Alias: () => {
      aliases += 1
    },
    Node: (_, node) => {
      if ('tag' in node && typeof node.tag === 'string' && !TAGS.test(node.tag)) tag ??= node.tag
    },
  })
  if (tag !== undefined) return `has the YAML tag \`${tag}\``
  return aliases > MAX_ALIASES ? `has more than ${MAX_ALIASES} aliases` : undefined
}

interface Reference {
  readonly key: string
  readonly kind: ReferenceKind
  /** Undefined where it is no plain text. */
  readonly path: string | undefined
  remove(): void
}

async function whyNot({ path, kind }: Reference, missing: Missing): Promise<string | undefined> {
  if (path === undefined) return 'what is no plain path is not read'
  if (path.includes('$')) return `\`${path}\` has a variable in it and is not read`
  const because = await missing(path, kind)
  return because === undefined ? undefined : `\`${path}\` ${because}`
}

/** Keys whose values are paths, wherever they stand: an anchor can be merged into any service. */
const PLAIN_KEYS: readonly string[] = ['env_file', 'label_file']

function referencesIn(document: Document.Parsed): Reference[] {
  const found: Reference[] = []
  const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node)
  const textOf = (node: unknown): string | undefined => {
    const value = resolve(node)
    return isScalar(value) && typeof value.value === 'string' ? value.value : undefined
  }
  const add = (key: string, kind: ReferenceKind, node: unknown, remove: () => void) => {
    found.push({ key, kind, path: textOf(node), remove })
  }
  /** A path, a map that has it under `name`, or a list of both. */
  const addAll = (key: string, kind: ReferenceKind, name: string, pair: Pair, remove: () => void) => {
    const value = resolve(pair.value)
    const items: readonly unknown[] = isSeq(value) ? [...value.items] : [pair.value]
    for (const item of items) {
      const removeItem = () => {
        if (isSeq(value)) value.items = value.items.filter((one) => one !== item)
        else remove()
      }
      const map = resolve(item)
      if (!isMap(map)) add(key, kind, item, removeItem)
      else if (map.has('project_directory') || map.has('env_file') || map.has('<<'))
        found.push({ key, kind, path: undefined, remove: removeItem })
      else {
        const path = resolve(map.get(name, true))
        for (const one of isSeq(path) ? path.items : [path]) add(key, kind, one, removeItem)
      }
    }
  }
  visit(document, {
    Pair: (_, pair, ancestors) => {
      const key = textOf(pair.key)
      const parent = ancestors.at(-1)
      const remove = () => {
        if (isMap(parent)) parent.items = parent.items.filter((item) => item !== pair)
      }
      if (key === undefined) return
      if (PLAIN_KEYS.includes(key)) addAll(key, 'plain', 'path', pair, remove)
      else if (key === 'include' && parent === document.contents) addAll(key, 'compose', 'path', pair, remove)
      else if (key === 'extends') {
        const value = resolve(pair.value)
        const file = isMap(value) ? value.items.find((item) => isPair(item) && textOf(item.key) === 'file') : undefined
        const isMerged = isMap(value) && value.items.some((item) => textOf(item.key) === '<<')
        if (isMerged) found.push({ key, kind: 'compose', path: undefined, remove })
        else if (file) add(key, 'compose', file.value, remove)
      }
    },
  })
  return found
}
