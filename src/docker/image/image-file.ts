import { createReadStream } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { ToolError } from '../../errors.ts'
import type { ContentChoice, SavedImage } from '../../world.ts'
import { readArchive, readPart } from './archive.ts'
import { ARCHIVE_LIMITS, createMeter, unreadable } from './archive-limits.ts'
import { kindOf, peek, unpacked } from './blob.ts'
import { isPlatform } from './image-config.ts'
import type { MeasuredLayer } from './layer-tar.ts'
import { type Archive, onlySavedImage } from './save-manifest.ts'
import { isChoice, ociImage } from './oci-layout.ts'

/**
 * Measures the image of a file that `docker save` or `buildx build --output type=oci` wrote, compressed or not, or of a folder in the OCI
 * layout, without an engine. Nothing is unpacked. `platform`: which one of several, e.g. `linux/arm64`; this machine's where nothing is said.
 * Rejects with a ToolError where it is neither.
 */
export async function measureFile(
  path: string,
  choice: ContentChoice,
  signal: AbortSignal,
  platform?: string,
): Promise<SavedImage> {
  const archive = (await stat(path)).isDirectory()
    ? await readLayout(path, choice)
    : await readFile(path, choice, signal)
  return archivedImage(archive, path, platform)
}

/** The image of an archive, whatever it is called; of several the one for `platform`. Throws a ToolError where it is not clear which one is meant. */
export function archivedImage(archive: Archive, reference: string, platform?: string): SavedImage {
  const isOurs = archive.json.has('manifest.json') && !isChoice(archive)
  const image = isOurs ? onlySavedImage(archive, reference) : ociImage(archive, reference, platform ?? ownPlatform())
  if (platform === undefined || isPlatform(image.config.platform, platform)) return image
  throw unreadable(`it is for ${image.config.platform}, not for ${platform}`)
}

/** Whether a path is most likely an image: a folder is one only where it has an index, since folders are often called as images are. */
export async function isImageFile(path: string): Promise<boolean> {
  const isThere = (file: string): Promise<boolean> =>
    stat(file).then(
      (found) => found.isFile(),
      () => false,
    )
  return (await isThere(path)) || isThere(join(path, 'index.json'))
}

/** Archives are often kept compressed as a whole. */
async function readFile(path: string, choice: ContentChoice, signal: AbortSignal): Promise<Archive> {
  const file = createReadStream(path, { signal })
  const { head, whole } = await peek(file)
  const kind = kindOf(head)
  const plain = kind === 'gzip' || kind === 'zstd' ? unpacked(kind, whole) : whole
  return readArchive(Readable.from(plain), { limits: ARCHIVE_LIMITS, choice })
}

/** In the words of OCI: https://go.dev/doc/install/source#environment */
export function ownPlatform(): string {
  const names: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386' }
  return `linux/${names[process.arch] ?? process.arch}`
}

async function readLayout(folder: string, choice: ContentChoice): Promise<Archive> {
  const meter = createMeter(ARCHIVE_LIMITS)
  const json = new Map<string, string>()
  const layers = new Map<string, MeasuredLayer>()
  const read = async (name: string) => {
    meter.member()
    const path = join(folder, name)
    const { size } = await stat(path)
    const part = await readPart(createReadStream(path), size, meter, { limits: ARCHIVE_LIMITS, choice })
    if (typeof part === 'string') json.set(name, part)
    else if (part) layers.set(name, part)
  }
  try {
    await read('index.json')
    for await (const entry of await opendir(join(folder, 'blobs', 'sha256')))
      if (entry.isFile()) await read(`blobs/sha256/${entry.name}`)
  } catch (error) {
    throw error instanceof ToolError ? error : unreadable('the folder is not in the layout of OCI', error)
  }
  return { json, layers, links: new Map() }
}
