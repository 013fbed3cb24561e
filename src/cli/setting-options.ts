/** The settings as options of a command, and back. */
import { Option, type Command } from 'commander'
import { options, readOptions, type Inputs } from '../settings/options.ts'

/** Adds the settings that are wanted, every one unless said otherwise, to a command; lists and pairs may be given more than once. */
export function addSettings(command: Command, isWanted: (name: string) => boolean = () => true): void {
  for (const { name, kind, description, choices, default: standard } of options) {
    if (!isWanted(name)) continue
    const help = standard === undefined ? description : `${description} (default: ${standard})`
    if (kind === 'boolean') {
      command.addOption(new Option(`--${name}`, help))
      if (!name.startsWith('no-')) command.addOption(new Option(`--no-${name}`).hideHelp())
      continue
    }
    const option = new Option(`--${name} <${placeholder(kind, choices)}>`, help)
    if (kind === 'list' || kind === 'pairs') option.argParser(collect).default(undefined)
    command.addOption(option)
  }
}

/** Throws a UserError that names the option. */
export function readSettings(command: Command): Inputs {
  const given = new Map<string, string>()
  for (const { name, kind } of options) {
    // Commander stores `--no-cache` as `cache: false`.
    const negated = name.startsWith('no-')
    const value: unknown = command.getOptionValue(camelCase(negated ? name.slice('no-'.length) : name))
    const isGiven = command.getOptionValueSource(camelCase(negated ? name.slice('no-'.length) : name)) === 'cli'
    if (!isGiven) continue
    given.set(name, kind === 'boolean' ? String(negated ? value === false : value) : String(value))
  }
  return readOptions(given, (name) => `--${name}`)
}

const collect = (value: string, earlier: string | undefined): string =>
  earlier === undefined ? value : `${earlier}\n${value}`

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

const placeholder = (kind: string, choices: readonly string[] | undefined): string =>
  choices?.join('|') ??
  { count: 'n', duration: 'time', size: 'size', growth: 'size or %', share: '%', pairs: 'name=value' }[kind] ??
  'text'
