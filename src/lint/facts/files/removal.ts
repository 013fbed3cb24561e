import type { Command, ShellWord } from '../../shell/command.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { absolutePath } from './absolute-path.ts'
import { expandBraces } from '../../shell/braces.ts'
import { isAtEnd } from './function-calls.ts'
import { remember } from '../../text/computed-once.ts'
import { countUpTo } from '../../text/source-text.ts'
import { stepOf } from './stage-steps.ts'

/** What a command deletes, with what is in it or not. */
export interface Removal {
  /** Absolute, or as written where the file cannot tell the folder around them. */
  readonly paths: readonly string[]
  readonly isDeep: boolean
}

/** Undefined for a command that deletes nothing. */
export function removalOf(command: Command, run: Run): Removal | undefined {
  const { name, operands, place } = command
  if (name === 'trap') return isAtEnd(command) ? removalIn(operands) : undefined
  if (name === 'find') {
    const isRemoval = command.hasFlag('delete') || (command.hasFlag(...FIND_RUNS) && runsRemoval(command))
    return isRemoval ? { paths: pathsOf(startsOf(command), command, run), isDeep: true } : undefined
  }
  if (name !== 'rm') return undefined
  const words = place.wrapper === 'xargs' ? [...operands, ...printedTo(command, run)] : operands
  return { paths: pathsOf(words, command, run), isDeep: command.hasFlag('r', 'R', 'recursive') }
}

const FIND_RUNS = ['exec', 'execdir', 'ok', 'okdir']

const runsRemoval = ({ words }: Command): boolean =>
  words.some(({ text }, at) => text === 'rm' && /^-(?:exec|ok)(?:dir)?$/.test(words[at - 1]?.text ?? ''))

/** Where `find` starts: the words before its expression. */
function startsOf({ words }: Command): readonly ShellWord[] {
  const rest = words.slice(1).filter(({ text }) => !/^-[HLP]$/.test(text))
  const end = rest.findIndex(({ text }) => /^[-(!\\]/.test(text))
  return end < 0 ? rest : rest.slice(0, end)
}

/** The operands of the commands whose output a command reads: most likely the paths, or the folders that they are in. */
function printedTo({ place }: Command, { commands }: Run): readonly ShellWord[] {
  const found: ShellWord[] = []
  // The command itself and `xargs` stand behind them.
  for (let at = place.index - 2; commands[at]?.place.piped; at--) {
    const writer = commands[at]
    found.push(...(writer?.name === 'find' ? startsOf(writer) : (writer?.operands ?? [])))
  }
  return found
}

function pathsOf(words: readonly ShellWord[], command: Command, run: Run): readonly string[] {
  const folder = folderOf(command, run)
  const hasBraces = run.shell.name !== 'sh' && run.shell.isPosix && run.shell.name !== 'dash'
  return words.flatMap((word) => {
    const text = withVariables(word, run)
    const texts = hasBraces && /^[^'"\\]*$/.test(word.raw) ? expandBraces(text) : [text]
    return texts.map((one) => absolutePath(one, folder) ?? one)
  })
}

/** Where a command runs: where the last `cd` before it went, or where the RUN starts; undefined where the file cannot tell. */
function folderOf({ place }: Command, run: Run): string | undefined {
  const { folders, from } = foldersOf(run)
  const moves = countUpTo(from, place.index)
  return moves === 0 ? stepOf(run)?.workdir : folders[moves - 1]
}

/** The folders that a RUN goes to, and from which command on. A script can hold ten thousand commands that ask. */
const foldersOf = remember((run: Run) => {
  const folders: (string | undefined)[] = []
  const from: number[] = []
  for (const { name, operands, place } of run.commands) {
    if (name !== 'cd' && name !== 'pushd') continue
    const [word] = operands
    const before = folders.length === 0 ? stepOf(run)?.workdir : folders.at(-1)
    folders.push(word && absolutePath(withVariables(word, run), before))
    from.push(place.index)
  }
  return { folders, from }
})

/** `trap "rm -rf …" EXIT` */
function removalIn([script]: readonly ShellWord[]): Removal | undefined {
  const [name, ...words] = script?.text.trim().split(/\s+/) ?? []
  if (name !== 'rm') return undefined
  const isDeep = words.some((word) => /^-\w*[rR]|^--recursive$/.test(word))
  return { paths: words.filter((word) => /^[/~$]/.test(word)), isDeep }
}

/** The text of a word with the variables that the RUN sets once, and those of ENV and ARG. */
function withVariables({ text, isLiteral }: ShellWord, run: Run): string {
  if (isLiteral) return text
  return text.replace(/\$(?:(\w+)|\{(\w+)\})/g, (whole, bare?: string, braced?: string) => {
    const name = bare ?? braced ?? ''
    const assigned = assignmentsOf(run).get(name)
    if (assigned !== undefined) return assigned
    const variable = run.scope.lookup(name)
    return name !== 'HOME' && 'value' in variable ? (variable.value ?? whole) : whole
  })
}

/** What a RUN assigns to variables of its own shell; to one that has several values, the last of them. */
const assignmentsOf = remember(
  ({ commands }: Run): ReadonlyMap<string, string> =>
    new Map(
      commands
        .filter(({ words }) => words.length === 0)
        .flatMap(({ place }) => place.assignments.map(({ name, value }) => [name, value] as const)),
    ),
)
