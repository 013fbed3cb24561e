import type { Command, ShellWord } from '../../shell/command.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { absolutePath } from './absolute-path.ts'
import { remember } from '../../text/computed-once.ts'
import type { Step } from './stage-steps.ts'

/** A step that is a RUN. */
export interface RunStep extends Omit<Step, 'instruction'> {
  readonly run: Run
}

/**
 * The path that a word of a command names, a final `/*` left out, with what ENV and ARG say; undefined where another variable or a
 * pattern hides it, and for a relative one after a `cd`.
 */
export function shellPath(word: ShellWord, command: Command, { run, workdir }: RunStep): string | undefined {
  const path = (word.isLiteral ? word.text : withVariables(word, run))?.replace(/(.)\/\*$/, '$1')
  return path === undefined || /[*?[{]/.test(path)
    ? undefined
    : pathInShell(path, command, { run, workdir, user: undefined })
}

/** The text of a word whose variables the Dockerfile sets; undefined where the RUN may set one itself. */
function withVariables({ text, variables }: ShellWord, run: Run): string | undefined {
  const own = ownVariables(run)
  const expanded = text.replace(/\$(?:(\w+)|\{(\w+)\})/g, (whole, bare?: string, braced?: string) => {
    const name = bare ?? braced ?? ''
    const variable = variables.includes(name) && !own.has(name) ? run.scope.lookup(name) : undefined
    return (variable?.kind === 'env' || variable?.kind === 'arg' ? variable.value : undefined) ?? whole
  })
  return /[$`]/.test(expanded) ? undefined : expanded
}

/** What a RUN assigns, exports or reads. */
const ownVariables = remember((run: Run): ReadonlySet<string> => {
  const names = run.commands.flatMap(({ place, operands }) => [
    ...place.assignments.map(({ name }) => name),
    ...operands.flatMap(({ text }) => /^[A-Za-z_]\w*/.exec(text) ?? []),
  ])
  return new Set(names)
})

/** The same for a path that is not a word of its own, e.g. the value of a flag. */
export function pathInShell(path: string, command: Command, { run, workdir }: RunStep): string | undefined {
  const isMoved = !path.startsWith('/') && firstMove(run) < command.place.index
  return absolutePath(path, isMoved ? undefined : workdir)
}

/** A script can hold ten thousand paths. */
const known = new WeakMap<Run, number>()

/** Position of the first `cd` in a RUN; infinite where there is none. */
function firstMove(run: Run): number {
  const cached = known.get(run)
  if (cached !== undefined) return cached
  const found = run.commands.findIndex(({ name }) => name === 'cd' || name === 'pushd')
  const first = found < 0 ? Infinity : found
  known.set(run, first)
  return first
}
