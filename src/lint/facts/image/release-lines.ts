import type { ImageName } from '../../dockerfile/image-name.ts'
import { ALPINE, DEBIAN, DOTNET, PRODUCTS, type Product, UBUNTU } from './end-of-life.ts'
import { readOfficialImage } from './official-image.ts'

/** A version of a system or language that gets security fixes until a day. */
export interface ReleaseLine {
  /** e.g. `Python 3.9` */
  readonly name: string
  /** The last day, e.g. `2025-10-31`. */
  readonly end: string
}

/** `mcr.microsoft.com/dotnet/sdk`; mirrors keep the folder. */
const OF_DOTNET = /(?:^|\/)dotnet\/(?:core\/)?(?:sdk|aspnet|runtime|runtime-deps|monitor)$/

/** The lines that an image's name tells and whose end is known: of the language, and of the system beneath it. */
export function releaseLines(image: Pick<ImageName, 'repository' | 'tag'>): readonly ReleaseLine[] {
  const { name = '' } = readOfficialImage(image) ?? {}
  const isDotnet = OF_DOTNET.test(image.repository)
  const product = isDotnet ? DOTNET : PRODUCTS.get(name)
  if (!product) return []
  const [first = '', ...variants] = image.tag?.split('-') ?? []
  const own = product.codenames.get(first) ?? versionOf(first)
  return [lineOf(product, own), ...variants.map(systemLine)].filter((line) => line !== undefined)
}

/** `17.0.8_7`, `8u372` and `3.9.18` begin with a version; `3.14.0rc1` is none yet. */
function versionOf(part: string): string | undefined {
  return /^v?(\d+(?:\.\d+)*)(?:$|[_u])/.exec(part)?.[1]
}

/** Of a variant of an image: `bullseye`, `focal` or `alpine3.19`. */
function systemLine(part: string): ReleaseLine | undefined {
  const alpine = /^alpine(\d+\.\d+)$/.exec(part)?.[1]
  if (alpine !== undefined) return lineOf(ALPINE, alpine)
  return lineOf(DEBIAN, DEBIAN.codenames.get(part)) ?? lineOf(UBUNTU, UBUNTU.codenames.get(part))
}

function lineOf({ name, ends }: Product, version: string | undefined): ReleaseLine | undefined {
  const [major = '', minor] = version?.split('.') ?? []
  const line = [`${major}.${minor ?? ''}`, major].find((one) => ends.has(one))
  const end = ends.get(line ?? '')
  return line === undefined || end === undefined ? undefined : { name: `${name} ${line}`, end }
}
