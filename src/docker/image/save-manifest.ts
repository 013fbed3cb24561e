import { posix } from 'node:path'
import { z } from 'zod'
import type { SavedImage, SavedLayer } from '../../world.ts'
import { unreadable } from './archive-limits.ts'
import { containerConfig, imageConfig } from './image-config.ts'
import type { MeasuredLayer } from './layer-tar.ts'
import { withoutBuildArgs } from '../build/history.ts'

/** What an archive holds, by path. A path that is none of these was something else and has been skipped. */
export interface Archive {
  readonly json: ReadonlyMap<string, string>
  readonly layers: ReadonlyMap<string, MeasuredLayer>
  /** Symbolic links, by which older engines write a shared layer once. */
  readonly links: ReadonlyMap<string, string>
}

/** `manifest.json`, which `docker save` writes in both image stores and in every layout. */
const manifest = z.array(
  z.object({ Config: z.string(), RepoTags: z.array(z.string()).nullish(), Layers: z.array(z.string()) }),
)

/** An image's own configuration file. */
export const configuration = z.object({
  os: z.string().default(''),
  architecture: z.string().default(''),
  variant: z.string().nullish(),
  config: containerConfig.nullish(),
  rootfs: z.object({ diff_ids: z.array(z.string()) }),
  history: z.array(z.object({ created_by: z.string().default(''), empty_layer: z.boolean().default(false) })).nullish(),
})

/** An archive's image of this name. Throws a ToolError for what is missing or unsound. */
export function savedImage(archive: Archive, reference: string): SavedImage {
  const manifests = parse(archive, 'manifest.json', manifest)
  const found = manifests.find(({ RepoTags }) => (RepoTags ?? []).map(familiar).includes(familiar(reference)))
  if (!found) throw unreadable(`the archive has no image ${reference}`)
  const config = parse(archive, found.Config, configuration)
  return { reference, layers: savedLayers(archive, found.Layers, config), config: imageConfig(config.config, config) }
}

/** The only image of an archive, whatever it is called, in the layout of `docker save`. Throws a ToolError where there are several. */
export function onlySavedImage(archive: Archive, reference: string): SavedImage {
  const [found, ...others] = parse(archive, 'manifest.json', manifest)
  if (!found) throw unreadable('the archive has no image')
  if (others.length > 0) throw unreadable(`the archive has ${others.length + 1} images; one at a time can be measured`)
  const config = parse(archive, found.Config, configuration)
  return { reference, layers: savedLayers(archive, found.Layers, config), config: imageConfig(config.config, config) }
}

/** A JSON file of an archive. Throws a ToolError when it is missing or has another form. */
export function parse<Value>(
  { json }: Archive,
  path: string,
  form: z.ZodType<Value>,
  what = path === 'manifest.json' ? 'manifest' : 'configuration',
): Value {
  const text = json.get(path)
  if (text === undefined) throw unreadable(`its ${what} is missing or too large`)
  try {
    return form.parse(JSON.parse(text))
  } catch (error) {
    throw unreadable(`its ${what} is not in a form that Drydock understands`, error)
  }
}

/** In the archive a name has no registry where it is Docker Hub's. */
const familiar = (reference: string): string => reference.replace(/^docker\.io\/(?:library\/)?/, '')

/** An image's layers by their paths in an archive, from the bottom up. */
export function savedLayers(
  archive: Archive,
  paths: readonly string[],
  config: z.infer<typeof configuration>,
): SavedLayer[] {
  const { rootfs } = config
  const created = createdBy(config, paths.length)
  if (paths.length !== rootfs.diff_ids.length) throw unreadable('the image does not have the layers that it declares')
  return paths.map((path, index) => {
    const layer = layerAt(archive, path)
    if (layer.diffId !== rootfs.diff_ids[index]) throw unreadable('a layer is not what the image declares')
    return { ...layer, createdBy: created[index] ?? '' }
  })
}

/** The instruction of each layer; none where the history is of another length, since it does not say which layer is whose. */
export function createdBy({ history }: z.infer<typeof configuration>, layerCount: number): readonly string[] {
  const created = (history ?? []).filter(({ empty_layer }) => !empty_layer)
  return created.length === layerCount ? created.map(({ created_by }) => withoutBuildArgs(created_by)) : []
}

function layerAt({ layers, links }: Archive, path: string): MeasuredLayer {
  const target = links.get(path)
  const layer = layers.get(path) ?? layers.get(target === undefined ? path : posix.join(posix.dirname(path), target))
  if (!layer) throw unreadable('a layer is missing from the archive')
  return layer
}
