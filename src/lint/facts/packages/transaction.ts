import type { Command, ShellWord } from '../../shell/command.ts'
import type { Dockerfile, RunCommand } from '../../dockerfile/dockerfile.ts'
import { isMounted, removes, staysInImage } from '../files/deletion.ts'
import { remember } from '../../text/computed-once.ts'

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

export const TRANSACTION_PROGRAMS = {
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

export type TransactionProgramName = keyof typeof TRANSACTION_PROGRAMS

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

const isProgram = (name: string): name is TransactionProgramName => Object.hasOwn(TRANSACTION_PROGRAMS, name)

function readTransaction({ run, command }: RunCommand): Transaction | undefined {
  const { program } = command
  if (!isProgram(program)) return undefined
  const [first, second] = command.operands
  if (!first || command.hasFlag('help', 'h')) return undefined
  const known: TransactionProgram = TRANSACTION_PROGRAMS[program]
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
  ...programs: readonly TransactionProgramName[]
): readonly Transaction[] {
  return transactionsOf(commands, programs).filter(({ command, program }) => {
    const isFed = command.place.connector === '|'
    const options = command.flags.filter(({ name }) => name === 'setopt').map(({ value }) => value ?? '')
    const isSet = options.some((option) => /^assumeyes=(?:1|true|yes|on)$/i.test(option))
    return !isFed && !isSet && !command.hasFlag(...TRANSACTION_PROGRAMS[program].yes)
  })
}

/** Of each RUN the last transaction whose downloads stay in the image. */
export function leftCachesOf(
  { commands }: Dockerfile,
  ...programs: readonly TransactionProgramName[]
): readonly Transaction[] {
  return programs.flatMap((program) => {
    const downloads = transactionsOf(commands, [program]).filter((one) => one.downloads)
    const { caches } = TRANSACTION_PROGRAMS[program]
    return lastOfEachRun(downloads).filter(({ run, command }) => {
      if (!staysInImage(run) || caches.some((cache) => isMounted(run, cache))) return false
      return !run.commands.slice(command.place.index + 1).some((later) => empties(later, program))
    })
  })
}

export function lastOfEachRun(transactions: readonly Transaction[]): readonly Transaction[] {
  return [...new Map(transactions.map((one) => [one.run, one])).values()]
}

/** On today's systems `yum` is another name of `dnf`, so either empties the cache of both. */
function empties(command: Command, program: TransactionProgramName): boolean {
  const { cleans, caches } = TRANSACTION_PROGRAMS[program]
  const names = program === 'yum' || program === 'dnf' ? ['yum', 'dnf'] : [program]
  return names.some((name) => command.runs(name, ...cleans)) || caches.some((cache) => removes(command, cache))
}
