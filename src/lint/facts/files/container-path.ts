import type { Word } from '../../dockerfile/instruction.ts'

/**
 * Whether a path in a container is absolute, on Linux or on Windows. Undefined where it begins with a variable that the file
 * does not resolve.
 */
export function isAbsolutePath({ raw, resolved }: Word): boolean | undefined {
  const written = raw.replace(/^["']/, '')
  if (ABSOLUTE.test(written)) return true
  if (!written.startsWith('$')) return false
  return resolved === undefined || resolved === '' ? undefined : ABSOLUTE.test(resolved)
}

const ABSOLUTE = /^(?:[/\\]|[A-Za-z]:[/\\])/
