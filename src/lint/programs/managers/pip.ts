import { takes } from '../grammar.ts'
import { asks, type PackageManager } from '../manager.ts'
import { PYTHON } from '../versions.ts'

/** pip's flags; `uv pip` has the same. */
export const PIP_GRAMMAR = takes(
  'r requirement c constraint e editable t target d dest b build i index-url extra-index-url f find-links no-binary ' +
    'only-binary platform python-version implementation abi root prefix src upgrade-strategy C config-settings ' +
    'global-option install-option progress-bar report cache-dir log proxy retries timeout exists-action trusted-host ' +
    'cert client-cert use-feature use-deprecated root-user-action python p keyring-provider group override excludes',
)

export const PIP: PackageManager = {
  name: 'pip',
  grammar: PIP_GRAMMAR,
  ecosystem: 'python',
  packages: asks('pip', ['install'], PYTHON, { fileFlags: ['r', 'requirement'], slash: 'path' }),
  cache: {
    filledBy: ['install'],
    belowHome: ['.cache/pip'],
    folders: [],
    // pip takes the beginning of an option for the option.
    flags: ['no-cache-dir', 'no-cache'],
    variables: [],
    // Any value that it can read: `no` switches the cache off as well (pip's own comment on `--no-cache-dir` says so).
    off: {
      variable: 'PIP_NO_CACHE_DIR',
      values: /^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i,
      misread: /^(?:n|no|f|false|off|0)$/i,
      settings: ['pip config set install.no-cache-dir', 'pip config set global.no-cache-dir'],
    },
    moves: [
      { flag: 'cache-dir', below: '' },
      { variable: 'PIP_CACHE_DIR', below: '' },
      { settings: ['pip config set install.cache-dir', 'pip config set global.cache-dir'], below: '' },
      { variable: 'XDG_CACHE_HOME', below: '/pip' },
      { variable: 'HOME', below: '/.cache/pip' },
    ],
    cleanedBy: ['pip cache'],
  },
  mounts: [
    {
      verbs: ['install', 'wheel', 'download'],
      folder: '/root/.cache/pip',
      without: ['no-cache-dir'],
      variable: 'PIP_NO_CACHE_DIR',
    },
  ],
}
