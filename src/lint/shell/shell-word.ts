import type { Span } from '../../model.ts'
import type { Command, ShellWord } from './command.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { grammarOf, runnerOf } from '../programs/registry.ts'

/** A word that knows where it is. A class for the sake of V8 (ADR 10); few are asked. */
export class LocatedWord implements ShellWord {
  readonly text: string
  readonly variables: readonly string[]
  readonly isLiteral: boolean
  /** Offset in the command's own text. */
  readonly start: number
  private readonly body: MappedText
  private readonly from: number
  private readonly to: number

  /** The word lies in `body` from `from` to `to`. */
  constructor(body: MappedText, place: WordPlace, text: string, variables?: readonly string[], isLiteral = true) {
    this.body = body
    this.from = place.from
    this.to = place.to
    this.start = place.start
    this.text = text
    this.variables = variables ?? NO_NAMES
    this.isLiteral = isLiteral
  }

  get at(): MappedText {
    return this.body.slice(this.from, this.to)
  }

  get raw(): string {
    return this.body.text.slice(this.from, this.to)
  }

  get span(): Span {
    return this.body.span(this.from, this.to)
  }

  /** The same word, counted from another start of its command. */
  movedBy(offset: number): LocatedWord {
    const place = { from: this.from, to: this.to, start: this.start + offset }
    return new LocatedWord(this.body, place, this.text, this.variables, this.isLiteral)
  }
}

/** Offsets of a word: in the body, and of its start in its command. */
interface WordPlace {
  readonly from: number
  readonly to: number
  readonly start: number
}

const NO_NAMES: readonly string[] = []

/** What a program such as sudo, `poetry run` or `python -m` runs in turn; empty for any other program and for `command -v`. */
export function wrappedCommand(command: Command, words: readonly LocatedWord[]): readonly LocatedWord[] {
  const from = startOfWrapped(command)
  if (!from) return []
  const inner = words.slice(words.findIndex((word) => word === from))
  const end = command.program === 'find' ? inner.findIndex(({ text }) => text === ';' || text === '+') : -1
  return end < 0 ? inner : inner.slice(0, end)
}

/** `find` runs what follows one of these, up to `;` or `+`. */
const FIND_RUNS = new Set(['-exec', '-execdir', '-ok', '-okdir'])

function startOfWrapped(command: Command): ShellWord | undefined {
  const { program, words, operands } = command
  if (program === 'command' && command.hasFlag('v', 'V')) return undefined
  if (program === 'find') return words[words.findIndex(({ text }) => FIND_RUNS.has(text)) + 1 || words.length]
  if (program === 'runuser') return command.hasFlag('u', 'user') ? operands[0] : undefined
  if (grammarOf(program).wraps) return operands.find((word) => !word.text.includes('='))
  const runner = runnerOf(program)
  if (typeof runner === 'number') return operands[runner]
  if (runner !== undefined) return operands[0]?.text === runner ? operands[1] : undefined
  const module = program === 'python' ? command.flag('m')?.value : undefined
  return words.find((word) => module !== undefined && word.text === module)
}

/** The inside of a word in one pair of quotes that nothing has to be decoded in. */
export function unquoted(word: MappedText): MappedText | undefined {
  const quote = word.text.charAt(0)
  const inside = word.slice(1, word.text.length - 1)
  if (quote !== '"' && quote !== "'") return undefined
  return word.text.endsWith(quote) && !inside.text.includes(quote) && !inside.text.includes('\\') ? inside : undefined
}
