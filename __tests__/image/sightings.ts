import type { ImageCheck } from '../../src/image/image-check.ts'
import { stackFiles } from '../../src/image/file-stack.ts'
import { isSecretFile } from '../../src/lint/facts/files/secret-file.ts'
import { findSecrets } from '../../src/lint/facts/files/secret-patterns.ts'
import type { LayerFile } from '../../src/world.ts'
import { file } from './layer.ts'

/** What a check sees in these layers: `path@layer`, then the detail, `hidden` and the bytes where there are any. */
export function sightingsOf(check: ImageCheck, ...layers: LayerFile[][]): string[] {
  const inspected = { layers, stack: stackFiles(layers), secrets: { findSecrets, isSecretFile } }
  return Array.from(check.find(inspected), ({ path, layer, detail, isHidden, bytes }) =>
    [
      `${path}@${layer}`,
      detail,
      isHidden === true ? 'hidden' : undefined,
      bytes === undefined ? undefined : `${bytes} B`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  )
}

/** A file whose content has been kept. */
export const text = (path: string, content: string, more: Partial<LayerFile> = {}): LayerFile =>
  file(path, content.length, { content: Buffer.from(content), ...more })

/** A private key of nobody, in parts so that no scanner of this repository takes it for one. */
export const PRIVATE_KEY = [
  '-----BEGIN',
  'OPENSSH PRIVATE',
  'KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ\n',
].join(' ')
