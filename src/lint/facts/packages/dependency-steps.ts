import type { Command } from '../../shell/command.ts'
import { type Install, readInstall } from './install.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { managerOf } from '../../programs/managers/index.ts'

/** A command that downloads what the project's own manifest names. */
export interface DependencyStep {
  /** Tools of one ecosystem read the same manifest, or one writes it for the other. */
  readonly ecosystem: string
  /** As a person would call it, e.g. `npm ci`. */
  readonly title: string
}

/** Flags that leave a command without a download. */
const OFFLINE = ['offline', 'no-index', 'no-deps', 'no-restore']

const isOffline = (command: Command): boolean => command.hasFlag(...OFFLINE) || command.flag('mod')?.value === 'vendor'

/** Those of a RUN, in its order. */
export function dependencyStepsOf({ commands }: Run): readonly DependencyStep[] {
  return commands.flatMap((command) => {
    const manager = managerOf(command.program)
    if (!manager || isOffline(command)) return []
    const ecosystem = manager.ecosystem ?? manager.name
    const install = readInstall(command)
    if (install && (install.readsManifest || installsProject(install)))
      return [{ ecosystem, title: [command.name, install.verb].filter(Boolean).join(' ') }]
    const { builds } = manager
    const verb = builds ? command.operands.findIndex(({ text }) => builds.test(text)) : -1
    return verb >= 0 ? [{ ecosystem, title: titleOf(command, verb) }] : []
  })
}

function titleOf({ name, operands }: Command, verb: number): string {
  return [name, ...operands.slice(0, verb + 1).map(({ text }) => text)].join(' ')
}

/** One archive, or as many as a pattern finds. */
const ARCHIVE = /\*|\.(?:whl|zip|tgz|gz|bz2|xz)$/

/** Whether a folder is installed, with what its manifest names: `pip install -e .`, `cargo install --path .`, `go install ./...`. */
function installsProject({ manager, command, verb, packages }: Install): boolean {
  if (manager === 'cargo') return command.hasFlag('path')
  if (manager === 'go') return verb !== 'run' && packages.every(({ kind }) => kind === 'file')
  if (manager !== 'pip' && manager !== 'uv') return false
  const folders = command.flags.filter(({ name }) => name === 'e' || name === 'editable').map(({ value = '' }) => value)
  const named = packages.filter(({ kind }) => kind === 'file').map(({ text }) => text)
  return [...named, ...folders.filter((path) => /^[./]/.test(path))].some((path) => !ARCHIVE.test(path))
}
