import { takes } from '../grammar.ts'
import { asks, type PackageManager } from '../manager.ts'
import { AT } from '../versions.ts'

export const NPM: PackageManager = {
  name: 'npm',
  grammar: takes(
    'prefix C registry reg cache w workspace userconfig globalconfig omit only include loglevel tag otp location L scope ' +
      'script-shell install-strategy fetch-retries fetch-retry-factor fetch-retry-maxtimeout fetch-retry-mintimeout ' +
      'fetch-timeout maxsockets proxy https-proxy noproxy node-options cafile ca cert key before depth save-prefix umask',
  ),
  ecosystem: 'node',
  packages: asks('npm', ['install-clean', 'clean-install', 'install', 'ci', 'i', 'in', 'add'], AT, {
    manifestVerbs: ['ci', 'clean-install', 'install-clean'],
    bare: true,
    slash: 'repository',
  }),
  writesToProject: 'packages',
  cache: {
    filledBy: ['ci', 'install', 'i', 'clean-install', 'install-clean', 'add'],
    belowHome: ['.npm', '.npm/_cacache'],
    folders: [],
    flags: ['cache'],
    moves: [{ settings: ['npm config set cache', 'npm set cache'], below: '' }],
    variables: ['NPM_CONFIG_CACHE', 'npm_config_cache'],
    cleanedBy: ['npm cache clean', 'npm cache clear', 'npm cache rm'],
    remedy: { kind: 'command', text: 'npm cache clean --force' },
  },
  mounts: [{ verbs: ['ci', 'install', 'i', 'clean-install'], folder: '/root/.npm' }],
}
