import type { Grammar } from './grammar.ts'

/** What is known of a package manager, or of a tool that downloads while it builds. From its manual. */
export interface PackageManager {
  /** The name that its versions share. */
  readonly name: ManagerName
  /** Other names of the same program, e.g. of a wrapper in the project. */
  readonly otherNames?: readonly string[]
  readonly grammar: Grammar
  /** A subcommand behind which it runs another command. */
  readonly runs?: string
  /** It installs the packages of the system. */
  readonly isForSystem?: true
  /** Tools of one ecosystem read the same manifest, or one writes it for the other. Without it: its own. */
  readonly ecosystem?: string
  readonly packages?: PackageGrammar
  readonly transactions?: Transactions
  /** Subcommands that download what the manifest names while they build. */
  readonly builds?: RegExp
  /** What it writes beside the manifest: the packages, or what these subcommands build. */
  readonly writesToProject?: 'packages' | readonly string[]
  /** What it keeps after an installation. */
  readonly cache?: PackageCache
  /** What it would read again at its next start. */
  readonly mounts?: readonly CacheMount[]
}

export type ManagerName =
  InstallerName | 'mamba' | 'micromamba' | 'pipenv' | 'pdm' | 'bun' | 'mvn' | 'gradle' | 'dotnet' | 'mix'

/** Those that packages are asked of by name. */
export type InstallerName =
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

/** How packages are asked for. */
export interface PackageGrammar {
  readonly manager: InstallerName
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
  /** Name and version hang together by a dash, so that what follows it may as well belong to the name. */
  readonly isDashed: boolean
  /** What a slash in a package means, where it is neither a path nor an address anyway. */
  readonly slash: 'name' | 'path' | 'repository'
  /** It installs sets of packages, e.g. `@name`. */
  readonly hasGroups: boolean
  /** A package that is to be removed, or left out, by the same command. */
  readonly unwanted?: RegExp
}

/** A grammar of packages with what is usual where nothing is said. */
export function asks(
  manager: InstallerName,
  verbs: readonly string[],
  version: RegExp,
  rest: Partial<PackageGrammar> = {},
): PackageGrammar {
  return {
    manager,
    verbs,
    manifestVerbs: [],
    runVerbs: [],
    bare: false,
    fileFlags: [],
    version,
    isDashed: false,
    slash: 'name',
    hasGroups: false,
    ...rest,
  }
}

export type TransactionProgramName = 'yum' | 'dnf' | 'microdnf' | 'zypper'

/** The subcommands that change what is installed, and ask first. */
export interface Transactions {
  readonly program: TransactionProgramName
  readonly downloads: readonly string[]
  readonly removes: readonly string[]
  /** Flags that answer its questions. */
  readonly yes: readonly string[]
}

/** What a package manager keeps after an installation, and how to keep it from doing so. */
export interface PackageCache {
  /** The subcommands that fill it. */
  readonly filledBy: readonly string[]
  /** Those that fill each of its folders, so that each has to be kept out. */
  readonly fillsAll?: readonly string[]
  /** Where it is below the home folder. */
  readonly belowHome: readonly string[]
  /** Where it is in images that are made for it, and what belongs to the system. */
  readonly folders: readonly string[]
  /** Flags of the command that switch it off, or move it to somewhere that is taken as meant. */
  readonly flags: readonly string[]
  /** Variables that do so, whatever their value. */
  readonly variables: readonly string[]
  /** A variable and settings that switch it off with one of these values, though some of them say the opposite. */
  readonly off?: {
    readonly variable: string
    readonly settings: readonly string[]
    readonly values: RegExp
    readonly misread: RegExp
  }
  /** What moves it, the strongest first: it is looked for there. */
  readonly moves?: readonly CacheMove[]
  /** What a word names all of it with, where only files are in it, so that `rm` needs no `-r`. */
  readonly everyFile?: RegExp
  /** A variable that names another folder than the one in which the `folders` are, and that folder. */
  readonly root?: { readonly variable: string; readonly folder: string }
  /** Commands that empty it, e.g. `npm cache`. */
  readonly cleanedBy: readonly string[]
  /** What to do: a word to add, a command to run afterwards, or another stage. Without it a rule of its own says so. */
  readonly remedy?: { readonly kind: 'flag' | 'command' | 'stage'; readonly text: string }
}

/** One of a flag, a variable and settings whose value is a folder, and where the cache is below that: empty, or with a slash first. */
export interface CacheMove {
  readonly flag?: string
  readonly variable?: string
  /** The words before the value, e.g. `pip config set global.cache-dir`. */
  readonly settings?: readonly string[]
  readonly below: string
}

/** A folder that a program reads again at its next start, as its documentation names it. */
export interface CacheMount {
  /** The first words behind the program. */
  readonly verbs: readonly string[]
  /** Where root has it. */
  readonly folder: string
  /** A variable that moves it, and where it is below that. */
  readonly below?: { readonly variable: string; readonly folder: string }
  /** Other variables that move it, beside those of the cache that images keep. */
  readonly movedBy?: readonly string[]
  /** Flags that say that no cache is wanted. */
  readonly without?: readonly string[]
  /** A flag that tells which version of the program it is. */
  readonly only?: string
  /** A variable that says that no cache is wanted. */
  readonly variable?: string
  /** What is in it is read by later calls of the program too, so all of them need the mount. */
  readonly isRead?: boolean
}
