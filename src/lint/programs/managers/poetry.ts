import { takes } from '../grammar.ts'
import { asks, type PackageManager } from '../manager.ts'
import { PYTHON } from '../versions.ts'

export const POETRY: PackageManager = {
  name: 'poetry',
  grammar: takes('C directory P project with without only E extras v'),
  runs: 'run',
  ecosystem: 'python',
  packages: asks('poetry', ['install', 'add', 'sync'], PYTHON, { manifestVerbs: ['install', 'sync'] }),
  cache: {
    filledBy: ['install', 'add', 'sync', 'update'],
    belowHome: ['.cache/pypoetry'],
    folders: [],
    flags: ['no-cache', 'dry-run'],
    moves: [{ settings: ['poetry config cache-dir'], below: '' }],
    variables: ['POETRY_CACHE_DIR', 'XDG_CACHE_HOME'],
    cleanedBy: ['poetry cache'],
    remedy: { kind: 'command', text: 'rm -rf ~/.cache/pypoetry' },
  },
  mounts: [{ verbs: ['install', 'sync'], folder: '/root/.cache/pypoetry', without: ['no-cache'] }],
}
