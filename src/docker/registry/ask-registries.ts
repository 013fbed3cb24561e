import type { ResolvedImage } from '../../model.ts'
import { ToolError, UserError } from '../../errors.ts'
import type { AskRegistries, StoredSizes } from '../image/archive.ts'
import { NO_SIZES } from '../image/archive.ts'
import { outlineRemote, type RemoteOptions } from './remote-image.ts'

/** For all images of a measure together: nobody waits long for a figure that can be estimated. */
const SECONDS = 5
/** A Dockerfile may name hundreds. */
const MAX_IMAGES = 8

/** Asks each registry once for an image; where one does not answer, its layers are compressed here. */
export function createAskRegistries({ env, signal }: Pick<RemoteOptions, 'env' | 'signal'>): AskRegistries {
  const asked = new Map<string, Promise<StoredSizes>>()
  return async (images, platform) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(SECONDS * 1000)])
    const names = [...new Set(images.map(nameOf))].slice(0, MAX_IMAGES)
    const answers = names.map((name) => {
      const answer = asked.get(`${platform} ${name}`) ?? sizesOf(name, { env, signal: limit, platform, onlyThis: true })
      asked.set(`${platform} ${name}`, answer)
      return answer
    })
    const found = await Promise.all(answers)
    signal.throwIfAborted()
    return new Map(found.flatMap((sizes) => [...sizes]))
  }
}

/** A tag may have moved since; the digest says which image it was. */
const nameOf = ({ reference, digest }: ResolvedImage): string =>
  `${reference.replace(/@.*$/, '').replace(/:[^/:]*$/, '')}@${digest}`

async function sizesOf(name: string, options: RemoteOptions): Promise<StoredSizes> {
  try {
    const { layers } = await outlineRemote(name, options)
    return new Map(layers.map(({ diffId, compressedBytes }) => [diffId, compressedBytes]))
  } catch (error) {
    if (error instanceof ToolError || error instanceof UserError || options.signal.aborted) return NO_SIZES
    throw error
  }
}
