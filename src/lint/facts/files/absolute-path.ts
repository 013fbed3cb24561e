/** Drive letters and backslashes of Windows, variables, and homes that only the image knows. */
const UNKNOWABLE = /^[A-Za-z]:|\\|\$|`|^~/

/** A path as seen from a folder, without `.`, `..` and doubled slashes; undefined where the file cannot tell. */
export function absolutePath(path: string, folder: string | undefined): string | undefined {
  if (UNKNOWABLE.test(path)) return undefined
  if (!path.startsWith('/') && folder === undefined) return undefined
  const parts: string[] = []
  for (const part of (path.startsWith('/') ? path : `${folder ?? ''}/${path}`).split('/'))
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  return `/${parts.join('/')}`
}

/** The last part of a path or address, without query and fragment, e.g. `app.tgz`; empty for a path that ends in a slash. */
export function fileName(path: string): string {
  return path.replace(/^([a-z][a-z0-9+.-]*:\/\/[^?#]*).*$/i, '$1').replace(/^.*\//, '')
}

/** Things that have a path, found by it or by any folder above it. */
export interface PathIndex<Item> {
  /** `path` is absolute and clean, as `absolutePath` gives it. */
  add(path: string, item: Item): void
  /** What was added under a path or in it, in that order. */
  within(path: string): readonly Item[]
}

/** An empty index; a look-up does not get slower with what is in it. */
export function indexPaths<Item>(): PathIndex<Item> {
  const byFolder = new Map<string, Item[]>()
  return {
    add(path, item) {
      const parts = path.split('/').filter(Boolean)
      for (let depth = 0; depth <= parts.length; depth++) {
        const folder = `/${parts.slice(0, depth).join('/')}`
        const known = byFolder.get(folder)
        if (known) known.push(item)
        else byFolder.set(folder, [item])
      }
    },
    within: (path) => byFolder.get(path) ?? [],
  }
}
