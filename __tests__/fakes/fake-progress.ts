import type { Progress } from '../../src/world.ts'

/** Progress that remembers what was said. */
export function fakeProgress(): Progress & { readonly lines: readonly string[] } {
  const lines: string[] = []
  return {
    lines,
    section: (title) => void lines.push(`# ${title}`),
    line: (text) => void lines.push(text),
    warning: (text) => void lines.push(`! ${text}`),
  }
}
