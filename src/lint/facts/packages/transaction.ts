import type { ShellWord } from '../../shell/command.ts'
import type { Dockerfile, RunCommand } from '../../dockerfile/dockerfile.ts'
import { isCalledAs, isMounted, removesAny, staysInImage } from '../files/deletion.ts'
import type { PackageCache, TransactionProgramName, Transactions } from '../../programs/manager.ts'
import { managerOf } from '../../programs/managers/index.ts'
import { remember } from '../../text/computed-once.ts'

/** A command of yum, dnf, microdnf or zypper that changes what is installed. */
export interface Transaction extends RunCommand {
  readonly known: Transactions
  /** All words of it, e.g. `module install`. */
  readonly subcommand: string
  /** The last word of the subcommand, e.g. `install` of `module install`. */
  readonly verb: ShellWord
  /** It loads packages and their lists, and keeps them. */
  readonly downloads: boolean
}

/** All transactions of some programs, in file order. */
export function transactionsOf(
  commands: readonly RunCommand[],
  programs: readonly TransactionProgramName[],
): readonly Transaction[] {
  const all = findAll(commands)
  return all.length === 0 ? all : all.filter(({ known }) => programs.includes(known.program))
}

/** Several rules ask about the same lists. */
const findAll = remember((commands: readonly RunCommand[]): readonly Transaction[] =>
  commands.flatMap((one) => readTransaction(one) ?? []),
)

function readTransaction({ run, command }: RunCommand): Transaction | undefined {
  const known = managerOf(command.program)?.transactions
  const [first, second] = command.operands
  if (!known || !first || command.hasFlag('help', 'h')) return undefined
  for (const [verb, text] of [
    [second, `${first.text} ${second?.text ?? ''}`],
    [first, first.text],
  ] as const) {
    const downloads = known.downloads.includes(text)
    if (verb && (downloads || known.removes.includes(text)))
      return { run, command, known, subcommand: text, verb, downloads }
  }
  return undefined
}

/** The transactions that wait for an answer which nobody gives. */
export function unansweredOf(
  { commands }: Dockerfile,
  ...programs: readonly TransactionProgramName[]
): readonly Transaction[] {
  return transactionsOf(commands, programs).filter(({ command, known }) => {
    const isFed = command.place.connector === '|'
    const options = command.flags.filter(({ name }) => name === 'setopt').map(({ value }) => value ?? '')
    const isSet = options.some((option) => /^assumeyes=(?:1|true|yes|on)$/i.test(option))
    return !isFed && !isSet && !command.hasFlag(...known.yes)
  })
}

/** Of each RUN the last transaction whose downloads stay in the image. */
export function leftCachesOf(
  { commands }: Dockerfile,
  ...programs: readonly TransactionProgramName[]
): readonly Transaction[] {
  return programs.flatMap((program) => {
    const downloads = transactionsOf(commands, [program]).filter((one) => one.downloads)
    const cache = managerOf(program)?.cache
    return lastOfEachRun(downloads).filter(({ run, command }) => {
      if (!cache || !staysInImage(run) || cache.folders.some((folder) => isMounted(run, folder))) return false
      return !run.commands.slice(command.place.index + 1).some((later) => empties({ run, command: later }, cache))
    })
  })
}

export function lastOfEachRun(transactions: readonly Transaction[]): readonly Transaction[] {
  return [...new Map(transactions.map((one) => [one.run, one])).values()]
}

function empties(one: RunCommand, { cleanedBy, folders }: PackageCache): boolean {
  return cleanedBy.some((words) => isCalledAs(one.command, words)) || removesAny(one, folders)
}
