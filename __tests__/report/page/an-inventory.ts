/** An inventory of a made-up image: a few large files, many small ones, and a base in which some were others. */
import { anatomyOf, type Anatomy } from '../../../src/image/layers.ts'
import { takeInventory } from '../../../src/image/inventory/inventory.ts'
import type { ImageInventory } from '../../../src/model.ts'
import type { LayerFile } from '../../../src/world.ts'
import { plainConfig } from '../../fakes/fake-docker.ts'
import { file, saved } from '../../image/layer.ts'

export const aFile = (path: string, bytes: number, digest = path): LayerFile => file(path, bytes, { digest })

export function anAnatomy(...layers: readonly (readonly LayerFile[])[]): Anatomy {
  const made = layers.map((files, index) => {
    const bytes = files.reduce((sum, one) => sum + one.bytes, 0)
    return saved(`sha256:${index} COPY . .`, bytes, files)
  })
  const image = { reference: 'app:1', layers: made, config: plainConfig }
  return anatomyOf(
    image,
    made.map(() => 'unknown' as const),
    '',
  )
}

export const DPKG = 'Package: curl\nStatus: install ok installed\nInstalled-Size: 500\nVersion: 8.1-2\n'

const status = (text: string): LayerFile => ({
  ...aFile('var/lib/dpkg/status', text.length, text),
  content: new TextEncoder().encode(text),
})

const small = Array.from({ length: 3000 }, (_, index) =>
  aFile(`srv/app/node_modules/part-${index % 20}/file-${index}.js`, 900 + index),
)

export const headFiles = anAnatomy(
  [
    aFile('usr/lib/libpython3.13.so.1.0', 31_000_000),
    aFile('usr/lib/libcrypto.so.3', 6_000_000),
    aFile('usr/bin/python3.13', 7_000_000),
    aFile('usr/share/doc/readme', 400_000),
    status(DPKG),
  ],
  [...small, aFile('srv/app/model.bin', 42_000_000, 'new'), aFile('srv/app/<img src=x onerror=alert(1)>', 3_000_000)],
  [aFile('srv/app/</script><script>alert(2)</script>\xe2\x80\xa8', 2_000_000), aFile('srv/app/same.bin', 9_000_000)],
)

export const baseFiles = anAnatomy(
  [
    aFile('usr/lib/libpython3.13.so.1.0', 31_000_000),
    aFile('usr/lib/libcrypto.so.3', 9_000_000, 'old'),
    aFile('usr/bin/python3.13', 7_000_000),
    aFile('usr/share/doc/readme', 400_000),
    aFile('usr/lib/gone.so', 5_000_000),
    status(DPKG.replace('8.1-2', '8.0-1')),
  ],
  [...small, aFile('srv/app/model.bin', 12_000_000), aFile('srv/app/same.bin', 9_000_000)],
)

export function anInventory(image: string, base: Anatomy | undefined = baseFiles): ImageInventory {
  const inventory = takeInventory(image, headFiles, base)
  if (inventory === undefined) throw new Error('the contents are readable')
  return inventory
}
