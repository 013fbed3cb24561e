import { takes } from '../grammar.ts'
import { asks, type PackageManager } from '../manager.ts'
import { RPM } from '../versions.ts'

export const ZYPPER: PackageManager = {
  name: 'zypper',
  grammar: takes('R root C cache-dir D reposd-dir r repo from t type P params p plus-repo'),
  isForSystem: true,
  packages: asks('zypper', ['install', 'in'], RPM, { hasGroups: true, unwanted: /^[-!]|^~[^/]/ }),
  transactions: {
    program: 'zypper',
    downloads: [
      ...['install', 'in', 'update', 'up', 'patch', 'dist-upgrade', 'dup', 'source-install', 'si'],
      ...['install-new-recommends', 'inr', 'verify', 've'],
    ],
    removes: ['remove', 'rm'],
    yes: ['n', 'non-interactive', 'y', 'no-confirm'],
  },
  cache: {
    filledBy: [],
    belowHome: [],
    folders: ['/var/cache/zypp'],
    flags: [],
    variables: [],
    cleanedBy: ['zypper clean', 'zypper cc'],
  },
}
