import { takes } from '../grammar.ts'
import { asks, type PackageManager } from '../manager.ts'
import { COLON } from '../versions.ts'

export const COMPOSER: PackageManager = {
  name: 'composer',
  grammar: takes('d working-dir prefer-install ignore-platform-req apcu-autoloader-prefix'),
  packages: asks('composer', ['global require', 'install', 'require'], COLON, {
    manifestVerbs: ['install'],
  }),
  writesToProject: 'packages',
  cache: {
    filledBy: ['install', 'require', 'update', 'create-project'],
    belowHome: ['.composer/cache', '.cache/composer'],
    folders: ['/tmp/cache'],
    flags: ['no-cache', 'dry-run'],
    moves: [{ settings: ['composer config cache-dir'], below: '' }],
    variables: ['COMPOSER_CACHE_DIR'],
    cleanedBy: ['composer clear-cache', 'composer clearcache', 'composer cc'],
    remedy: { kind: 'flag', text: '--no-cache' },
  },
  mounts: [{ verbs: ['install'], folder: '/tmp/cache', without: ['no-cache'] }],
}
