import type { Span } from '../../../model.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { once } from '../../text/lazy-value.ts'
import { type Install, installsOf } from './install.ts'
import type { Package } from './package.ts'
import type { InstallerName } from '../../programs/manager.ts'
import { managerOf } from '../../programs/managers/index.ts'
import { namesSetBy } from './shell-variables.ts'

/** A package whose version is left to the day of the build. */
export interface OpenPackage {
  readonly install: Install
  readonly at: Span
  /** One sentence that says so, for a finding. */
  readonly message: string
}

/** The packages without a version, in file order. A name that a variable hides does not count. */
export function* openPackagesOf(dockerfile: Dockerfile, ...managers: readonly InstallerName[]): Generator<OpenPackage> {
  const declared = { arg: once(() => namesIn(dockerfile, 'ARG')), env: once(() => namesIn(dockerfile, 'ENV')) }
  for (const install of installsOf(dockerfile.commands, ...managers)) {
    for (const found of install.packages) {
      const { kind, name, version } = found
      if (kind !== 'named' && kind !== 'repository') continue
      const empty = version === undefined ? undefined : emptyVariableIn(declared, install, found)
      if (version !== undefined && empty === undefined) continue
      const message =
        empty !== undefined
          ? `The version of \`${name}\` is in \`${empty}\`, which is not set in this stage`
          : kind === 'repository'
            ? `The repository \`${name}\` is taken without a tag or commit`
            : withoutVersion(found)
      yield { install, at: found.word.span, message }
    }
  }
}

export const withoutVersion = ({ name }: Package): string => `The package \`${name}\` has no version`

/** The variables that are declared anywhere in the file. */
interface Declared {
  arg(): ReadonlySet<string>
  env(): ReadonlySet<string>
}

/** Names that an instruction of this kind declares anywhere in the file. */
export function namesIn(dockerfile: Dockerfile, keyword: 'ARG' | 'ENV'): ReadonlySet<string> {
  return new Set(dockerfile.all(keyword).flatMap(({ pairs }) => pairs.map(({ name }) => name)))
}

/** A version that is nothing but variables without a default. */
const ONLY_VARIABLES = /^(?:\$\w+|\$\{\w+\})+$/

/**
 * The variable that a version hangs on and that is certainly empty. A forgotten `ARG` is not looked for: whatever is an ARG
 * anywhere in the file counts as set, and so does what a base image may set.
 */
function emptyVariableIn(
  declared: Declared,
  { run, command, manager }: Install & { readonly run: Run },
  { version = '', word }: Package,
): string | undefined {
  if (!ONLY_VARIABLES.test(version) || command.place.nesting.includes('loop')) return undefined
  const isSet = (name: string): boolean =>
    declared.arg().has(name) ||
    run.commands.some((other) => namesSetBy(other).includes(name)) ||
    mayBeInherited(declared, run, name, managerOf(manager)?.packages?.isDashed === true)
  return word.variables.find((name) => version.split(/\W+/).includes(name) && !isSet(name))
}

/** A base image may set any name, but hardly one that an unrelated stage of the file sets. */
function mayBeInherited(declared: Declared, { scope, stage }: Run, name: string, isDashed: boolean): boolean {
  const variable = scope.lookup(name)
  if (variable.kind !== 'unknown') return variable.kind !== 'unset'
  return !declared.env().has(name) && !(isDashed && stage.base.kind === 'missing')
}
