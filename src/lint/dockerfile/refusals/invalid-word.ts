import type { Instruction } from '../instruction.ts'
import { readJsonArray } from '../../text/json-array.ts'
import type { Escape } from '../escape.ts'
import type { MappedText } from '../../text/mapped-text.ts'
import { hasSyntax, wordProblem } from './word-syntax.ts'
import { splitAtSpaces, splitWords } from '../split-words.ts'

export interface UnreadableWord {
  readonly at: MappedText
  /** A clause. */
  readonly problem: string
}

/** The first word of an instruction that BuildKit cannot use; half a quote is seldom alone. What shells read is left to them. */
export function unreadableWord(instruction: Instruction, escape: Escape): UnreadableWord | undefined {
  if (!hasSyntax(instruction.args.text)) return undefined
  for (const { at, text } of wordsOf(instruction, escape)) {
    const problem = wordProblem(text, escape)
    if (problem !== undefined) return { at, problem }
  }
  return undefined
}

/** A word with which BuildKit works. */
export interface UsedWord {
  readonly at: MappedText
  /** What BuildKit looks at: the string itself in the JSON form. */
  readonly text: string
}

/** The words in which BuildKit looks for quotes and variables. */
export function wordsOf(instruction: Instruction, escape: Escape): readonly UsedWord[] {
  const { keyword, args } = instruction
  switch (keyword) {
    case 'FROM':
    case 'EXPOSE':
      return splitAtSpaces(args).map(asWritten)
    case 'COPY':
    case 'ADD':
    case 'VOLUME':
      return readJsonArray(args) ?? splitAtSpaces(args).map(asWritten)
    case 'ENV':
    case 'LABEL':
      return splitWords(args, escape).map(asWritten)
    case 'ARG':
      // It looks at the value only.
      return splitWords(args, escape).map((at) => asWritten(at.slice(at.text.indexOf('=') + 1 || at.text.length)))
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
      return [asWritten(args)]
    default:
      return []
  }
}

const asWritten = (at: MappedText): UsedWord => ({ at, text: at.text })
