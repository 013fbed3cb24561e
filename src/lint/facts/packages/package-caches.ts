import type { Command } from '../../shell/command.ts'

/** What a package manager keeps after an installation, and how to keep it from doing so. */
export interface PackageCache {
  /** The commands that fill it. */
  readonly isFilledBy: (command: Command) => boolean
  /** Where it is below the home folder. */
  readonly belowHome: readonly string[]
  /** Where it is in images that are made for it. */
  readonly folders: readonly string[]
  /** Flags of the command that switch it off or move it. */
  readonly flags: readonly string[]
  /** Variables that switch it off or move it, whatever their value. */
  readonly variables: readonly string[]
  readonly isCleanedBy: (command: Command) => boolean
  /** What to do: a word to add, a command to run afterwards, or another stage. */
  readonly remedy: { readonly kind: 'flag' | 'command' | 'stage'; readonly text: string }
}

/** By program. pip, yarn and the managers of the system have rules of their own; pnpm links to its store, which so costs nothing. */
export const PACKAGE_CACHES: ReadonlyMap<string, PackageCache> = new Map(
  Object.entries<PackageCache>({
    npm: {
      isFilledBy: (one) => one.runs('npm', 'ci', 'install', 'i', 'clean-install', 'install-clean', 'add'),
      belowHome: ['.npm'],
      folders: [],
      flags: ['cache'],
      variables: ['NPM_CONFIG_CACHE', 'npm_config_cache'],
      isCleanedBy: (one) => one.runs('npm', 'cache'),
      remedy: { kind: 'command', text: 'npm cache clean --force' },
    },
    uv: {
      isFilledBy: (one) => one.runs('uv', 'sync', 'add') || isSub(one, 'uv', ['pip', 'tool'], ['install', 'sync']),
      belowHome: ['.cache/uv'],
      folders: [],
      flags: ['no-cache', 'no-cache-dir', 'n', 'cache-dir'],
      variables: ['UV_NO_CACHE', 'UV_CACHE_DIR', 'XDG_CACHE_HOME'],
      isCleanedBy: (one) => one.runs('uv', 'cache'),
      remedy: { kind: 'flag', text: '--no-cache' },
    },
    poetry: {
      isFilledBy: (one) => one.runs('poetry', 'install', 'add', 'sync', 'update'),
      belowHome: ['.cache/pypoetry'],
      folders: [],
      flags: ['no-cache', 'dry-run'],
      variables: ['POETRY_CACHE_DIR', 'XDG_CACHE_HOME'],
      isCleanedBy: (one) => one.runs('poetry', 'cache'),
      remedy: { kind: 'command', text: 'rm -rf ~/.cache/pypoetry' },
    },
    composer: {
      isFilledBy: (one) => one.runs('composer', 'install', 'require', 'update', 'create-project'),
      belowHome: ['.composer/cache', '.cache/composer'],
      folders: ['/tmp/cache'],
      flags: ['no-cache', 'dry-run'],
      variables: ['COMPOSER_CACHE_DIR'],
      isCleanedBy: (one) => one.runs('composer', 'clear-cache', 'clearcache', 'cc'),
      remedy: { kind: 'flag', text: '--no-cache' },
    },
    conda: {
      isFilledBy: (one) => one.runs('conda', 'install', 'create', 'update') || isSub(one, 'conda', ['env'], ['create']),
      belowHome: ['miniconda3/pkgs', '.conda/pkgs'],
      folders: ['/opt/conda/pkgs'],
      flags: ['dry-run', 'd'],
      variables: ['CONDA_PKGS_DIRS'],
      isCleanedBy: (one) => one.runs('conda', 'clean'),
      remedy: { kind: 'command', text: 'conda clean -afy' },
    },
    go: {
      isFilledBy: (one) => one.runs('go', 'build', 'install') || isSub(one, 'go', ['mod'], ['download']),
      belowHome: ['.cache/go-build'],
      folders: ['/go/pkg/mod'],
      flags: [],
      variables: ['GOCACHE', 'GOMODCACHE'],
      isCleanedBy: (one) => one.runs('go', 'clean'),
      remedy: { kind: 'stage', text: 'compile in a stage of its own' },
    },
    cargo: {
      isFilledBy: (one) => one.runs('cargo', 'build', 'install'),
      belowHome: ['.cargo/registry', '.cargo'],
      folders: ['/usr/local/cargo/registry', '/usr/local/cargo'],
      flags: [],
      variables: ['CARGO_HOME'],
      isCleanedBy: (one) => one.runs('cargo', 'cache'),
      remedy: { kind: 'stage', text: 'compile in a stage of its own' },
    },
  }),
)

function isSub(command: Command, program: string, groups: readonly string[], verbs: readonly string[]): boolean {
  const [, verb] = command.operands
  return command.runs(program, ...groups) && verb !== undefined && verbs.includes(verb.text)
}
