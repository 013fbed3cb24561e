import type { Span } from '../../model.ts'
import type { MappedText } from '../text/mapped-text.ts'
import type { Grammar } from '../programs/grammar.ts'
import { grammarOf, programFamily } from '../programs/registry.ts'

/** A word of a command. */
export interface ShellWord {
  /** Without quotes; expansions as written. */
  readonly text: string
  readonly raw: string
  readonly span: Span
  /** Names of the variables it uses. */
  readonly variables: readonly string[]
  /** No variable and no command substitution: the shell sees exactly this text (globs aside). */
  readonly isLiteral: boolean
}

export interface CommandFlag {
  /** Without dashes; one letter of a cluster such as `-qqy`. */
  readonly name: string
  readonly value: string | undefined
  /** The word that holds it. */
  readonly word: ShellWord
}

export interface Assignment {
  readonly name: string
  readonly value: string
  readonly span: Span
}

export interface Redirect {
  /** e.g. `>`, `2>` is `>` as well. */
  readonly operator: string
  readonly target: ShellWord | undefined
  /** The body of a heredoc. */
  readonly body: MappedText | undefined
}

/** What a command is inside of, outermost first. `condition` is what `if` and `while` ask. */
export type Nesting =
  'condition' | 'branch' | 'loop' | 'case' | 'function' | 'subshell' | 'group' | 'substitution' | 'inner-shell'

/** How a command hangs on the one before it in its list. */
export type Connector = '&&' | '||' | ';' | '|'

/** What the shell's syntax says about a command, beside its words. */
export interface CommandPlace {
  readonly at: MappedText
  readonly assignments: readonly Assignment[]
  readonly redirects: readonly Redirect[]
  /** Position among the commands of its script, from 0. */
  readonly index: number
  readonly nesting: readonly Nesting[]
  /** The name of the function that it is in, the innermost one. */
  readonly inFunction: string | undefined
  /** Undefined for the first of its list. */
  readonly connector: Connector | undefined
  /** Another command of its pipeline reads what it prints. */
  readonly piped: boolean
  readonly background: boolean
  /** The program that runs it, e.g. `sudo` in `sudo apt-get update`. */
  readonly wrapper: string | undefined
  /** Its failure is asked for or goes unheeded: behind `if` or `!`, or before `|| true`. */
  readonly ignored: boolean
}

/** One simple command. A class for the sake of V8 (ADR 10). */
export class Command {
  /** The program without its folder, e.g. `apt-get`; empty for bare assignments and for names that a variable hides. */
  readonly name: string
  /** The name that versions of the program share: `pip` for `pip3.11`. */
  readonly program: string
  /** The name first. */
  readonly words: readonly ShellWord[]
  readonly flags: readonly CommandFlag[]
  /** Words that are neither flags nor their values, the name left out. */
  readonly operands: readonly ShellWord[]
  readonly place: CommandPlace

  /** Sorts the words into flags, values and operands by what is known of the program. */
  constructor(words: readonly ShellWord[], place: CommandPlace) {
    const [first, ...rest] = words
    this.name = first?.isLiteral ? first.text.slice(first.text.lastIndexOf('/') + 1) : ''
    this.program = programFamily(this.name)
    this.words = words
    const { flags, operands } = sortWords(grammarOf(this.program), rest)
    this.flags = flags
    this.operands = operands
    this.place = place
  }

  get span(): Span {
    return this.place.at.span()
  }

  /** `hasFlag('y', 'yes')`: names without dashes; letters of clusters such as `-qqy` count. */
  hasFlag(...names: readonly string[]): boolean {
    return this.flag(...names) !== undefined
  }

  flag(...names: readonly string[]): CommandFlag | undefined {
    return this.flags.find((flag) => names.includes(flag.name))
  }

  countFlag(...names: readonly string[]): number {
    return this.flags.filter((flag) => names.includes(flag.name)).length
  }

  /** `runs('apt-get', 'update', 'install')`: this program, with one of these subcommands where any is given. */
  runs(program: string, ...subcommands: readonly string[]): boolean {
    return (
      (this.name === program || this.program === program) &&
      (subcommands.length === 0 || subcommands.includes(this.operands[0]?.text ?? ''))
    )
  }
}

function sortWords(grammar: Grammar, words: readonly ShellWord[]): Pick<Command, 'flags' | 'operands'> {
  const flags: CommandFlag[] = []
  const operands: ShellWord[] = []
  let flagsOver = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    const { text } = word
    if (at === 0 && grammar.bareCluster && /^[A-Za-z]+$/.test(text))
      at += readCluster(grammar, word, text, words[1], flags)
    else if (flagsOver || text.length < 2 || !text.startsWith('-') || (grammar.wraps && operands.length > 0))
      operands.push(word)
    else if (text === '--') {
      if (grammar.passesOn) break
      flagsOver = true
    } else if (text.startsWith('--') || grammar.singleDash) {
      const [flag = '', ...value] = text.replace(/^--?/, '').split('=')
      const own = value.length > 0 ? value.join('=') : undefined
      flags.push({ name: flag, value: own ?? (grammar.values.has(flag) ? words[++at]?.text : undefined), word })
    } else at += readCluster(grammar, word, text.slice(1), words[at + 1], flags)
  }
  return { flags, operands }
}

/** Adds the flags of a cluster such as `-qqy` or `-ofile`; gives how many words after it the last one takes as its value. */
function readCluster(
  grammar: Grammar,
  word: ShellWord,
  letters: string,
  next: ShellWord | undefined,
  flags: CommandFlag[],
): number {
  for (let at = 0; at < letters.length; at++) {
    const name = letters.charAt(at)
    const rest = letters.slice(at + 1)
    if (rest.startsWith('=')) {
      flags.push({ name, value: rest.slice(1), word })
      return 0
    }
    if (grammar.values.has(name)) {
      flags.push({ name, value: rest || next?.text, word })
      return rest === '' ? 1 : 0
    }
    flags.push({ name, value: undefined, word })
  }
  return 0
}
