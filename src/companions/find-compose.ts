/** Which compose file and which of its services an image is. */
import type { ComposeFile } from '../lint/compose/compose-project.ts'
import { composeProject, dockerfilePath, parseCompose } from '../lint/compose/compose-project.ts'
import { findComposeFiles } from '../lint/compose/compose-files.ts'
import type { Service } from '../lint/compose/service.ts'
import type { Disk } from '../world.ts'

export interface ComposedImageQuestion {
  /** Absolute path of the files that may be read. */
  readonly root: string
  /** Relative to it. */
  readonly dockerfile: string
  /** Folder of the context, relative to the root; absent where it is elsewhere. */
  readonly folder?: string
  /** Stage that is built; the last one where it is absent. */
  readonly target?: string
  /** As the settings name it. */
  readonly service?: string
}

export type FoundCompose =
  | {
      readonly kind: 'found'
      readonly files: readonly [string, ...string[]]
      readonly service: string
      /** Others that could have been meant, one sentence. */
      readonly note?: string
    }
  /** A file builds this image, and what it needs cannot be run beside it. One sentence. */
  | { readonly kind: 'unusable'; readonly because: string }
  | { readonly kind: 'none' }

/** Looks in the folders of the Dockerfile and of the context and in the root for a service that needs others. */
export async function findCompose(question: ComposedImageQuestion, disk: Pick<Disk, 'read'>): Promise<FoundCompose> {
  const { root, dockerfile } = question
  const own = dockerfile.includes('/') ? dockerfile.slice(0, dockerfile.lastIndexOf('/')) : '.'
  const folders = [...new Set([own, (question.folder ?? own).replace(/^\.\//, '') || '.', '.'])]
  let unusable: FoundCompose | undefined
  for (const folder of folders) {
    const there = await findComposeFiles(root, folder, disk)
    const parsed = there.flatMap(({ file, read }) => (read.kind === 'text' ? [parseCompose(file, read.text)] : []))
    const found = serviceIn(parsed, question)
    if (found.kind === 'found') return found
    if (found.kind === 'unusable') unusable ??= found
  }
  return unusable ?? { kind: 'none' }
}

/** The service of files that the settings name: the one that builds the image, whatever it needs. */
export async function serviceOfFiles(
  files: readonly string[],
  question: ComposedImageQuestion,
  disk: Pick<Disk, 'read'>,
): Promise<string | undefined> {
  if (question.service !== undefined) return question.service
  const read = await Promise.all(files.map(async (file) => [file, await disk.read(question.root, file)] as const))
  const parsed = read.flatMap(([file, text]) => (text.kind === 'text' ? [parseCompose(file, text.text)] : []))
  const builders = buildersIn(parsed, question)
  return builders.find((name) => !hasOwnCommand(parsed, name)) ?? builders[0]
}

function serviceIn(files: readonly ComposeFile[], question: ComposedImageQuestion): FoundCompose {
  const [main, ...others] = files
  if (!main) return { kind: 'none' }
  const { partsOf } = composeProject(main, others, new Map())
  const needed = (name: string): readonly string[] =>
    partsOf(name).flatMap(({ dependsOn }) => dependsOn.map(({ service }) => service))
  const builders = buildersIn(files, question)
    .filter((name) => question.service === undefined || name === question.service)
    .filter((name) => needed(name).length > 0)
  if (builders.length === 0) return { kind: 'none' }

  const hasImage = (name: string): boolean => {
    const parts = partsOf(name)
    const isBuilt = parts.some(({ build }) => build)
    return isBuilt ? parts.some((part) => isBuiltHere(files, part, question)) : parts.some(({ image }) => image)
  }
  const withImages = builders.filter((name) => closure(name, needed).every(hasImage))
  const service = withImages.find((name) => !hasOwnCommand(files, name)) ?? withImages[0]
  const names = [main.file, ...others.map(({ file }) => file)] as const
  if (service === undefined) {
    const name = builders[0] ?? ''
    const missing = closure(name, needed).filter((one) => !hasImage(one))
    return {
      kind: 'unusable',
      because: `\`${main.file}\` builds this Dockerfile as \`${name}\`, which needs ${missing.map((one) => `\`${one}\``).join(', ')}: without an image of its own it is not started, so no services run beside the image.`,
    }
  }
  const itself = [service, ...closure(service, needed)]
  const rest = withImages.filter((name) => !itself.includes(name))
  return {
    kind: 'found',
    files: names,
    service,
    ...(rest.length > 0 && {
      note: `${rest.map((name) => `\`${name}\``).join(', ')} of \`${main.file}\` ${rest.length === 1 ? 'builds' : 'build'} this Dockerfile too; \`service\` names another one.`,
    }),
  }
}

/** Names of the services that build the image, in file order. */
function buildersIn(files: readonly ComposeFile[], question: ComposedImageQuestion): string[] {
  const names = files.flatMap((file) =>
    file.services.flatMap((service) => (isBuiltHere([file], service, question) ? [service.name] : [])),
  )
  return [...new Set(names)]
}

/** A target that the file leaves open or hides is any. */
function isBuiltHere(
  files: readonly ComposeFile[],
  service: Service,
  { dockerfile, target }: ComposedImageQuestion,
): boolean {
  const { build } = service
  if (!build || (build.target !== undefined && build.target !== target)) return false
  return files.some(({ file }) => dockerfilePath(file, service) === dockerfile.replace(/^\.\//, ''))
}

const hasOwnCommand = (files: readonly ComposeFile[], name: string): boolean =>
  files.some(({ services }) =>
    services.some((service) => service.name === name && (service.get('command') ?? service.get('entrypoint'))),
  )

function closure(service: string, needed: (name: string) => readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const open = [...needed(service)]
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    if (seen.has(name) || name === service) continue
    seen.add(name)
    open.push(...needed(name))
  }
  return [...seen]
}
