import type { LintInput } from '../../src/lint/lint-dockerfile.ts'

/** A context with these files of 100 bytes and this `.dockerignore`; undefined for none. */
export function contextOf(
  paths: readonly string[],
  ignore: string | undefined = '',
  more: { readonly complete?: boolean; readonly bytes?: number } = {},
): Required<Pick<LintInput, 'files' | 'ignoreFile'>> {
  const { complete = true, bytes = 100 } = more
  return {
    files: { kind: 'listed', files: paths.map((path) => ({ path, bytes })), complete },
    ignoreFile: { kind: 'present', file: '.dockerignore', text: ignore },
  }
}

/** The same without a `.dockerignore`. */
export function contextWithout(paths: readonly string[]): Required<Pick<LintInput, 'files' | 'ignoreFile'>> {
  return { ...contextOf(paths), ignoreFile: { kind: 'absent', file: '.dockerignore' } }
}
