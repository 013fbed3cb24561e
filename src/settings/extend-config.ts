/** A configuration with what the file gives that it extends. */
import { UserError } from '../errors.ts'
import type { FileRead, ReadRepositoryFile } from '../world.ts'
import { pinned, readReference, type ExtendsReference } from './extends-reference.ts'
import { optional } from './optional.ts'
import type { Config } from './settings.ts'

/** Where extended files are. */
export interface ConfigSources {
  /** A file of the repository, on the side whose configuration it is; relative to the root. */
  readonly here: (path: string) => Promise<FileRead>
  readonly elsewhere: ReadRepositoryFile
  /** Who owns the repository; undefined where nobody knows. */
  readonly owner: string | undefined
}

/** Its parts would beat settings at the top of the file that extends it, or lead on. */
const ONLY_OWN = ['extends', 'images'] as const

/**
 * Throws a UserError for a file that cannot be read, that has a mistake, or that has what only the first file may have.
 * @param file name of the configuration, for the messages
 */
export async function extendConfig(own: Config, file: string, sources: ConfigSources): Promise<Config> {
  const named = own.extends
  if (named === undefined) return own
  const reference = readReference(named)
  if (!reference) return own
  const read = await readExtended(reference, file, sources)
  if (read.kind !== 'text')
    throw new UserError(`\`extends\` of \`${file}\`: \`${named}\` cannot be read: ${becauseOf(read)}.`)
  const { parseConfig } = await import('./config.ts')
  const extended = parseConfig(read.text, named)
  const [other] = ONLY_OWN.filter((key) => extended[key] !== undefined)
  if (other !== undefined)
    throw new UserError(`${named}: \`${other}\` cannot stand in a file that is extended; write it into \`${file}\`.`)
  return mergeConfigs(own, extended)
}

function readExtended(reference: ExtendsReference, file: string, sources: ConfigSources): Promise<FileRead> {
  if (reference.kind === 'here') return sources.here(reference.path)
  const asked = pinned(reference.file, sources.owner)
  if (!asked)
    throw new UserError(
      `\`extends\` of \`${file}\`: \`${reference.file.ref}\` is a branch; of another owner, name a tag or a full commit.`,
    )
  return sources.elsewhere(asked)
}

const becauseOf = (read: Exclude<FileRead, { kind: 'text' }>): string =>
  read.kind === 'missing' ? 'there is no such file' : read.because

/** What the file says itself wins. Mappings are merged by their keys, lists and everything else are taken whole. Pure. */
function mergeConfigs(own: Config, extended: Config): Config {
  return {
    ...extended,
    ...own,
    ...optional('build-args', merged(own['build-args'], extended['build-args'])),
    ...optional('build-contexts', merged(own['build-contexts'], extended['build-contexts'])),
    ...optional('labels', merged(own.labels, extended.labels)),
    ...optional('run-env', merged(own['run-env'], extended['run-env'])),
    ...optional('services', merged(own.services, extended.services)),
    ...optional('lint', mergedLint(own.lint, extended.lint)),
  }
}

function mergedLint(own: Config['lint'], extended: Config['lint']): Config['lint'] {
  if (!own || !extended) return own ?? extended
  return {
    ...extended,
    ...own,
    ...optional('rules', merged(own.rules, extended.rules)),
    ...optional('label-schema', merged(own['label-schema'], extended['label-schema'])),
  }
}

const merged = <Mapping extends object>(
  own: Mapping | undefined,
  extended: Mapping | undefined,
): Mapping | undefined => (own && extended ? { ...extended, ...own } : (own ?? extended))
