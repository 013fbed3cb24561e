import { takes } from '../grammar.ts'
import { asks, type PackageManager } from '../manager.ts'
import { COLON } from '../versions.ts'

export const GEM: PackageManager = {
  name: 'gem',
  grammar: takes(
    'v version i install-dir n bindir source s P trust-policy platform document g file p http-proxy B bulk-threshold ' +
      'build-root config-file',
    { passesOn: true },
  ),
  packages: asks('gem', ['install', 'i'], COLON, { fileFlags: ['g', 'file'] }),
}

export const BUNDLE: PackageManager = {
  name: 'bundle',
  runs: 'exec',
  grammar: takes('gemfile path jobs j retry without with deployment-path'),
  packages: asks('bundle', ['install', ''], COLON, { manifestVerbs: ['install', ''] }),
}
