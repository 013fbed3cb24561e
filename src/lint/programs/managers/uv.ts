import { asks, type PackageManager } from '../manager.ts'
import { PIP_GRAMMAR } from './pip.ts'
import { PYTHON } from '../versions.ts'

export const UV: PackageManager = {
  name: 'uv',
  grammar: PIP_GRAMMAR,
  runs: 'run',
  ecosystem: 'python',
  packages: asks('uv', ['pip install', 'tool install', 'pip sync', 'add', 'sync'], PYTHON, {
    manifestVerbs: ['sync'],
    fileFlags: ['r', 'requirement'],
    slash: 'path',
  }),
  writesToProject: 'packages',
  cache: {
    filledBy: ['sync', 'add', 'pip install', 'pip sync', 'tool install', 'tool sync'],
    belowHome: ['.cache/uv'],
    folders: [],
    flags: ['no-cache', 'no-cache-dir', 'n', 'cache-dir'],
    variables: ['UV_NO_CACHE', 'UV_CACHE_DIR', 'XDG_CACHE_HOME'],
    cleanedBy: ['uv cache'],
    remedy: { kind: 'flag', text: '--no-cache' },
  },
  mounts: [
    {
      verbs: ['sync', 'pip', 'add'],
      folder: '/root/.cache/uv',
      without: ['no-cache', 'n'],
      variable: 'UV_NO_CACHE',
    },
  ],
}
