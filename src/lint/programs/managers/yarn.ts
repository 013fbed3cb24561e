import { takes } from '../grammar.ts'
import { asks, type PackageManager } from '../manager.ts'
import { AT } from '../versions.ts'

/** Where Yarn 1 keeps its cache as root. */
const ROOT_CACHE = '/usr/local/share/.cache/yarn'

export const YARN: PackageManager = {
  name: 'yarn',
  grammar: takes('cwd registry cache-folder modules-folder network-timeout mutex use-yarnrc'),
  ecosystem: 'node',
  packages: asks('yarn', ['global add', 'install', 'add', ''], AT, {
    manifestVerbs: ['install', ''],
    bare: true,
    slash: 'repository',
  }),
  writesToProject: 'packages',
  cache: {
    filledBy: ['global add', 'install', 'add', ''],
    belowHome: ['.cache/yarn', '.cache/yarn/v6', '.yarn', '.yarn/berry', '.yarn/berry/cache'],
    folders: [ROOT_CACHE, `${ROOT_CACHE}/v6`],
    flags: [],
    variables: [],
    moves: [
      { flag: 'cache-folder', below: '' },
      { variable: 'YARN_CACHE_FOLDER', below: '' },
      { settings: ['yarn config set cache-folder', 'yarn config set cacheFolder'], below: '' },
    ],
    cleanedBy: ['yarn cache'],
  },
  // Later versions have another folder, and do not know the flag.
  mounts: [{ verbs: ['', 'install'], folder: ROOT_CACHE, only: 'frozen-lockfile' }],
}
