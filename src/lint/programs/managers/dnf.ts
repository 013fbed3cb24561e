import { takes } from '../grammar.ts'
import { asks, type PackageManager, type TransactionProgramName } from '../manager.ts'
import { RPM } from '../versions.ts'

/** `cleaners`: on today's systems `yum` is another name of `dnf`, so either empties the cache of both. */
const dnf = (name: Exclude<TransactionProgramName, 'zypper'>, cleaners: readonly string[]): PackageManager => ({
  name,
  grammar: takes(
    'c config x exclude setopt repo repoid enablerepo disablerepo installroot releasever d e R comment advisory',
  ),
  isForSystem: true,
  packages: asks(
    name,
    ['module install', 'group install', 'groups install', 'install', 'in', 'localinstall', 'groupinstall'],
    RPM,
    { isDashed: true, hasGroups: true },
  ),
  transactions: {
    program: name,
    downloads: [
      ...['install', 'in', 'localinstall', 'groupinstall', 'group install', 'groups install', 'module install'],
      ...['reinstall', 'rei', 'upgrade', 'up', 'update', 'upgrade-minimal', 'up-min', 'update-minimal', 'localupdate'],
      ...['groupupdate', 'group upgrade', 'group update', 'module update', 'downgrade', 'dg', 'swap', 'builddep'],
      ...['distro-sync', 'dsync', 'distribution-synchronization'],
    ],
    removes: [
      ...['remove', 'rm', 'erase', 'autoremove', 'groupremove', 'group remove'],
      ...['module remove', 'module enable', 'module disable', 'module reset'],
    ],
    yes: ['y', 'assumeyes', 'assumeno'],
  },
  cache: {
    filledBy: [],
    belowHome: [],
    folders: ['/var/cache/yum', '/var/cache/dnf', '/var/cache/libdnf5'],
    flags: [],
    variables: [],
    cleanedBy: cleaners.map((cleaner) => `${cleaner} clean`),
  },
})

export const DNF: readonly PackageManager[] = [
  dnf('yum', ['yum', 'dnf']),
  dnf('dnf', ['yum', 'dnf']),
  dnf('microdnf', ['microdnf']),
]
