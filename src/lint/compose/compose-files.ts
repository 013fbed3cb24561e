/** The compose files of a repository, with what belongs to them. */
import type { Finding } from '../../model.ts'
import type { Disk, FileRead } from '../../world.ts'
import { type ComposeFile, dockerfilePath, parseCompose } from './compose-project.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import { parseDockerfile } from '../dockerfile/parse-dockerfile.ts'
import type { LintSettings } from '../lint-settings.ts'
import { lintCompose } from './lint-compose.ts'

/** As Compose looks for them: the first that is there is the one. */
const MAIN = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']
const OVERRIDE = [
  'compose.override.yaml',
  'compose.override.yml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
]
/** A file that builds more images than these is nobody's. */
const MAX_DOCKERFILES = 100

/** A compose file on disk. */
export interface ComposeSource {
  /** Absolute. */
  readonly root: string
  /** Relative to it. */
  readonly file: string
  readonly text: string
}

export interface ComposeFindings {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Finding[]
}

/** Lints a compose file together with the one that completes it and the Dockerfiles that its services are built from. */
export async function lintComposeSource(
  { root, file, text }: ComposeSource,
  settings: LintSettings,
  disk: Pick<Disk, 'read'>,
): Promise<ComposeFindings> {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const name = file.slice(folder.length)
  const partners = MAIN.includes(name) ? OVERRIDE : OVERRIDE.includes(name) ? MAIN : []
  const partner = await firstThere(partners, { root, folder }, disk)
  const others = partner?.read.kind === 'text' ? [parseCompose(partner.file, partner.read.text)] : []
  const dockerfiles = await readDockerfiles([parseCompose(file, text), ...others], root, disk)
  return lintCompose({ file, text, others, dockerfiles }, settings)
}

/** The compose files of a folder: the one that Compose takes, and the one that completes it. `folder` is relative, `.` for the root. */
export async function findComposeFiles(
  root: string,
  folder: string,
  disk: Pick<Disk, 'read'>,
): Promise<readonly { readonly file: string; readonly read: FileRead }[]> {
  const at = { root, folder: folder === '.' || folder === '' ? '' : `${folder.replace(/\/+$/, '')}/` }
  const found = await Promise.all([firstThere(MAIN, at, disk), firstThere(OVERRIDE, at, disk)])
  return found.filter((one) => !!one)
}

async function firstThere(
  names: readonly string[],
  { root, folder }: { readonly root: string; readonly folder: string },
  disk: Pick<Disk, 'read'>,
): Promise<{ readonly file: string; readonly read: FileRead } | undefined> {
  for (const name of names) {
    const read = await disk.read(root, `${folder}${name}`)
    if (read.kind !== 'missing') return { file: `${folder}${name}`, read }
  }
  return undefined
}

async function readDockerfiles(
  files: readonly ComposeFile[],
  root: string,
  disk: Pick<Disk, 'read'>,
): Promise<ReadonlyMap<string, Dockerfile>> {
  const paths = files.flatMap(({ file, services }) =>
    services.flatMap((service) => dockerfilePath(file, service) ?? []),
  )
  const read = await Promise.all(
    [...new Set(paths)].slice(0, MAX_DOCKERFILES).map(async (path) => [path, await disk.read(root, path)] as const),
  )
  return new Map(
    read.flatMap(([path, found]) =>
      found.kind === 'text' ? [[path, parseDockerfile(path, found.text)] as const] : [],
    ),
  )
}
