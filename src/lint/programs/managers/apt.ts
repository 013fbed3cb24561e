import { takes } from '../grammar.ts'
import { asks, type InstallerName, type PackageCache, type PackageManager } from '../manager.ts'
import { EQUALS } from '../versions.ts'

/** The lists of all repositories. */
export const APT_LISTS: PackageCache = {
  filledBy: ['update'],
  belowHome: [],
  folders: ['/var/lib/apt/lists'],
  flags: [],
  variables: [],
  // The names of all lists have one, those of the folders beside them none.
  everyFile: /^\*_\*$/,
  cleanedBy: ['apt-get distclean', 'apt-get dist-clean', 'apt distclean', 'apt dist-clean'],
}

const apt = (name: InstallerName): PackageManager => ({
  name,
  grammar: takes('t target-release default-release o option c config-file a host-architecture solver'),
  isForSystem: true,
  // `jq-` is removed: https://manpages.debian.org/trixie/apt/apt-get.8.en.html#install
  packages: asks(name, ['install'], EQUALS, { unwanted: /-$/ }),
  cache: APT_LISTS,
})

export const APT: readonly PackageManager[] = [apt('apt-get'), apt('apt'), apt('aptitude')]

/** The programs that share them. */
export const APT_NAMES: ReadonlySet<string> = new Set(APT.map(({ name }) => name))
