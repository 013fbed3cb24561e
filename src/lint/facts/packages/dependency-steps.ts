import type { Command } from '../../shell/command.ts'
import { type Install, readInstall } from './install.ts'
import type { Run } from '../../dockerfile/instruction.ts'

/** A command that downloads what the project's own manifest names. */
export interface DependencyStep {
  /** Tools of one ecosystem read the same manifest, or one writes it for the other. */
  readonly ecosystem: string
  /** As a person would call it, e.g. `npm ci`. */
  readonly title: string
}

/** Tools that download while they build. Wrappers in the project (`./mvnw`) count as what they wrap. */
const BUILDERS: readonly {
  readonly ecosystem: string
  readonly names: readonly string[]
  readonly verbs: RegExp
}[] = [
  {
    ecosystem: 'maven',
    names: ['mvn', 'mvnw', 'mvnd'],
    verbs: /^(?:compile|test|package|verify|install|deploy|dependency:.+|.+:(?:go-offline|resolve(?:-plugins)?))$/,
  },
  {
    ecosystem: 'gradle',
    names: ['gradle', 'gradlew'],
    verbs:
      /^:?(?:[\w-]+:)*(?:build|assemble|check|classes|jar|bootJar|shadowJar|war|bootWar|installDist|distTar|distZip|nativeCompile|\w*[dD]ependencies)$/,
  },
  { ecosystem: 'dotnet', names: ['dotnet'], verbs: /^(?:restore|build|publish)$/ },
  { ecosystem: 'go', names: ['go'], verbs: /^build$/ },
  { ecosystem: 'cargo', names: ['cargo'], verbs: /^(?:build|cook)$/ },
  { ecosystem: 'python', names: ['pipenv', 'pdm'], verbs: /^(?:install|sync)$/ },
  { ecosystem: 'node', names: ['bun'], verbs: /^(?:install|i)$/ },
  { ecosystem: 'mix', names: ['mix'], verbs: /^deps\.get$/ },
]

const BUILDER_BY_NAME = new Map(BUILDERS.flatMap((builder) => builder.names.map((name) => [name, builder] as const)))

const ECOSYSTEMS: ReadonlyMap<string, string> = new Map([
  ['pip', 'python'],
  ['uv', 'python'],
  ['poetry', 'python'],
  ['npm', 'node'],
  ['yarn', 'node'],
  ['pnpm', 'node'],
])

/** Flags that leave a command without a download. */
const OFFLINE = ['offline', 'no-index', 'no-deps', 'no-restore']

const isOffline = (command: Command): boolean => command.hasFlag(...OFFLINE) || command.flag('mod')?.value === 'vendor'

/** Those of a RUN, in its order. */
export function dependencyStepsOf({ commands }: Run): readonly DependencyStep[] {
  return commands.flatMap((command) => {
    const install = readInstall(command)
    const builder = BUILDER_BY_NAME.get(command.name)
    if ((!install && !builder) || isOffline(command)) return []
    if (install && (install.readsManifest || installsProject(install))) {
      const ecosystem = ECOSYSTEMS.get(install.manager) ?? install.manager
      return [{ ecosystem, title: [command.name, install.verb].filter(Boolean).join(' ') }]
    }
    const verb = builder ? command.operands.findIndex(({ text }) => builder.verbs.test(text)) : -1
    return builder && verb >= 0 ? [{ ecosystem: builder.ecosystem, title: titleOf(command, verb) }] : []
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
