import type { ContentChoice, SavedImage } from '../../world.ts'
import { createMeasure } from './archive.ts'
import { ARCHIVE_LIMITS } from './archive-limits.ts'
import { childEnv, type Env } from '../cli/child-env.ts'
import { createCli } from '../cli/docker-cli.ts'
import { archivedImage } from './image-file.ts'

/** Images that an engine has already, by any name that it knows them by: a tag, a digest, an id. */
export function connectImages(options: {
  readonly cwd: string
  readonly signal: AbortSignal
  readonly env: Env
  readonly contents: ContentChoice
  /** Which one of several, e.g. `linux/arm64`; the engine's own where nothing is said. */
  readonly platform?: string | undefined
}): (reference: string) => Promise<SavedImage> {
  const cli = createCli({ cwd: options.cwd, env: childEnv(options.env), signal: options.signal })
  return createMeasure(cli, options.contents, undefined, ARCHIVE_LIMITS, (archive, reference) =>
    archivedImage(archive, reference, options.platform),
  )
}
