import { latin1 } from '../text.ts'
import type { InstalledPackage, Shown } from './image-package.ts'

const RECORD = /^((?:.*\/)?)([^/]+)-([^/-]+)\.dist-info\/RECORD$/

/** Python's packages, each as heavy as the files of its RECORD that the image shows. */
export function* pythonPackages(shown: Shown): Generator<InstalledPackage> {
  for (const [path, { layer, file }] of shown) {
    const [, folder = '', name, version] = RECORD.exec(path) ?? []
    if (file.content === undefined || name === undefined || version === undefined) continue
    let bytes = 0
    for (const line of latin1(file.content).split('\n')) {
      const recorded = /^(?:"([^"]*)"|([^,]*)),/.exec(line)
      const entry = recorded?.[1] ?? recorded?.[2]
      if (entry !== undefined) bytes += shown.get(resolve(folder, entry))?.file.bytes ?? 0
    }
    yield { manager: 'python', name: name.toLowerCase().replaceAll('_', '-'), version, bytes, layer }
  }
}

/** Paths of a RECORD are relative to the folder of the packages. */
function resolve(folder: string, entry: string): string {
  if (entry.startsWith('/')) return entry.slice(1)
  const parts = folder.split('/').filter((part) => part !== '')
  for (const part of entry.split('/'))
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  return parts.join('/')
}
