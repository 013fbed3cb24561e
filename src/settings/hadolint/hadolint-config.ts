import { UserError } from '../../errors.ts'
import type { Severity } from '../../model.ts'
import { type Environment, readHadolintEnvironment } from './hadolint-environment.ts'
import { hadolintSchema, type HadolintSettings, overrideSchema } from './hadolint-schema.ts'
import { allRules } from '../../lint/all-rules.ts'
import { isNamed } from '../../lint/comments/rule-names.ts'
import type { LabelKind, LintSettings } from '../../lint/lint-settings.ts'
import { readYamlFile } from '../yaml-file.ts'

/** What a project says to hadolint, in its file and in the environment together. */
export interface HadolintConfig {
  readonly ignored: readonly string[]
  readonly severity: ReadonlyMap<string, Severity>
  readonly trustedRegistries: readonly string[]
  readonly labelSchema: ReadonlyMap<string, LabelKind>
  readonly strictLabels: boolean
  readonly disableIgnorePragma: boolean
  /** The lowest severity that fails; undefined where nobody says it. */
  readonly failOn: Severity | 'never' | undefined
  /** hadolint's names of output formats, as written. */
  readonly formats: readonly string[]
  readonly noColor: boolean
  readonly verbose: boolean
  /** What has no effect, one sentence each. */
  readonly notes: readonly string[]
}

/**
 * Reads `.hadolint.yaml` and hadolint's environment variables as hadolint does: of a single value the file's wins, lists are
 * united, of several severities the highest holds, and of two types of a label the environment's.
 *
 * Throws a UserError with file, line and column where the file is malformed; hadolint would go on without it. A key that
 * hadolint does not have is a note and not an error, because a newer hadolint may have it.
 */
export function readHadolintConfig(
  source: { readonly file: string; readonly text: string } | undefined,
  environment: Environment,
): HadolintConfig {
  const around = readHadolintEnvironment(environment)
  const { settings, notes } = source ? readFile(source) : { settings: {}, notes: [] }
  const both = [around, settings]
  const single = <Key extends keyof HadolintSettings>(key: Key): HadolintSettings[Key] => settings[key] ?? around[key]
  const formats = settings.formats ?? [single('format')].filter((format) => typeof format === 'string')
  return {
    ignored: united(both.map(({ ignored }) => ignored)),
    severity: new Map(
      LOWEST_FIRST.flatMap((one) => both.flatMap(({ override }) => override?.[one] ?? []).map((name) => [name, one])),
    ),
    trustedRegistries: united(both.map(({ trustedRegistries }) => trustedRegistries)),
    labelSchema: new Map(both.toReversed().flatMap((one) => Object.entries(one['label-schema'] ?? {}))),
    strictLabels: single('strict-labels') ?? false,
    disableIgnorePragma: single('disable-ignore-pragma') ?? false,
    failOn: single('no-fail') === true ? 'never' : failOn(single('failure-threshold')),
    formats,
    noColor: single('no-color') ?? false,
    verbose: single('verbose') ?? false,
    notes,
  }
}

/** Adds it to Drydock's own settings. Lists are united; of one rule, by whatever name, or label our own setting wins. */
export function addHadolintConfig(settings: LintSettings, config: HadolintConfig): LintSettings {
  const ours = namesOfRules([...settings.disabled, ...settings.severity.keys()])
  const isFree = (name: string): boolean => !ours.has(name.toLowerCase())
  return {
    ...settings,
    disabled: united([config.ignored.filter(isFree), settings.disabled]),
    severity: new Map([...[...config.severity].filter(([name]) => isFree(name)), ...settings.severity]),
    trustedRegistries: united([config.trustedRegistries, settings.trustedRegistries]),
    labelSchema: new Map([...config.labelSchema, ...settings.labelSchema]),
    strictLabels: settings.strictLabels || config.strictLabels,
    disableIgnorePragma: settings.disableIgnorePragma || config.disableIgnorePragma,
  }
}

/** These names and all others of the same rules, in lower case. */
function namesOfRules(names: readonly string[]): ReadonlySet<string> {
  const named = allRules.filter((rule) => isNamed(rule, names))
  const all = [...names, ...named.flatMap(({ id, aliases }) => [id, ...aliases])]
  return new Set(all.map((name) => name.toLowerCase()))
}

/** A later entry of a map replaces an earlier one. */
const LOWEST_FIRST = ['style', 'info', 'warning', 'error'] as const

function united(lists: readonly (readonly string[] | null | undefined)[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))]
}

function failOn(threshold: HadolintSettings['failure-threshold']): Severity | undefined {
  return threshold === 'ignore' || threshold === 'none' ? 'style' : (threshold ?? undefined)
}

function readFile(source: { readonly file: string; readonly text: string }): {
  readonly settings: HadolintSettings
  readonly notes: readonly string[]
} {
  const { value, at } = readYamlFile(source)
  const { success, data, error } = hadolintSchema.safeParse(value ?? {})
  if (!success) {
    const [issue] = error.issues
    const path = issue?.path ?? []
    if (path.length === 0) throw new UserError(`${at([])}: must be a mapping of settings.`)
    throw new UserError(`${at(path)}: \`${path.join('.')}\` ${issue?.message ?? 'is not valid'}.`)
  }
  const unknown = [
    ...keysBeside(data, hadolintSchema.shape).map((key) => [key]),
    ...keysBeside(data.override ?? {}, overrideSchema.shape).map((key) => ['override', key]),
  ]
  const note = (path: readonly string[]): string =>
    `${at(path)}: \`${path.join('.')}\` is no setting of hadolint, so it has no effect.`
  return { settings: data, notes: unknown.map(note) }
}

function keysBeside(data: object, shape: object): readonly string[] {
  return Object.keys(data).filter((key) => !Object.hasOwn(shape, key))
}
