import type { Span } from '../../model.ts'
import type { CopyFrom, Pair, Port, Word } from './instruction.ts'
import { readJsonArray } from '../text/json-array.ts'
import type { MappedText } from '../text/mapped-text.ts'
import type { Surroundings } from './surroundings.ts'
import { expand, hasVariable, variablesOf } from './variables.ts'
import { removeQuotes, splitWords } from './split-words.ts'

/** A word with its resolved value; `value` where quotes are not the Dockerfile's own, as in JSON. */
export function readWord(at: MappedText, around: Surroundings, value?: string): Word {
  return new ReadWord(at, around, value)
}

/** A class for the sake of V8 (ADR 10); most are asked for little. */
class ReadWord implements Word {
  readonly raw: string
  readonly text: string
  private readonly at: MappedText
  private readonly around: Surroundings
  /** Where variables are looked for. */
  private readonly source: string
  private expanded: { readonly value: string | undefined } | undefined

  constructor(at: MappedText, around: Surroundings, value: string | undefined) {
    this.raw = at.text
    this.text = value ?? removeQuotes(at.text, around.escape)
    this.at = at
    this.around = around
    this.source = value ?? at.text
  }

  get span(): Span {
    return this.at.span()
  }

  get hasVariable(): boolean {
    return hasVariable(this.raw, this.around.escape)
  }

  get variables(): readonly string[] {
    return variablesOf(this.source, this.around.escape)
  }

  get resolved(): string | undefined {
    const { escape, scope } = this.around
    this.expanded ??= { value: expand(this.source, escape, scope) }
    return this.expanded.value
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
