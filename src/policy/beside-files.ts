/** Files beside the configuration that say what is checked: hadolint's settings, dive's thresholds and structure tests. */
import type { PolicyChange } from '../model.ts'
import { matchesPath } from '../settings/structure-tests/matching-files.ts'
import type { FileRead } from '../world.ts'
import { textChanges } from './text-changes.ts'

/** More of them than anybody keeps are not looked at. */
const MOST = 50

/**
 * Whether a path, relative to the root, is one of them.
 * @param tests what settings name as structure tests
 */
export const isBeside = (path: string, tests: readonly string[]): boolean =>
  /(?:^|\/)\.hadolint\.ya?ml$|^\.dive-ci$/.test(path) ||
  tests.some((test) => test.replace(/^(?:\.\/)+/, '') === path || matchesPath(path, test.replace(/^(?:\.\/)+/, '')))

/** What became of their values. A file that cannot be read has none. @param changed those of them that the change touches */
export async function changesBeside(
  changed: readonly string[],
  onBase: (path: string) => Promise<string | undefined>,
  onHead: (path: string) => Promise<FileRead>,
): Promise<readonly PolicyChange[]> {
  const files = changed.slice(0, MOST)
  if (files.length === 0) return []
  // Most changes have none, and need not wait for a YAML reader.
  const { yamlTexts } = await import('./yaml-texts.ts')
  const changes: PolicyChange[] = []
  for (const file of files) {
    const [before, now] = [await onBase(file), await onHead(file)]
    changes.push(...textChanges(yamlTexts(before), yamlTexts(now.kind === 'text' ? now.text : undefined), file))
  }
  return changes
}
