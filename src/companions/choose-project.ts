import type { ServicesUsed } from '../model.ts'
import type { ServiceProject } from '../services.ts'
import type { World } from '../world.ts'
import type { CompanionQuestion } from './companion-question.ts'
import { declaredProject } from './declared-project.ts'
import { findCompose, serviceOfFiles, type ComposedImageQuestion } from './find-compose.ts'

export type ChosenProject =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'project'
      readonly project: ServiceProject
      readonly from: ServicesUsed['from']
      readonly notes: readonly string[]
    }
  /** One clause. */
  | { readonly kind: 'refused'; readonly because: string }

/** The services that the settings or a compose file give to an image. */
export async function chooseProject(
  { image, reference, root }: CompanionQuestion,
  { docker, disk, progress }: Pick<World, 'docker' | 'disk' | 'progress'>,
): Promise<ChosenProject> {
  const { from, service, binds, timeoutSeconds } = image.services
  if (from.kind === 'off') return { kind: 'none' }
  if (from.kind === 'settings')
    return {
      kind: 'project',
      project: declaredProject(from.services, timeoutSeconds),
      from: { kind: 'settings' },
      notes: [],
    }

  const question: ComposedImageQuestion = {
    root,
    dockerfile: image.dockerfile,
    ...(image.context.kind === 'folder' && { folder: image.context.path }),
    ...(image.build.target !== undefined && { target: image.build.target }),
    ...(service !== undefined && { service }),
  }
  const compose = async (
    files: readonly [string, ...string[]],
    named: string,
    notes: readonly string[],
  ): Promise<ChosenProject> => {
    const answer = await docker.readCompose({
      files,
      service: named,
      reference,
      binds,
      variables: image.runtime.kind === 'run' ? image.runtime.options.env : {},
      read: (file) => disk.read(root, file),
    })
    if (answer.kind === 'refused') return { kind: 'refused', because: answer.because.replace(/\.$/, '') }
    return {
      kind: 'project',
      project: answer.project,
      from: { kind: 'compose', file: files.join(', '), service: named },
      notes,
    }
  }

  if (from.kind === 'compose') {
    const named = await serviceOfFiles(from.files, question, disk)
    if (named !== undefined) return compose(from.files, named, [])
    const files = from.files.map((file) => `\`${file}\``).join(', ')
    return {
      kind: 'refused',
      because: `no service of ${files} builds \`${image.dockerfile}\`: name the one that the image is with \`service\``,
    }
  }
  const found = await findCompose(question, disk)
  if (found.kind === 'none') return { kind: 'none' }
  if (found.kind === 'unusable') {
    progress.line(found.because)
    return { kind: 'none' }
  }
  const chosen = await compose(found.files, found.service, found.note === undefined ? [] : [found.note])
  if (chosen.kind !== 'refused') return chosen
  return { ...chosen, because: `${chosen.because} (\`compose: off\` runs the image alone)` }
}
