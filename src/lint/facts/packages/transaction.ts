import type { Command, ShellWord } from '../../shell/command.ts'
import type { Dockerfile, RunCommand } from '../../dockerfile/dockerfile.ts'
import { isMounted, removes, staysInImage } from '../files/deletion.ts'
import { isMountedForHadolint, isWipeForHadolint } from '../../hadolint/hadolint-view.ts'
import { remember } from '../../text/computed-once.ts'
import type { LintSettings } from '../../lint-settings.ts'

/** A command of yum, dnf, microdnf or zypper that changes what is installed. */
export interface Transaction extends RunCommand {
  readonly program: TransactionProgramName
  /** All words of it, e.g. `module install`. */
  readonly subcommand: string
  /** The last word of the subcommand, e.g. `install` of `module install`. */
  readonly verb: ShellWord
  /** It loads packages and their lists, and keeps them. */
  readonly downloads: boolean
}

/** What is known of a program's subcommands, flags and cache. */
interface TransactionProgram {
  readonly downloads: readonly string[]
  readonly removes: readonly string[]
  /** Flags that answer its questions. */
  readonly yes: readonly string[]
  /** Subcommands that empty its cache. */
  readonly cleans: readonly string[]
  readonly caches: readonly string[]
}

const DNF: TransactionProgram = {
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
  cleans: ['clean'],
  caches: ['/var/cache/yum', '/var/cache/dnf', '/var/cache/libdnf5'],
}

const PROGRAMS = {
  yum: DNF,
  dnf: DNF,
  microdnf: DNF,
  zypper: {
    downloads: [
      ...['install', 'in', 'update', 'up', 'patch', 'dist-upgrade', 'dup', 'source-install', 'si'],
      ...['install-new-recommends', 'inr', 'verify', 've'],
    ],
    removes: ['remove', 'rm'],
    yes: ['n', 'non-interactive', 'y', 'no-confirm'],
    cleans: ['clean', 'cc'],
    caches: ['/var/cache/zypp'],
  },
} as const satisfies Readonly<Record<string, TransactionProgram>>

export type TransactionProgramName = keyof typeof PROGRAMS

/** The subcommands that hadolint asks for an answer, and those whose downloads it misses the cleaning of. */
interface HadolintProgram {
  readonly asks: readonly string[]
  readonly downloads: readonly string[]
  /** Folders on which it sees a mount. */
  readonly caches: readonly string[]
}

const RPM_INSTALLS = ['install', 'group install', 'groups install', 'module install']
const RPM_ASKS = [...RPM_INSTALLS, 'localinstall', 'groupinstall']
const HADOLINT_DNF: HadolintProgram = {
  asks: RPM_ASKS,
  downloads: [...RPM_INSTALLS, 'in', 'reinstall', 'rei', 'upgrade', 'up', 'upgrade-minimal', 'up-min', 'group upgrade'],
  caches: ['/var/cache/libdnf5'],
}
const HADOLINT: Readonly<Record<TransactionProgramName, HadolintProgram>> = {
  yum: { asks: RPM_ASKS, downloads: RPM_INSTALLS, caches: [] },
  dnf: HADOLINT_DNF,
  microdnf: HADOLINT_DNF,
  zypper: {
    asks: ['install', 'in', 'patch', 'source-install', 'si', 'remove', 'rm'],
    downloads: ['install', 'in'],
    caches: ['/var/cache/zypp'],
  },
}

/** All transactions of some programs, in file order. */
export function transactionsOf(
  commands: readonly RunCommand[],
  programs: readonly TransactionProgramName[],
): readonly Transaction[] {
  const all = findAll(commands)
  return all.length === 0 ? all : all.filter(({ program }) => programs.includes(program))
}

/** Several rules ask about the same lists. */
const findAll = remember((commands: readonly RunCommand[]): readonly Transaction[] =>
  commands.flatMap((one) => readTransaction(one) ?? []),
)

const isProgram = (name: string): name is TransactionProgramName => Object.hasOwn(PROGRAMS, name)

function readTransaction({ run, command }: RunCommand): Transaction | undefined {
  const { program } = command
  if (!isProgram(program)) return undefined
  const [first, second] = command.operands
  if (!first || command.hasFlag('help', 'h')) return undefined
  const known: TransactionProgram = PROGRAMS[program]
  for (const [verb, text] of [
    [second, `${first.text} ${second?.text ?? ''}`],
    [first, first.text],
  ] as const) {
    const downloads = known.downloads.includes(text)
    if (verb && (downloads || known.removes.includes(text)))
      return { run, command, program, subcommand: text, verb, downloads }
  }
  return undefined
}

/** The transactions that wait for an answer which nobody gives. */
export function unansweredOf(
  { commands }: Dockerfile,
  { compat }: LintSettings,
  ...programs: readonly TransactionProgramName[]
): readonly Transaction[] {
  return transactionsOf(commands, programs).filter(({ command, program, subcommand }) => {
    if (compat === 'hadolint')
      return (
        HADOLINT[program].asks.includes(subcommand) && !command.hasFlag(...without(PROGRAMS[program].yes, 'assumeno'))
      )
    const isFed = command.place.connector === '|'
    const options = command.flags.filter(({ name }) => name === 'setopt').map(({ value }) => value ?? '')
    const isSet = options.some((option) => /^assumeyes=(?:1|true|yes|on)$/i.test(option))
    return !isFed && !isSet && !command.hasFlag(...PROGRAMS[program].yes)
  })
}

/**
 * Of each RUN the last transaction whose downloads stay in the image. Stages that are in no image are left out, unless
 * hadolint's answer is wanted.
 */
export function leftCachesOf(
  { commands }: Dockerfile,
  { compat }: LintSettings,
  ...programs: readonly TransactionProgramName[]
): readonly Transaction[] {
  return programs.flatMap((program) => {
    const counts = ({ downloads, subcommand }: Transaction): boolean =>
      compat === 'hadolint' ? HADOLINT[program].downloads.includes(subcommand) : downloads
    const downloads = transactionsOf(commands, [program]).filter(counts)
    const lastOfRun = new Map(downloads.map((one) => [one.run, one]))
    const { caches } = PROGRAMS[program]
    return [...lastOfRun.values()].filter(({ run, command }) => {
      const isOut =
        compat === 'hadolint'
          ? HADOLINT[program].caches.some((cache) => isMountedForHadolint(run, cache))
          : !staysInImage(run) || caches.some((cache) => isMounted(run, cache))
      if (isOut) return false
      return !run.commands.slice(command.place.index + 1).some((later) => empties(later, program, compat))
    })
  })
}

const without = (names: readonly string[], name: string): readonly string[] => names.filter((one) => one !== name)

/** On today's systems `yum` is another name of `dnf`, so either empties the cache of both; hadolint takes neither for the other. */
function empties(command: Command, program: TransactionProgramName, compat: LintSettings['compat']): boolean {
  const { cleans, caches } = PROGRAMS[program]
  if (compat === 'hadolint')
    return command.runs(program, ...cleans) || (program !== 'zypper' && isWipeForHadolint(command))
  const names = program === 'yum' || program === 'dnf' ? ['yum', 'dnf'] : [program]
  return names.some((name) => command.runs(name, ...cleans)) || caches.some((cache) => removes(command, cache))
}
