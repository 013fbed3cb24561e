/** Which files of a context a source takes. */
import { readIgnorePattern } from '../lint/ignore-file/ignore-pattern.ts'

/** A test of paths relative to the context; undefined for a pattern that cannot be judged. */
export function takes(path: string): ((file: string) => boolean) | undefined {
  if (path === '') return () => true
  if (!isPattern(path)) return (file) => file === path || file.startsWith(`${path}/`)
  const pattern = readIgnorePattern(path)
  if (pattern.kind !== 'test') return undefined
  return (file) => foldersOf(file).some(pattern.test)
}

export const isPattern = (path: string): boolean => /[*?[\\]/.test(path)

/** The path and every folder it lies in. */
function foldersOf(file: string): readonly string[] {
  const parts = file.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
