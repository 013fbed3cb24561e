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
  const moves = (one: Command): boolean => one.name === 'cd' || one.name === 'pushd'
  const isMoved = !path.startsWith('/') && run.commands.slice(0, command.place.index).some(moves)
  return absolutePath(path, isMoved ? undefined : workdir)
}
