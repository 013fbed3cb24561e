/** The other files that a compose file makes Compose read: kept where they are files of the repository, else taken out. Pure. */
import { readPlainYaml, writePlainYaml, type PlainYaml } from './plain-yaml.ts'

/** A compose file that can be handed to Compose. */
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

export async function sealComposeFile(file: string, text: string, missing: Missing): Promise<SealedFile> {
  const read = readPlainYaml(text)
  if (read.kind === 'refused') return read
  const notes: string[] = []
  /** Whether a path may stay; what may not is noted. */
  const stays = async (key: string, path: string | undefined, kind: ReferenceKind): Promise<boolean> => {
    const because = await whyNot(path, kind, missing)
    if (because !== undefined) notes.push(`\`${key}\` of \`${file}\`: ${because}.`)
    return because === undefined
  }
  const seal = async (value: PlainYaml, depth: number): Promise<PlainYaml> => {
    if (value.kind === 'list') {
      const items: PlainYaml[] = []
      for (const item of value.items) items.push(await seal(item, depth + 1))
      return { ...value, items }
    }
    if (value.kind === 'scalar') return value
    const entries: (readonly [string, PlainYaml])[] = []
    for (const [key, entry] of value.entries) {
      const kept = await sealEntry(key, entry, { depth, stays })
      if (kept === 'other') entries.push([key, await seal(entry, depth + 1)])
      else if (kept !== undefined) entries.push([key, kept])
    }
    return { ...value, entries }
  }
  return { kind: 'sealed', text: `${writePlainYaml(await seal(read.value, 0))}\n`, notes }
}

async function whyNot(path: string | undefined, kind: ReferenceKind, missing: Missing): Promise<string | undefined> {
  if (path === undefined) return 'what is no plain path is not read'
  if (path.includes('$')) return `\`${path}\` has a variable in it and is not read`
  const because = await missing(path, kind)
  return because === undefined ? undefined : `\`${path}\` ${because}`
}

interface Sealing {
  readonly depth: number
  readonly stays: (key: string, path: string | undefined, kind: ReferenceKind) => Promise<boolean>
}

/** An entry that names files, without those that may not stay; `other` where it names none. */
async function sealEntry(
  key: string,
  entry: PlainYaml,
  { depth, stays }: Sealing,
): Promise<PlainYaml | 'other' | undefined> {
  const filter = async (kind: ReferenceKind): Promise<PlainYaml | undefined> => {
    const items = entry.kind === 'list' ? entry.items : [entry]
    const kept: PlainYaml[] = []
    for (const item of items) {
      const paths = pathsOf(item, kind)
      let isKept = true
      for (const path of paths) isKept = (await stays(key, path, kind)) && isKept
      if (isKept) kept.push(item)
    }
    return entry.kind === 'list' ? { ...entry, items: kept } : kept[0]
  }
  // They count wherever they stand: what is written under a key of its own may be taken over by a service.
  if (key === 'env_file' || key === 'label_file') return filter('plain')
  if (key === 'include' && depth === 0) return filter('compose')
  if (key !== 'extends' || entry.kind !== 'map') return 'other'
  const file = valueIn(entry, 'file')
  if (file === undefined) return 'other'
  return (await stays(key, textOf(file), 'compose')) ? entry : undefined
}

/** The paths of a text, or of a map that has them under `path`; one that is undefined is no path. */
function pathsOf(item: PlainYaml, kind: ReferenceKind): readonly (string | undefined)[] {
  if (item.kind !== 'map') return [textOf(item)]
  // They would give the included file another folder and other variables.
  if (kind === 'compose' && item.entries.some(([key]) => key === 'project_directory' || key === 'env_file'))
    return [undefined]
  const path = valueIn(item, 'path')
  return path?.kind === 'list' ? path.items.map(textOf) : [path && textOf(path)]
}

const valueIn = ({ entries }: Extract<PlainYaml, { kind: 'map' }>, name: string): PlainYaml | undefined =>
  entries.find(([key]) => key === name)?.[1]

const textOf = (value: PlainYaml): string | undefined =>
  value.kind === 'scalar' && value.text !== '' ? value.text : undefined
