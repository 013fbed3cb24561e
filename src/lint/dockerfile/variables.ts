import { isCheap, prefixEnds, replaceGlob, suffixStarts } from '../text/glob.ts'
import type { Escape } from './escape.ts'
import { countUpTo } from '../text/source-text.ts'

/** What a variable is at one point of the file. */
export type Variable =
  | { readonly kind: 'arg' | 'env'; readonly value: string | undefined }
  /** Declared nowhere in the file, and nothing else can declare it. */
  | { readonly kind: 'unset' }
  /** A base image outside the file may set it. */
  | { readonly kind: 'unknown' }

/** The variables that an instruction sees. */
export interface Scope {
  lookup(name: string): Variable
}

/** Collects the ARGs and ENVs of a stage in file order. */
export interface Variables {
  define(name: string, kind: 'arg' | 'env', value: string | undefined, index: number): void
  /** What an instruction with this index sees: everything defined before it. */
  before(index: number): Scope
  /** Names defined before an index, each once. */
  names(index: number): readonly string[]
}

interface Definition {
  readonly indexes: number[]
  readonly values: (string | undefined)[]
}

/**
 * ENV beats ARG, however they are ordered, and a later one of a kind beats an earlier one. `inherited` answers for names
 * that the stage itself does not define: the parent stage's ENV, or what a base image may hold.
 */
export function collectVariables(inherited: Scope): Variables {
  const tables = { env: new Map<string, Definition>(), arg: new Map<string, Definition>() }
  const find = (kind: 'arg' | 'env', name: string, index: number): Variable | undefined => {
    const definition = tables[kind].get(name)
    const position = countUpTo(definition?.indexes ?? [], index - 1) - 1
    return definition && position >= 0 ? { kind, value: definition.values[position] } : undefined
  }
  return {
    define(name, kind, value, index) {
      const definition = tables[kind].get(name) ?? { indexes: [], values: [] }
      definition.indexes.push(index)
      definition.values.push(value)
      tables[kind].set(name, definition)
    },
    before: (index) => ({
      lookup(name) {
        const env = find('env', name, index)
        if (env) return env
        const beyond = inherited.lookup(name)
        return beyond.kind === 'env' ? beyond : (find('arg', name, index) ?? beyond)
      },
    }),
    names: (index) =>
      [...new Set([...tables.env.keys(), ...tables.arg.keys()])].filter(
        (name) => find('env', name, index) ?? find('arg', name, index),
      ),
  }
}

/** Nothing is set: the scope of FROM before any global ARG, and of a stage from scratch. */
export const EMPTY_SCOPE: Scope = { lookup: () => ({ kind: 'unset' }) }
/** A base image from elsewhere: anything may be set. */
export const UNKNOWN_SCOPE: Scope = { lookup: () => ({ kind: 'unknown' }) }

const REFERENCE = /\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+?]|##?|%%?|\/\/?)|(?=\})))/y

/** Whether the raw text uses a variable outside single quotes. */
export function hasVariable(raw: string, escape: Escape): boolean {
  return raw.includes('$') && expand(raw, escape, UNKNOWN_SCOPE) === undefined
}

/** Names of the variables that the raw text uses, in order. */
export function variablesOf(raw: string, escape: Escape): readonly string[] {
  const names: string[] = []
  const lookup = (name: string): Variable => {
    names.push(name)
    return { kind: 'unset' }
  }
  if (raw.includes('$')) expand(raw, escape, { lookup })
  return names
}

/** A value that refers to itself doubles with each line; beyond this many characters it counts as unknown. */
const LONGEST_VALUE = 65_536

/** A word as the builder uses it: quotes removed, variables replaced. Undefined where a value cannot be known. */
export function expand(raw: string, escape: Escape, scope: Scope): string | undefined {
  const { text } = expandUntil(raw, 0, { escape, scope, depth: 0 }, '')
  return text !== undefined && text.length > LONGEST_VALUE ? undefined : text
}

/** Defaults inside defaults beyond this depth count as unknown, so that no text can exhaust the stack. */
const DEEPEST = 100

interface Rules {
  readonly escape: Escape
  readonly scope: Scope
  readonly depth: number
}

interface Expansion {
  readonly text: string | undefined
  /** Offset of the stop character. */
  readonly end: number
}

function expandUntil(raw: string, from: number, rules: Rules, stop: string): Expansion {
  const { escape, depth } = rules
  if (depth > DEEPEST) return { text: undefined, end: raw.length }
  let text: string | undefined = ''
  let quote = ''
  let at = from
  const add = (more: string | undefined): void => {
    text = text === undefined || more === undefined ? undefined : text + more
  }
  for (; at < raw.length; at++) {
    const character = raw.charAt(at)
    const next = raw.charAt(at + 1)
    if (quote === '' && stop.includes(character)) break
    if (quote === "'") {
      if (character === quote) quote = ''
      else add(character)
    } else if (character === '$') {
      const variable = expandVariable(raw, at, { ...rules, depth: depth + 1 })
      add(variable.text)
      at = variable.end - 1
    } else if (quote === '"' && character === '"') quote = ''
    else if (quote === '' && (character === '"' || character === "'")) quote = character
    else if (character === escape && (quote === '' || next === '"' || next === '$' || next === escape))
      add(raw.charAt(++at))
    else add(character)
  }
  return { text, end: at }
}

function expandVariable(raw: string, at: number, rules: Rules): Expansion {
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(raw)
  if (!match) return { text: '$', end: at + 1 }
  const end = at + match[0].length
  const found = rules.scope.lookup(match[1] ?? match[2] ?? '')
  const value = 'value' in found ? found.value : undefined
  const certain = found.kind === 'unset' || value !== undefined
  if (match[1] !== undefined) return { text: certain ? (value ?? '') : undefined, end }
  const operator = match[3] ?? ''
  if (operator === '') return { text: certain ? (value ?? '') : undefined, end: end + 1 }
  const isReplacement = operator.startsWith('/')
  const operand = expandUntil(raw, end, rules, isReplacement ? '/}' : '}')
  const hasReplacement = isReplacement && raw[operand.end] === '/'
  const replacement = hasReplacement ? expandUntil(raw, operand.end + 1, rules, '}') : { ...operand, text: '' }
  const text = certain ? operate(operator, value, operand.text, replacement.text) : undefined
  return { text, end: replacement.end + 1 }
}

function operate(
  operator: string,
  value: string | undefined,
  operand: string | undefined,
  replacement: string | undefined,
): string | undefined {
  const isSet = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined
  if (operator.endsWith('-')) return isSet ? value : operand
  if (operator.endsWith('+')) return isSet ? operand : ''
  if (operator.endsWith('?')) return isSet ? value : undefined
  if (operand === undefined) return undefined
  const text = value ?? ''
  if (!isCheap(text, operand)) return undefined
  switch (operator) {
    case '#':
      return text.slice(prefixEnds(text, operand)[0] ?? 0)
    case '##':
      return text.slice(prefixEnds(text, operand).at(-1) ?? 0)
    case '%':
      return text.slice(0, suffixStarts(text, operand).at(-1) ?? text.length)
    case '%%':
      return text.slice(0, suffixStarts(text, operand)[0] ?? text.length)
    default:
      return replacement === undefined ? undefined : replaceGlob(text, operand, replacement, operator === '//')
  }
}
