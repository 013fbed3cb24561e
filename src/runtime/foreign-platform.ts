import type { Stage } from '../model.ts'
import type { Docker, ImageConfig } from '../world.ts'

/** What the kernel says of a program that it cannot execute (ENOEXEC); scripts without a `#!` line end with it as well. */
const CANNOT_EXECUTE = /exec format error/i

/**
 * A stage that could not be carried out, where the engine has no processor for the image; nothing where the image has to answer
 * for what was `said`.
 */
export async function foreignPlatform(
  { platform }: Pick<ImageConfig, 'platform'>,
  said: readonly string[],
  docker: Pick<Docker, 'environment'>,
): Promise<Extract<Stage<never>, { status: 'broken' }> | undefined> {
  if (!said.some((line) => CANNOT_EXECUTE.test(line))) return undefined
  const { platform: engine } = await docker.environment()
  if (engine === undefined || processorOf(engine) === processorOf(platform)) return undefined
  return {
    status: 'broken',
    because: `The image is for ${platform} and cannot run here: the engine’s processor is ${engine}, and it emulates no other.`,
  }
}

/** Without the variant: an engine runs older ones of its own kind. */
const processorOf = (platform: string): string => platform.split('/').slice(0, 2).join('/')
