import type { PlatformSize } from '../../model.ts'
import type { Style } from '../../terminal/style.ts'
import { cut, visible } from '../../visible.ts'
import { bytes, counted } from '../words/quantities.ts'
import { pad, widthOf } from './columns.ts'

const MAX_PLATFORMS = 32
const MAX_NAME = 30

/** One row a platform, with a mark at the image that is looked into. */
export function platformLines(platforms: readonly PlatformSize[] | undefined, style: Style): readonly string[] {
  if (platforms === undefined) return []
  const shown = platforms
    .slice(0, MAX_PLATFORMS)
    .map((one) => ({ ...one, platform: cut(visible(one.platform), MAX_NAME) }))
  const widest = Math.max(...shown.map(({ platform }) => widthOf(platform)))
  const rest = platforms.length - shown.length
  return [
    `  ${style.bold('Platforms')}`,
    ...shown.map(({ platform, isThis, compressedBytes, unpackedBytes, layerCount }) => {
      const unpacked = unpackedBytes === undefined ? '' : ` · ${bytes(unpackedBytes)} unpacked`
      return `  ${isThis ? style.cyan('▸') : ' '} ${pad(platform, widest)}  ${bytes(compressedBytes)} to download${unpacked} · ${counted(layerCount, 'layer')}`
    }),
    ...(rest > 0 ? [`    ${style.dim(`… and ${rest} more`)}`] : []),
  ]
}
