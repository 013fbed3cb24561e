import type { Command } from './command.ts'
import type { RunCommand } from './dockerfile.ts'
import { installsOf } from './install.ts'

/** A command that downloads what the project's own manifest names. */
export interface DependencyStep extends RunCommand {
  /** Steps of one tool share what they download. */
  readonly tool: string
  /** As a person would call it, e.g. `npm ci`. */
  readonly title: string
}

/** Tools that download while they build. Wrappers in the project (`./mvnw`) count as what they wrap. */
const BUILDERS: readonly { readonly tool: string; readonly names: readonly string[]; readonly verbs: RegExp }[] = [
  {
    tool: 'maven',
    names: ['mvn', 'mvnw', 'mvnd'],
    verbs: /^(?:compile|test|package|verify|install|deploy|dependency:.+)$/,
  },
  {
    tool: 'gradle',
    names: ['gradle', 'gradlew'],
    verbs: /^:?(?:[\w-]+:)*(?:build|assemble|jar|bootJar|shadowJar|installDist|dependencies)$/,
  },
  { tool: 'dotnet', names: ['dotnet'], verbs: /^(?:restore|build|publish)$/ },
  { tool: 'go', names: ['go'], verbs: /^build$/ },
  { tool: 'cargo', names: ['cargo'], verbs: /^build$/ },
  { tool: 'pipenv', names: ['pipenv'], verbs: /^(?:install|sync)$/ },
  { tool: 'pdm', names: ['pdm'], verbs: /^(?:install|sync)$/ },
  { tool: 'bun', names: ['bun'], verbs: /^(?:install|i)$/ },
  { tool: 'mix', names: ['mix'], verbs: /^deps\.get$/ },
]

/** In file order. */
export function dependencyStepsOf(commands: readonly RunCommand[]): readonly DependencyStep[] {
  const installs = new Map(
    installsOf(commands)
      .filter(({ readsManifest }) => readsManifest)
      .map((install) => [install.command, install]),
  )
  return commands.flatMap(({ run, command }) => {
    const install = installs.get(command)
    if (install) return [{ run, command, tool: install.manager, title: titleOf(command, install.verb) }]
    const builder = BUILDERS.find(({ names }) => names.includes(command.name))
    const verb = builder && command.operands.find(({ text }) => builder.verbs.test(text))
    return builder && verb ? [{ run, command, tool: builder.tool, title: titleOf(command, verb.text) }] : []
  })
}

const titleOf = ({ name }: Command, verb: string | undefined): string => [name, verb].filter(Boolean).join(' ')
