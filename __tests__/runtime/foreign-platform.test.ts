import { describe, expect, it } from '@jest/globals'
import { foreignPlatform } from '../../src/runtime/foreign-platform.ts'

const SAID = ['exec /bin/sh: exec format error']

describe('an image whose program the kernel cannot execute', () => {
  it.each<[claim: string, engine: string | undefined, image: string, said: readonly string[], isForeign: boolean]>([
    ['is one of another platform', 'linux/amd64', 'linux/arm64', SAID, true],
    ['is one of another platform, whatever its variant', 'linux/amd64', 'linux/arm/v7', SAID, true],
    ['has itself to blame on the engine’s platform', 'linux/amd64', 'linux/amd64', SAID, false],
    ['has itself to blame on an older kind of that platform', 'linux/arm64', 'linux/arm64/v8', SAID, false],
    ['has itself to blame where the engine’s platform is not known', undefined, 'linux/arm64', SAID, false],
    ['is emulated where nothing of the kind is said', 'linux/amd64', 'linux/arm64', ['no such table'], false],
  ])('%s', async (_, engine, platform, said, isForeign) => {
    const docker = { environment: () => Promise.resolve(engine === undefined ? {} : { platform: engine }) }
    const stage = await foreignPlatform({ platform }, said, docker)
    expect(stage).toEqual(
      isForeign
        ? {
            status: 'broken',
            because: `The image is for ${platform} and cannot run here: the engine’s processor is linux/amd64, and it emulates no other.`,
          }
        : undefined,
    )
  })
})
