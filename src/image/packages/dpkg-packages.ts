import { latin1 } from '../text.ts'
import type { InstalledPackage, Shown } from './image-package.ts'
import { stanzasOf } from './stanzas.ts'

/** One file in most images, one a package in those that are put together without dpkg. */
const STATUS = /^var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/

/** Debian's packages; `Installed-Size` is in KiB (deb-substvars(5)). */
export function* dpkgPackages(shown: Shown): Generator<InstalledPackage> {
  for (const [path, { layer, file }] of shown) {
    if (file.content === undefined || !STATUS.test(path)) continue
    for (const stanza of stanzasOf(latin1(file.content), ': ')) {
      const name = stanza.get('Package')
      const status = stanza.get('Status')
      if (name === undefined || (status !== undefined && !/ installed$/.test(status))) continue
      const bytes = Number(stanza.get('Installed-Size') ?? 0) * 1024
      yield {
        manager: 'dpkg',
        name,
        version: stanza.get('Version') ?? '',
        bytes: Number.isFinite(bytes) ? bytes : 0,
        layer,
      }
    }
  }
}
