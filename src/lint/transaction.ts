import type { Command, ShellWord } from './command.ts'
import type { Dockerfile, RunCommand } from './dockerfile.ts'
import { isMounted, removes, staysInImage } from './cleanup.ts'
import { remember } from './remember.ts'
import type { LintSettings } from './settings.ts'

/** A command of yum, dnf, microdnf or zypper that changes what is installed. */
export interface Transaction extends RunCommand {
  readonly program: TransactionProgramName
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
    if (verb && (downloads || known.removes.includes(text))) return { run, command, program, verb, downloads }
  }
  return undefined
}

/** The transactions that wait for an answer which nobody gives. */
export function unansweredOf(
  { commands }: Dockerfile,
  { compat }: LintSettings,
  ...programs: readonly TransactionProgramName[]
): readonly Transaction[] {
  return transactionsOf(commands, programs).filter(({ command, program }) => {
    const isFed = command.place.connector === '|' && compat !== 'hadolint'
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
    const downloads = transactionsOf(commands, [program]).filter((one) => one.downloads)
    const lastOfRun = new Map(downloads.map((one) => [one.run, one]))
    const { caches } = PROGRAMS[program]
    return [...lastOfRun.values()].filter(({ run, command }) => {
      const isKept = compat === 'hadolint' || staysInImage(run)
      if (!isKept || caches.some((cache) => isMounted(run, cache))) return false
      return !run.commands.slice(command.place.index + 1).some((later) => empties(later, program))
    })
  })
}

/** On today's systems `yum` is another name of `dnf`, so either empties the cache of both. */
function empties(command: Command, program: TransactionProgramName): boolean {
  const { cleans, caches } = PROGRAMS[program]
  const names = program === 'yum' || program === 'dnf' ? ['yum', 'dnf'] : [program]
  return names.some((name) => command.runs(name, ...cleans)) || caches.some((cache) => removes(command, cache))
}
