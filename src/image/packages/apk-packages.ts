import { latin1 } from '../text.ts'
import type { InstalledPackage, Shown } from './image-package.ts'
import { stanzasOf } from './stanzas.ts'

const INSTALLED = /^(?:usr\/)?lib\/apk\/db\/installed$/

/** Alpine's packages; `I` is the installed size in bytes. */
export function* apkPackages(shown: Shown): Generator<InstalledPackage> {
  for (const [path, { layer, file }] of shown) {
    if (file.content === undefined || !INSTALLED.test(path)) continue
    for (const stanza of stanzasOf(latin1(file.content), ':')) {
      const name = stanza.get('P')
      const bytes = Number(stanza.get('I') ?? 0)
      if (name !== undefined)
        yield { manager: 'apk', name, version: stanza.get('V') ?? '', bytes: Number.isFinite(bytes) ? bytes : 0, layer }
    }
  }
}
