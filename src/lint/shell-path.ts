import type { Command, ShellWord } from './command.ts'
import type { Run } from './instruction.ts'
import { absolutePath } from './paths.ts'
import type { Step } from './steps.ts'

/** A step that is a RUN. */
export interface RunStep extends Omit<Step, 'instruction'> {
  readonly run: Run
}

/**
 * The path that a word of a command names, a final `/*` left out; undefined where a variable or a pattern hides it, and for a
 * relative one after a `cd`.
 */
export function shellPath(word: ShellWord, command: Command, { run, workdir }: RunStep): string | undefined {
  const path = word.text.replace(/(.)\/\*$/, '$1')
  return word.isLiteral && !/[*?[{]/.test(path)
    ? pathInShell(path, command, { run, workdir, user: undefined })
    : undefined
}

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
