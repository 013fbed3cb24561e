import { UserError } from '../errors.ts'
import type { ImagePlan, Plan } from '../plan.ts'
import type { Disk } from '../world.ts'
import { readEnvFile } from './env-file.ts'

export interface EnvFileSources {
  readonly disk: Pick<Disk, 'read'>
  /** Reads a file that lies outside of the repository, by its path as it was given; undefined where there is none. */
  readonly readElsewhere: (path: string) => string | undefined
}

/** The plan with the variables of its files beside its own. Throws a UserError for a file that cannot be read. */
export async function readEnvFiles(plan: Plan, sources: EnvFileSources): Promise<Plan> {
  const [first, ...others] = plan.images
  const withFiles = (image: ImagePlan): Promise<ImagePlan> => readFilesOf(image, plan.root, sources)
  return { ...plan, images: [await withFiles(first), ...(await Promise.all(others.map(withFiles)))] }
}

async function readFilesOf(image: ImagePlan, root: string, sources: EnvFileSources): Promise<ImagePlan> {
  const { runtime, envFiles } = image
  if (runtime.kind === 'skip' || envFiles.length === 0) return image
  const read = await Promise.all(envFiles.map((file) => readVariables(file, root, sources)))
  const env = Object.fromEntries([...read, runtime.options.env].flatMap((variables) => Object.entries(variables)))
  return { ...image, runtime: { ...runtime, options: { ...runtime.options, env } } }
}

/** A file of the repository is never a link out of it, since whoever wrote a change wrote the link too. */
async function readVariables(
  file: string,
  root: string,
  { disk, readElsewhere }: EnvFileSources,
): Promise<Record<string, string>> {
  const missing = () => new UserError(`\`run-env-file\`: there is no file \`${file}\`.`)
  if (/^[/~]|(?:^|\/)\.\.(?:\/|$)/.test(file)) {
    const text = readElsewhere(file)
    if (text === undefined) throw missing()
    return readEnvFile(text, file)
  }
  const read = await disk.read(root, file)
  if (read.kind === 'missing') throw missing()
  if (read.kind === 'refused') throw new UserError(`\`run-env-file\`: ${read.because}.`)
  return readEnvFile(read.text, file)
}
