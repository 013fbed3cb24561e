import type { Command, ShellWord } from '../../shell/command.ts'
import type { RunCommand } from '../../dockerfile/dockerfile.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import type { Instruction, Run } from '../../dockerfile/instruction.ts'
import { absolutePath } from './absolute-path.ts'
import { remember } from '../../text/computed-once.ts'
import { type Step, stepsOf } from './stage-steps.ts'

/** Whether a path is a folder or lies in it. Both are absolute; a trailing `/` or `/*` counts as the folder itself. */
export function isWithin(path: string, folder: string): boolean {
  const [inner, outer] = [path, folder].map((text) => text.replace(/(?:\/+\*?)?$/, ''))
  return inner === outer || (inner ?? '').startsWith(`${outer ?? ''}/`)
}

/** Whether a command is the program with the subcommand that words such as `npm cache` name. */
export function isCalledAs({ program, operands }: Command, words: string): boolean {
  const [name, ...subcommand] = words.split(' ')
  return program === name && subcommand.every((word, at) => operands[at]?.text === word)
}

/** Whether a command deletes a folder or all that is in it: `rm -r` of it or of a folder above, `find … -delete`, a trap that does. */
export function removes(one: RunCommand, folder: string): boolean {
  return removesAny(one, [folder])
}

/** The same for one of several folders. Where only files are in them, `rm` of all of those will do. */
export function removesAny({ run, command }: RunCommand, folders: readonly string[], isFlat = false): boolean {
  const removal = removalOf(command, run)
  if (!removal) return false
  return removal.paths.some((path) =>
    folders.some(
      (folder) =>
        path.startsWith('/') &&
        isWithin(folder, path) &&
        (removal.isDeep || (isFlat && path.endsWith('/*') && isWithin(path, folder))),
    ),
  )
}

/** What a command deletes, with what is in it or not. */
interface Removal {
  readonly paths: readonly string[]
  readonly isDeep: boolean
}

function removalOf(command: Command, run: Run): Removal | undefined {
  const { name, operands } = command
  if (name === 'trap') return removalIn(operands)
  const paths = (): readonly string[] => operands.map((word) => withVariables(word, run))
  if (name === 'find') return command.hasFlag('delete') ? { paths: paths(), isDeep: true } : undefined
  return name === 'rm' ? { paths: paths(), isDeep: command.hasFlag('r', 'R', 'recursive') } : undefined
}

/** `trap "rm -rf …" EXIT` */
function removalIn([script, ...signals]: readonly ShellWord[]): Removal | undefined {
  const [name, ...words] = script?.text.trim().split(/\s+/) ?? []
  const isAtEnd = signals.some(({ text }) => /^(?:EXIT|0)$/.test(text))
  if (name !== 'rm' || !isAtEnd) return undefined
  const isDeep = words.some((word) => /^-\w*[rR]|^--recursive$/.test(word))
  return { paths: words.filter((word) => /^[/~$]/.test(word)), isDeep }
}

/** Whether what a RUN writes to a folder stays out of its layer, because a cache or tmpfs mount is there. */
export function isMounted(run: Run, folder: string): boolean {
  return emptyMountsOf(run).some((target) => isWithin(folder, target))
}

/** Where a RUN has mounts that leave nothing in its layer; as written where the file cannot tell the folder around them. */
function emptyMountsOf(run: Run): readonly string[] {
  return run.mounts.flatMap(({ type, target }) => {
    if ((type !== 'cache' && type !== 'tmpfs') || target === undefined) return []
    return target.startsWith('/') ? [target] : [absolutePath(target, stepOf(run)?.workdir) ?? target]
  })
}

const stepOf = (run: Run): Step | undefined => stepsByInstruction(run.stage).get(run)

const stepsByInstruction = remember(
  (stage: BuildStage): ReadonlyMap<Instruction, Step> =>
    new Map(stepsOf(stage).map((step) => [step.instruction, step])),
)

/** The same for a folder below whatever home the user has, e.g. `.cache/pip`. */
export function isMountedBelowHome(run: Run, folder: string): boolean {
  return emptyMountsOf(run).some((target) => {
    const home = belowHome(target)
    return home !== undefined && isWithin(`/${folder}`, `/${home}`)
  })
}

/** Whether a command deletes a folder below whatever home the user has, or one above it. */
export function removesBelowHome({ run, command }: RunCommand, folder: string): boolean {
  const { paths, isDeep } = (command.name !== 'find' && removalOf(command, run)) || { paths: [], isDeep: false }
  return (
    isDeep &&
    paths.some((path) => {
      const home = belowHome(path)
      return home !== undefined && isWithin(`/${folder}`, `/${home}`)
    })
  )
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

/** What follows the home in a path, e.g. `.cache/pip`; undefined for a path elsewhere. */
function belowHome(path: string): string | undefined {
  return /^(?:\/root|\/home\/[^/]+|~|\$\{?HOME\}?)\/(.+)$/.exec(path)?.[1]
}

/** Whether what a RUN writes is in an image: its stage is one, or the final one is built on it. An ONBUILD runs elsewhere. */
export function staysInImage({ stage, onbuild }: Run): boolean {
  return onbuild || stage.reachesFinal || stage.isTarget
}
