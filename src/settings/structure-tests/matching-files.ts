import { matchesGlob } from '../../lint/text/glob.ts'

const MAGIC = /[*?]/

/** The folder in which every file lies that a pattern can match. */
export function folderOf(pattern: string): string {
  const parts = pattern.split('/')
  const fixed = parts.slice(0, Math.min(indexOfMagic(parts), parts.length - 1))
  return fixed.length === 0 ? '.' : fixed.join('/')
}

/** What is left of a pattern below its folder. */
export function restOf(pattern: string): string {
  const parts = pattern.split('/')
  return parts.slice(Math.min(indexOfMagic(parts), parts.length - 1)).join('/')
}

export const isPattern = (path: string): boolean => MAGIC.test(path)

function indexOfMagic(parts: readonly string[]): number {
  const at = parts.findIndex((part) => MAGIC.test(part))
  return at < 0 ? parts.length : at
}

/** Whether a pattern matches a whole path: `*` and `?` inside of a name, `**` any folders. */
export function matchesPath(path: string, pattern: string): boolean {
  return matches(
    path.split('/'),
    pattern.split('/').filter((part, at, all) => part !== '**' || all[at - 1] !== '**'),
  )
}

/** Quadratic at worst: of several `**` only the last is gone back to, as `matchesGlob` does with a star. */
function matches(names: readonly string[], parts: readonly string[]): boolean {
  let at = 0
  let part = 0
  let back: { readonly part: number; at: number } | undefined
  while (at < names.length) {
    const wanted = parts[part]
    if (wanted === '**') back = { part: (part += 1), at }
    else if (wanted !== undefined && matchesGlob(names[at] ?? '', wanted)) {
      at += 1
      part += 1
    } else if (back) {
      back.at += 1
      at = back.at
      part = back.part
    } else return false
  }
  return parts.slice(part).every((rest) => rest === '**')
}
