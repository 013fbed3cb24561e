import type { ImageFacts } from '../../model.ts'
import { list, type Phrase } from './phrase.ts'

/** Whether somebody who gets into a container finds a shell and a package manager there; empty where nobody could look. */
export function toolsWords({ contents }: ImageFacts): Phrase {
  if (contents.kind !== 'read' || contents.tools === undefined) return []
  const { shells, packageManagers } = contents.tools
  if (shells.length + packageManagers.length === 0) return ['No shell and no package manager in it.']
  return ['In it: ', ...said(shells, 'shell'), '; ', ...said(packageManagers, 'package manager'), '.']
}

function said(paths: readonly string[], noun: string): Phrase {
  const names = [...new Set(paths.map((path) => path.slice(path.lastIndexOf('/') + 1)))]
  if (names.length === 0) return [`no ${noun}`]
  return [names.length === 1 ? `the ${noun} ` : `the ${noun}s `, ...list(names.map((code) => [{ code }]))]
}
