import type { Contents, ImageFacts, Layer } from '../model.ts'
import type { BuiltImage, ImageConfig, LayerFile, SavedImage } from '../world.ts'
import { findAvoidable } from './avoidable.ts'
import { withCopySource } from './copy-source.ts'
import { type FileStack, stackFiles } from './file-stack.ts'
import { ownLayers } from './pull.ts'
import { findTools } from './entry-tools.ts'
import { findWaste } from './waste.ts'

/** An image with what is in it. */
export interface Anatomy {
  readonly facts: ImageFacts
  readonly config: ImageConfig
  /** Absent where the contents are unreadable. */
  readonly files?: ImageFiles
}

export interface ImageFiles {
  /** Of each layer, from the bottom up. */
  readonly layers: readonly (readonly LayerFile[])[]
  readonly stack: FileStack
}

/**
 * An image's anatomy: what was measured of each layer, with the Dockerfile lines that the builder's provenance names, and what the
 * Dockerfile says there that the history leaves out.
 */
export function anatomyOf(saved: SavedImage, layerLines: BuiltImage['layerLines'], dockerfile: string): Anatomy {
  const layers = saved.layers.map(({ contents, ...layer }, index): Layer => {
    const lines = layerLines[index]
    if (lines === undefined || lines === 'unknown') return { ...layer, ...(lines && { lines }) }
    return { ...layer, lines, createdBy: withCopySource(layer.createdBy, dockerfile, lines) }
  })
  const own = ownLayers(layers)
  const files = filesOf(saved)
  const isRead = 'stack' in files
  return {
    facts: {
      unpackedBytes: sum(layers.map((layer) => layer.unpackedBytes)),
      compressedBytes: sum(layers.map((layer) => layer.compressedBytes)),
      layers,
      ...(own && { own }),
      contents: isRead
        ? {
            kind: 'read',
            waste: findWaste(files.stack, files.layers),
            avoidable: findAvoidable(files.layers, files.stack),
            tools: findTools(files.stack),
          }
        : files,
      ...(saved.platforms && { platforms: saved.platforms }),
    },
    config: saved.config,
    ...(isRead && { files }),
  }
}

function filesOf({ layers }: SavedImage): ImageFiles | Extract<Contents, { kind: 'unreadable' }> {
  const files: (readonly LayerFile[])[] = []
  for (const [index, { contents }] of layers.entries()) {
    if (contents.kind === 'unreadable')
      return { kind: 'unreadable', because: `layer ${index + 1} of ${layers.length}: ${contents.because}` }
    files.push(contents.files)
  }
  return { layers: files, stack: stackFiles(files) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
