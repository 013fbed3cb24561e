import { UserError } from '../../errors.ts'
import type { HadolintConfig } from './hadolint-config.ts'
import type { Environment } from './hadolint-environment.ts'
import type { Disk } from '../../world.ts'

/** As hadolint calls its file; the first one counts. */
const NAMES = ['.hadolint.yaml', '.hadolint.yml']

/**
 * What the nearest `.hadolint.yaml` above a Dockerfile says, up to the root, together with hadolint's environment variables.
 * Undefined where there is neither. Throws a UserError where it is malformed or cannot be read.
 * @param folder relative to `root`, `/`-separated; `.` for the root itself
 */
export type ReadHadolint = (root: string, folder: string) => Promise<HadolintConfig | undefined>

/** Looks into a folder once, however many Dockerfiles are below it. */
export function hadolintReader(disk: Pick<Disk, 'read'>, env: Environment): ReadHadolint {
  const known = new Map<string, Promise<Source | undefined>>()
  const find = (root: string, folder: string): Promise<Source | undefined> => {
    const key = JSON.stringify([root, folder])
    const found = known.get(key) ?? look(root, folder)
    known.set(key, found)
    return found
  }
  const look = async (root: string, folder: string): Promise<Source | undefined> =>
    (await readFile(root, folder, disk)) ?? (folder === '' ? undefined : find(root, parentOf(folder)))

  const isInEnvironment = Object.keys(env).some((name) => name.startsWith('HADOLINT_'))
  return async (root, folder) => {
    const source = await find(root, folder === '.' ? '' : folder)
    if (!source && !isInEnvironment) return undefined
    // Most projects have neither, and need not wait for a YAML reader.
    const { readHadolintConfig } = await import('./hadolint-config.ts')
    return readHadolintConfig(source, env)
  }
}

interface Source {
  readonly file: string
  readonly text: string
}

async function readFile(root: string, folder: string, disk: Pick<Disk, 'read'>): Promise<Source | undefined> {
  for (const name of NAMES) {
    const file = folder === '' ? name : `${folder}/${name}`
    const read = await disk.read(root, file)
    if (read.kind === 'text') return { file, text: read.text }
    if (read.kind === 'refused') throw new UserError(`The settings for hadolint cannot be read: ${read.because}.`)
  }
  return undefined
}

const parentOf = (folder: string): string => folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))
