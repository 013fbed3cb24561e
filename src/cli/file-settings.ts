import { THRESHOLDS, type Threshold } from '../severity.ts'
import { basename, dirname, resolve } from 'node:path'
import { repositoryFinder } from '../disk/find-repository.ts'
import { UserError } from '../errors.ts'
import { readElsewhere } from '../github/elsewhere/read-elsewhere.ts'
import type { FileSettings } from './lint-files/lint-files.ts'
import { fileLocator, type Located } from './lint-files/locate.ts'
import type { HadolintConfig } from '../settings/hadolint/hadolint-config.ts'
import { planLint } from '../settings/plan-lint.ts'
import { extendConfig } from '../settings/extend-config.ts'
import { CONFIG_FILE, readConfig } from '../settings/read-config.ts'
import { hadolintReader } from '../settings/hadolint/read-hadolint.ts'
import type { Config } from '../settings/settings.ts'
import type { Disk } from '../world.ts'
import type { LintOptions } from './lint-options.ts'
import type { Terminal } from './process-context.ts'
import { userToken } from './user-token.ts'

/** How the findings are printed. */
export interface Output {
  /** One of Drydock's, unless the command line says something else. */
  readonly format: string
  readonly isPlain: boolean
  /** Settings without effect, one sentence each. */
  readonly notes: readonly string[]
}

export interface RunSettings {
  /** What holds for one file. */
  readonly settings: (file: Located) => Promise<FileSettings>
  readonly output: Output
}

/**
 * What holds for a Dockerfile: the command line beats `.github/drydock.yml`, which beats the nearest `.hadolint.yaml`, which
 * beats hadolint's environment variables. Throws a UserError for a mistake in any of them.
 */
export async function readSettings(
  { config, failOn, format }: Pick<LintOptions, 'config' | 'failOn' | 'format'>,
  { cwd, env, signal }: Pick<Terminal, 'cwd' | 'env' | 'signal'>,
  disk: Pick<Disk, 'read'>,
): Promise<RunSettings> {
  const asked = failOn === undefined ? undefined : readThreshold(failOn)
  const own = await extendConfig(await readOwn(config, cwd, disk), config ?? CONFIG_FILE, {
    here: (path) => disk.read(repositoryFinder()(cwd) ?? cwd, path, 'refused'),
    elsewhere: readElsewhere({ ...userToken(env), env, signal }),
    owner: env['GITHUB_REPOSITORY']?.split('/')[0],
  })
  const lint = planLint(own.lint)
  const readHadolint = hadolintReader(disk, env)
  const settings = async (file: Located): Promise<FileSettings> => {
    const hadolint = await readHadolint(file.root, file.folder)
    const threshold = asked ?? own['fail-on'] ?? hadolint?.failOn ?? 'error'
    if (!hadolint) return { lint, failOn: threshold, notes: [] }
    const { addHadolintConfig } = await import('../settings/hadolint/hadolint-config.ts')
    return { lint: addHadolintConfig(lint, hadolint), failOn: threshold, notes: hadolint.notes }
  }
  const here = fileLocator(cwd)('.hadolint.yaml')
  return { settings, output: outputOf(format, await readHadolint(here.root, here.folder)) }
}

/** hadolint's formats by our names. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['tty', 'terminal'],
  ['gitlab_codeclimate', 'codeclimate'],
  ...['json', 'checkstyle', 'codeclimate', 'gnu', 'sarif', 'junit'].map((name) => [name, name] as const),
])

/** One output is printed in one format, so the first of hadolint's counts. */
function outputOf(asked: string | undefined, hadolint: HadolintConfig | undefined): Output {
  const [wanted] = hadolint?.formats ?? []
  const known = wanted === undefined ? undefined : FORMATS.get(wanted)
  const isLost = asked === undefined && wanted !== undefined && known === undefined
  return {
    format: asked ?? known ?? 'terminal',
    isPlain: hadolint?.noColor ?? false,
    notes: isLost ? [`hadolint’s format \`${wanted}\` is none of ours, so it has no effect`] : [],
  }
}

/** A file that the user named may be anywhere. */
async function readOwn(named: string | undefined, cwd: string, disk: Pick<Disk, 'read'>): Promise<Config> {
  if (named === undefined) return readConfig(repositoryFinder()(cwd) ?? cwd, undefined, disk)
  const path = resolve(cwd, named)
  return readConfig(dirname(path), basename(path), disk)
}

function readThreshold(value: string): Threshold {
  const threshold = THRESHOLDS.find((one) => one === value)
  if (threshold) return threshold
  const listed = THRESHOLDS.map((one) => `\`${one}\``).join(', ')
  throw new UserError(`--fail-on: "${value}" must be one of ${listed}.`)
}
