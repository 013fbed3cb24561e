import { z } from 'zod'
import type { ImageConfig } from '../../world.ts'
import type { Cli, DockerCommand } from '../cli/docker-command.ts'
import { containerConfig, imageConfig } from './image-config.ts'
import { parseAnswer } from '../cli/answer.ts'
import { answerOf } from '../cli/tool-error.ts'

const inspected = z
  .array(
    z.object({
      Os: z.string(),
      Architecture: z.string(),
      Variant: z.string().nullish(),
      Config: containerConfig.nullish(),
      RootFS: z.object({ Layers: z.array(z.string()).nullish() }).nullish(),
    }),
  )
  .length(1)
  .transform(([image]) => image)

const LIMIT_SECONDS = 20

const command = (reference: string): DockerCommand => ({
  args: ['image', 'inspect', '--', reference],
  timeoutSeconds: LIMIT_SECONDS,
})

/** See `Docker.inspect`. */
export async function inspect(cli: Cli, reference: string): Promise<ImageConfig> {
  return readInspect(await answerOf(cli, command(reference)))
}

/** What `docker image inspect` prints, read as an ImageConfig. Throws a ToolError when it is something else. */
export function readInspect(json: string): ImageConfig {
  const image = parseAnswer(json, inspected, 'docker image inspect')
  return imageConfig(image?.Config, {
    os: image?.Os ?? '',
    architecture: image?.Architecture ?? '',
    variant: image?.Variant,
  })
}

export async function layerCountOf(cli: Cli, reference: string): Promise<number> {
  const image = parseAnswer(await answerOf(cli, command(reference)), inspected, 'docker image inspect')
  return image?.RootFS?.Layers?.length ?? 0
}
