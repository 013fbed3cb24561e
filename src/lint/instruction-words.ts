import type { CopyFrom, Pair, Port, Word } from './instruction.ts'
import { readJsonArray } from './json-array.ts'
import type { MappedText } from './mapped-text.ts'
import type { Surroundings } from './read-instruction.ts'
import { expand, hasVariable, variablesOf } from './variables.ts'
import { removeQuotes, splitWords } from './words.ts'

/** A word with its resolved value; `value` where quotes are not the Dockerfile's own, as in JSON. */
export function readWord(at: MappedText, { escape, scope }: Surroundings, value?: string): Word {
  const raw = at.text
  return {
    raw,
    text: value ?? removeQuotes(raw, escape),
    span: at.span(),
    get hasVariable() {
      return hasVariable(raw, escape)
    },
    get variables() {
      return variablesOf(value ?? raw, escape)
    },
    get resolved() {
      return expand(value ?? raw, escape, scope)
    },
  }
}

/** The strings of a JSON array, or the words between spaces. */
export function readList(
  rest: MappedText,
  words: () => readonly Word[],
  toWord: (at: MappedText, value: string) => Word,
): readonly Word[] {
  return readJsonArray(rest)?.map(({ at, text }) => toWord(at, text)) ?? words()
}

/** `name=value …`, or the old `name value` with the rest of the line as its value. */
export function readPairs(rest: MappedText, around: Surroundings): readonly Pair[] {
  const words = splitWords(rest, around.escape)
  if (words[0] === undefined || words[0].text.includes('=')) return words.map((at) => readPair(at, around))
  const value = rest.slice(words[0].text.length).trim()
  return [
    {
      name: words[0].text,
      value: value.text === '' ? undefined : readWord(value, around),
      span: rest.span(),
      legacy: true,
    },
  ]
}

/** `name=value` or `name`. */
export function readPair(at: MappedText, around: Surroundings): Pair {
  const equals = at.text.indexOf('=')
  const name = removeQuotes(equals < 0 ? at.text : at.text.slice(0, equals), around.escape)
  const value = equals < 0 ? undefined : readWord(at.slice(equals + 1), around)
  return { name, value, span: at.span(), legacy: false }
}

/** The stage or image that `--from` names. */
export function readFrom(word: Word | undefined, around: Surroundings): CopyFrom | undefined {
  return word && { word, stage: word.resolved === undefined ? undefined : around.findStage(word.resolved) }
}

const PORT = /^(\d+)(?:-(\d+))?(?:\/(\w+))?$/

/** `80`, `80-90`, `80/udp`. */
export function readPort(word: Word): Port {
  const [, first, last, protocol = 'tcp'] = PORT.exec(word.resolved ?? '') ?? []
  const number = first === undefined ? undefined : Number(first)
  return { word, first: number, last: last === undefined ? number : Number(last), protocol: protocol.toLowerCase() }
}
