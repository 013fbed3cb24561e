import { readJsonArray } from '../text/json-array.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { removeQuotes, splitWords, takeFlags } from './split-words.ts'

/** The word that opens a heredoc, e.g. `<<-"EOF"`. */
export interface HeredocWord {
  readonly delimiter: string
  /** `<<-`: tabs at the start of its lines are dropped. */
  readonly chomp: boolean
  /** Variables in the body are expanded: no part of the delimiter is quoted. */
  readonly expand: boolean
  readonly at: MappedText
}

export interface Heredoc extends HeredocWord {
  /** The lines between, each with its line break. */
  readonly body: MappedText
  /** Offset in the file where its first line starts. */
  readonly start: number
  /** Offset in the file after the delimiter that ends it. */
  readonly end: number
  readonly terminated: boolean
}

const OPENS = /^(?:ONBUILD\s+)?(RUN|COPY|ADD)\s/i
const HEREDOC = /^\d*<<(-?)([^<]+)$/

/** Heredocs that an instruction opens, in order. BuildKit looks at whole words only: `cat<<EOF` opens none. */
export function readHeredocWords(instruction: MappedText): readonly HeredocWord[] {
  if (!instruction.text.includes('<<')) return []
  const keyword = OPENS.exec(instruction.text)?.[0]
  if (keyword === undefined || readJsonArray(takeFlags(instruction.slice(keyword.length)).rest) !== undefined) return []
  return splitWords(instruction, '\\').flatMap((at) => {
    const [, dash, word] = HEREDOC.exec(at.text) ?? []
    if (dash === undefined || word === undefined) return []
    const delimiter = removeQuotes(word, '\\')
    return delimiter === '' ? [] : [{ delimiter, chomp: dash === '-', expand: delimiter === word, at }]
  })
}
