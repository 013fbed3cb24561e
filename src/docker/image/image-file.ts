import { createReadStream } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ToolError } from '../../errors.ts'
import type { ContentChoice, SavedImage } from '../../world.ts'
import { readArchive, readPart } from './archive.ts'
import { ARCHIVE_LIMITS, createMeter, unreadable } from './archive-limits.ts'
import type { MeasuredLayer } from './layer-tar.ts'
import { type Archive, onlySavedImage } from './save-manifest.ts'
import { ociImage } from './oci-layout.ts'

/**
 * Measures the image of a file that `docker save` or `buildx build --output type=oci` wrote, or of a folder in the OCI layout, without an
 * engine. Nothing is unpacked. Rejects with a ToolError where it is neither.
 */
export async function measureFile(path: string, choice: ContentChoice, signal: AbortSignal): Promise<SavedImage> {
  const archive = (await stat(path)).isDirectory()
    ? await readLayout(path, choice)
    : await readArchive(createReadStream(path, { signal }), ARCHIVE_LIMITS, choice)
  return archive.json.has('manifest.json') ? onlySavedImage(archive, path) : ociImage(archive, path, ownPlatform())
}

/** In the words of OCI: https://go.dev/doc/install/source#environment */
function ownPlatform(): string {
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
    const part = await readPart(createReadStream(path), size, meter, ARCHIVE_LIMITS, choice)
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
