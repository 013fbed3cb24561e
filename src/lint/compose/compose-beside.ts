import type { Context } from '../../build-context.ts'
import type { Disk } from '../../world.ts'
import { type ComposeFile, dockerfilePath, parseCompose } from './compose-project.ts'
import type { LintSettings } from '../lint-settings.ts'
import { type ComposeFindings, findComposeFiles, lintComposeSource } from './compose-files.ts'

/** An image, as far as a compose file can speak of it. */
export interface ComposedImage {
  /** Absolute path of the checkout or worktree. */
  readonly root: string
  /** Relative to it. */
  readonly dockerfile: string
  readonly context: Context
  /** Images that have had their say: their compose files are left out. */
  readonly others: readonly Pick<ComposedImage, 'dockerfile' | 'context'>[]
}

export interface ComposeOutcome extends ComposeFindings {
  /** What could not be read, one sentence each. */
  readonly notes: readonly string[]
}

/** Lints the compose files in the image's build context and at the root of the repository, as far as they are about this image. */
export async function lintComposeBeside(
  image: ComposedImage,
  settings: LintSettings,
  disk: Pick<Disk, 'read'>,
): Promise<ComposeOutcome> {
  const folders = [...new Set([folderOf(image) ?? '.', '.'])]
  const found = (await Promise.all(folders.map((folder) => findComposeFiles(image.root, folder, disk)))).flat()
  const outcomes = await Promise.all(
    found.map(async ({ file, read }): Promise<ComposeOutcome> => {
      if (read.kind !== 'text') return { ...NOTHING, notes: read.kind === 'refused' ? [`${read.because}.`] : [] }
      const compose = parseCompose(file, read.text)
      if (!isAbout(compose, image) || image.others.some((other) => isAbout(compose, other))) return NOTHING
      return { ...(await lintComposeSource({ root: image.root, file, text: read.text }, settings, disk)), notes: [] }
    }),
  )
  return {
    findings: outcomes.flatMap(({ findings }) => findings),
    suppressed: outcomes.flatMap(({ suppressed }) => suppressed),
    notes: outcomes.flatMap(({ notes }) => notes),
  }
}

const NOTHING: ComposeOutcome = { findings: [], suppressed: [], notes: [] }

/** A file whose services build images speaks of those; one that builds none speaks of the folder that it is in. */
function isAbout(
  compose: ComposeFile,
  { dockerfile, context }: Pick<ComposedImage, 'dockerfile' | 'context'>,
): boolean {
  const builders = compose.services.filter(({ build }) => build)
  if (builders.length > 0)
    return builders.some((service) => dockerfilePath(compose.file, service) === cleanFolder(dockerfile))
  return (
    compose.file.slice(0, Math.max(compose.file.lastIndexOf('/'), 0)) === folderOf({ context })?.replace(/^\.$/, '')
  )
}

/** Nothing for a context that the builder fetches. */
const folderOf = ({ context }: Pick<ComposedImage, 'context'>): string | undefined =>
  context.kind === 'folder' ? cleanFolder(context.path) : undefined

const cleanFolder = (path: string): string => path.replace(/^(?:\.\/+)+(?=.)|\/+$/g, '')
