import { isCalledAs, isMounted, removes, removesBelowHome } from '../../facts/files/deletion.ts'
import type { ShellWord } from '../../shell/command.ts'
import type { RunCommand } from '../../dockerfile/dockerfile.ts'
import { installsOf } from '../../facts/packages/install.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { leavesItsCache } from '../../rule-makers/transaction-cache-left.ts'
import type { DockerfileRule } from '../../rule.ts'
import { leavesLists } from '../../rules/packages/no-apk-cache-left.ts'
import { leftLists } from '../../rules/packages/no-apt-lists-left.ts'
import { leavesPipCache } from '../../rules/packages/no-pip-cache-left.ts'
import { leftYarnCaches } from '../../rules/packages/no-yarn-cache-left.ts'
import { remember } from '../../text/computed-once.ts'
import { lastOfEachRun, transactionsOf } from '../../facts/packages/transaction.ts'
import type { TransactionProgramName } from '../../programs/manager.ts'
import type { Overrides } from '../override.ts'
import { isMountedThere, isWipe } from '../hadolint-view.ts'

/** Of a program the subcommands of which it misses the clean-up, those that clean, and the folders on which it sees a mount. */
interface Known {
  readonly downloads: readonly string[]
  readonly cleans: readonly string[]
  readonly caches: readonly string[]
}

const INSTALLS = ['install', 'group install', 'groups install', 'module install']
const DNF: Known = {
  downloads: [...INSTALLS, 'in', 'reinstall', 'rei', 'upgrade', 'up', 'upgrade-minimal', 'up-min', 'group upgrade'],
  cleans: ['clean'],
  caches: ['/var/cache/libdnf5'],
}
const KNOWN: Readonly<Record<TransactionProgramName, Known>> = {
  yum: { downloads: INSTALLS, cleans: ['clean'], caches: [] },
  dnf: DNF,
  microdnf: DNF,
  zypper: { downloads: ['install', 'in'], cleans: ['clean', 'cc'], caches: ['/var/cache/zypp'] },
}

/** In every stage, and cleaned by the very program or, but for zypper, by any `rm -rf`. */
const leftBy = (...programs: readonly TransactionProgramName[]): DockerfileRule['check'] =>
  function* (dockerfile) {
    for (const program of programs) {
      const { downloads, cleans, caches } = KNOWN[program]
      const all = transactionsOf(dockerfile.commands, [program]).filter(({ subcommand }) =>
        downloads.includes(subcommand),
      )
      for (const one of lastOfEachRun(all)) {
        const isCleaned = one.run.commands
          .slice(one.command.place.index + 1)
          .some((later) => later.runs(program, ...cleans) || (program !== 'zypper' && isWipe(later)))
        if (!isCleaned && !caches.some((cache) => isMountedThere(one.run, cache))) yield leavesItsCache(one, dockerfile)
      }
    }
  }

const APT_LISTS = '/var/lib/apt/lists'

/** Wherever in the RUN they are deleted, and with mounts on this very folder or on both of apt's. */
function areListsGone(run: Run): boolean {
  const isDeleted = run.commands.some(
    (one) => isWipe(one) || (one.name === 'rm' && one.operands.some(({ text }) => text === `${APT_LISTS}/*`)),
  )
  const isKeptOut = ['/var/lib/apt', '/var/cache/apt'].every((folder) => isMountedThere(run, folder))
  return isDeleted || isKeptOut || isMountedThere(run, APT_LISTS)
}

/** By the environment of the image or of the command, or exported before it; it takes `0` and `off` for no. */
function isPipCacheOff({ run, command: { place } }: RunCommand): boolean {
  const variable = run.scope.lookup('PIP_NO_CACHE_DIR')
  return (
    (variable.kind === 'env' && isYes(variable.value)) ||
    firstExport(run) < place.index ||
    place.assignments.some(({ name, value }) => name === 'PIP_NO_CACHE_DIR' && isYes(value))
  )
}

const isYes = (value = ''): boolean => /^(1|true|on|yes)$/i.test(value)

/** Position of the first `export` in a RUN that switches pip's cache off; infinite where there is none. */
const firstExport = remember((run: Run): number => {
  const isSwitch = ({ text }: ShellWord): boolean => {
    const [name, value] = text.split('=')
    return name === 'PIP_NO_CACHE_DIR' && isYes(value)
  }
  const found = run.commands.findIndex(({ name, operands }) => name === 'export' && operands.some(isSwitch))
  return found < 0 ? Infinity : found
})

/** Position of the last command of a RUN that empties the cache of yarn; -1 where none does. */
const lastYarnCleaning = remember((run: Run): number =>
  run.commands.findLastIndex(
    (command) =>
      isCalledAs(command, 'yarn cache') ||
      removes({ run, command }, '/usr/local/share/.cache/yarn') ||
      ['.cache/yarn', '.yarn'].some((folder) => removesBelowHome({ run, command }, folder)),
  ),
)

export const leftCaches: Overrides = {
  'no-dnf-cache-left': leftBy('dnf', 'microdnf'),
  'no-yum-cache-left': leftBy('yum'),
  'no-zypper-cache-left': leftBy('zypper'),
  'no-apt-lists-left': (dockerfile) => leftLists(dockerfile, ({ run }) => areListsGone(run)),
  *'no-apk-cache-left'(dockerfile) {
    for (const one of installsOf(dockerfile.commands, 'apk'))
      if (!one.command.hasFlag('no-cache') && !isMounted(one.run, '/var/cache/apk')) yield leavesLists(one, dockerfile)
  },
  *'no-pip-cache-left'(dockerfile) {
    for (const one of installsOf(dockerfile.commands, 'pip')) {
      if (one.command.hasFlag('no-cache-dir') || isPipCacheOff(one)) continue
      if (!isMountedThere(one.run, '.cache/pip')) yield leavesPipCache(one, dockerfile)
    }
  },
  'no-yarn-cache-left': (dockerfile) =>
    leftYarnCaches(dockerfile, ({ run, verb, command: { place } }) => {
      const { reachesFinal, usedAsBase } = run.stage
      const isCleaned = isMountedThere(run, '.cache/yarn') || lastYarnCleaning(run) > place.index
      return verb === 'install' && (reachesFinal || run.onbuild || usedAsBase) && !isCleaned
    }),
}
