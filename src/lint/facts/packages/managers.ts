/** What is known of a package manager's install commands. */
export interface Manager {
  readonly name: ManagerName
  /** Subcommands that install, the longest first; the empty one is the bare program. */
  readonly verbs: readonly string[]
  /** Those of them that only ever read a manifest or lock file. */
  readonly manifestVerbs: readonly string[]
  /** Those that run one package: what follows it are that program's own arguments. */
  readonly runVerbs: readonly string[]
  /** Without a package it reads a manifest. */
  readonly bare: boolean
  /** Flags whose value is a file that lists packages. */
  readonly fileFlags: readonly string[]
  /** Splits a package into its name and its version. */
  readonly version: RegExp
  /** What a slash in a package means, where it is neither a path nor an address anyway. */
  readonly slash: 'name' | 'path' | 'repository'
  /** It installs sets of packages, e.g. `@name`. */
  readonly hasGroups: boolean
}

export type ManagerName =
  | 'apt-get'
  | 'apt'
  | 'aptitude'
  | 'apk'
  | 'yum'
  | 'dnf'
  | 'microdnf'
  | 'zypper'
  | 'pip'
  | 'pipx'
  | 'uv'
  | 'poetry'
  | 'conda'
  | 'npm'
  | 'yarn'
  | 'pnpm'
  | 'gem'
  | 'bundle'
  | 'go'
  | 'cargo'
  | 'composer'

const EQUALS = /^([^=]+)=(.+)$/
/** Part of the version of an RPM: it starts with a digit, and no dash is in it; a variable may be all of it. */
const RPM_PART = '(?:\\d|\\$(?!\\{)|\\$\\{[^}$]*\\})(?:[^-$]|\\$\\{[^}$]*\\}|\\$(?!\\{))*'
/** `name-version` and `name-version-release`, or a comparison. */
const RPM = new RegExp(`^(.+?)(?:-(?=${RPM_PART}(?:-${RPM_PART})?$)|\\s?[<>=]+\\s?)(.+)$`)
/** PEP 508: extras, then any comparison. */
const PYTHON = /^([\w.${}-]+(?:\[[^\]]*\])?)\s*\(?(?:[=~!<>]=?=?|@)\s*(.+)$/
/** A scope may start with `@`. */
const AT = /^(@?[^@]+)@(.+)$/
const GEM = /^([^:]+):(.+)$/

/** `npm install` without a package installs what `package.json` lists. */
const BARE = new Set<ManagerName>(['npm', 'pnpm', 'yarn'])

const RPM_VERBS = ['module install', 'group install', 'groups install', 'install', 'in', 'localinstall', 'groupinstall']
/** An owner and a name are a repository to npm and its like, and a path to pip. */
const SLASH: ReadonlyMap<ManagerName, Manager['slash']> = new Map([
  ['pip', 'path'],
  ['pipx', 'path'],
  ['uv', 'path'],
  ['npm', 'repository'],
  ['pnpm', 'repository'],
  ['yarn', 'repository'],
])
const WITH_GROUPS = new Set<ManagerName>(['yum', 'dnf', 'microdnf', 'zypper'])

const MANAGERS: ReadonlyMap<string, Manager> = new Map(
  Object.entries({
    'apt-get': manager('apt-get', ['install'], EQUALS),
    apt: manager('apt', ['install'], EQUALS),
    aptitude: manager('aptitude', ['install'], EQUALS),
    apk: manager('apk', ['add'], /^([^=<>~]+)[=<>~]+(.+)$/),
    yum: manager('yum', RPM_VERBS, RPM),
    dnf: manager('dnf', RPM_VERBS, RPM),
    microdnf: manager('microdnf', RPM_VERBS, RPM),
    zypper: manager('zypper', ['install', 'in'], RPM),
    pip: manager('pip', ['install'], PYTHON, [], ['r', 'requirement']),
    pipx: manager('pipx', ['install', 'run'], PYTHON),
    uv: manager(
      'uv',
      ['pip install', 'tool install', 'pip sync', 'add', 'sync'],
      PYTHON,
      ['sync'],
      ['r', 'requirement'],
    ),
    poetry: manager('poetry', ['install', 'add', 'sync'], PYTHON, ['install', 'sync']),
    conda: manager('conda', ['env create', 'install', 'create'], EQUALS, ['env create'], ['f', 'file']),
    npm: manager('npm', ['install-clean', 'clean-install', 'install', 'ci', 'i', 'in', 'add'], AT, [
      'ci',
      'clean-install',
      'install-clean',
    ]),
    yarn: manager('yarn', ['global add', 'install', 'add', ''], AT, ['install', '']),
    pnpm: manager('pnpm', ['install', 'i', 'add', 'fetch'], AT, ['fetch']),
    gem: manager('gem', ['install', 'i'], GEM, [], ['g', 'file']),
    bundle: manager('bundle', ['install', ''], GEM, ['install', '']),
    go: manager('go', ['mod download', 'install', 'get', 'run'], AT, ['mod download']),
    cargo: manager('cargo', ['binstall', 'install', 'fetch', 'add'], AT, ['fetch']),
    composer: manager('composer', ['global require', 'install', 'require'], GEM, ['install']),
  }),
)

function manager(
  name: ManagerName,
  verbs: readonly string[],
  version: RegExp,
  manifestVerbs: readonly string[] = [],
  fileFlags: readonly string[] = [],
): Manager {
  return {
    name,
    verbs,
    manifestVerbs,
    runVerbs: verbs.filter((verb) => verb === 'run'),
    bare: BARE.has(name),
    fileFlags,
    version,
    slash: SLASH.get(name) ?? 'name',
    hasGroups: WITH_GROUPS.has(name),
  }
}

/** The package manager that a program is; undefined for any other program. */
export function managerOf(program: string): Manager | undefined {
  return MANAGERS.get(program)
}
