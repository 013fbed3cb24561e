import { latin1 } from '../text.ts'
import type { InstalledPackage, Shown } from './image-package.ts'

const MANIFEST = /^((?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+))\/package\.json$/
const INSIDE = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//

/** Node's packages, each as heavy as its folder without the packages in it. */
export function* nodePackages(shown: Shown): Generator<InstalledPackage> {
  const weights = new Map<string, number>()
  for (const [path, { file }] of shown) {
    const folder = file.bytes === 0 ? undefined : INSIDE.exec(path)?.[1]
    if (folder !== undefined) weights.set(folder, (weights.get(folder) ?? 0) + file.bytes)
  }
  for (const [path, { layer, file }] of shown) {
    const [, folder, name] = MANIFEST.exec(path) ?? []
    if (file.content === undefined || folder === undefined || name === undefined) continue
    const version = /"version"\s*:\s*"([^"\\]{1,100})"/.exec(latin1(file.content))?.[1]
    if (version !== undefined) yield { manager: 'node', name, version, bytes: weights.get(folder) ?? 0, layer }
  }
}
