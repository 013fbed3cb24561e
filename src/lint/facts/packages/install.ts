import type { Command } from '../../shell/command.ts'
import type { RunCommand } from '../../dockerfile/dockerfile.ts'
import { remember } from '../../text/computed-once.ts'
import { type Package, readPackage } from './package.ts'
import type { InstallerName } from '../../programs/manager.ts'
import { managerOf } from '../../programs/managers/index.ts'

/** A command that installs packages. */
export interface Install {
  readonly manager: InstallerName
  readonly command: Command
  /** The words that say so, e.g. `install`, `ci`, `pip install` of `uv pip install`. */
  readonly verb: string
  /** What it is asked to install; empty where a lock or requirements file says it. */
  readonly packages: readonly Package[]
  /** Files that list packages, e.g. the operand of `pip install -r`. */
  readonly requirementFiles: readonly string[]
  /** A manifest, lock or requirements file says what is installed. */
  readonly readsManifest: boolean
}

/** All installs of some managers in a list of commands; of every manager when none is named. */
export function installsOf(
  commands: readonly RunCommand[],
  ...managers: readonly InstallerName[]
): readonly (Install & Pick<RunCommand, 'run'>)[] {
  const all = findAll(commands)
  return managers.length === 0 ? all : all.filter(({ manager }) => managers.includes(manager))
}

/** Several rules ask about the same lists. */
const findAll = remember((commands: readonly RunCommand[]): readonly (Install & Pick<RunCommand, 'run'>)[] =>
  commands.flatMap(({ run, command }) => {
    const install = readInstall(command)
    return install ? [{ run, ...install }] : []
  }),
)

/** The value of a switch, e.g. `--unsafe-perm true`. */
const NO_PACKAGE = /^(?:true|false)$/
/** Types of zypper that stand for a set of packages. */
const GROUP_TYPES = new Set(['pattern', 'product', 'patch'])

/** Undefined for a command that installs nothing. */
export function readInstall(command: Command): Install | undefined {
  return managerOf(command.program)?.packages && findInstall(command)
}

/** Several rules ask about the same commands. */
const findInstall = remember((command: Command): Install | undefined => {
  const manager = managerOf(command.program)?.packages
  if (!manager) return undefined
  const texts = command.operands.map((word) => word.text)
  const verb = manager.verbs.find((candidate) =>
    candidate === '' ? texts.length === 0 : candidate.split(' ').every((word, at) => texts[at] === word),
  )
  if (verb === undefined || command.hasFlag('help', 'version')) return undefined
  const named = command.operands.slice(verb === '' ? 0 : verb.split(' ').length)
  const operands = (manager.runVerbs.includes(verb) ? named.slice(0, 1) : named).filter(
    ({ text }) => !NO_PACKAGE.test(text) && manager.unwanted?.test(text) !== true,
  )
  const isGroup =
    manager.hasGroups && (/^groups?/.test(verb) || GROUP_TYPES.has(command.flag('t', 'type')?.value ?? ''))
  const readsOnly = manager.manifestVerbs.includes(verb)
  const requirementFiles = command.flags
    .filter((flag) => manager.fileFlags.includes(flag.name))
    .flatMap((flag) => flag.value ?? [])
  const isGlobal = command.hasFlag('g', 'global')
  return {
    manager: manager.manager,
    command,
    verb,
    packages: readsOnly ? [] : operands.map((word) => readPackage(word, manager, verb, isGroup)),
    requirementFiles,
    readsManifest: requirementFiles.length > 0 || readsOnly || (manager.bare && operands.length === 0 && !isGlobal),
  }
})
