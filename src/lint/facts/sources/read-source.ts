/** Sources of programs as calls, by Lezer's grammars. */
import type { SyntaxNode, Tree } from '@lezer/common'
import { parser as go } from '@lezer/go'
import { parser as javascript } from '@lezer/javascript'
import { parser as python } from '@lezer/python'
import { countUpTo } from '../../text/source-text.ts'
import {
  type ProgramSource,
  type SourceArgument,
  type SourceCall,
  type SourceValue,
  UNKNOWN,
} from './program-source.ts'

/** The languages that are read, by the ending of a file. */
export type Language = 'python' | 'javascript' | 'go'

/** Names of a grammar's nodes. */
interface Grammar {
  readonly parse: (text: string) => Tree
  readonly calls: ReadonlySet<string>
  readonly args: string
  readonly parts: ReadonlySet<string>
  readonly functions: ReadonlySet<string>
  readonly spreads: ReadonlySet<string>
  /** Statements that give a value to a name: name first, value last. */
  readonly assignments: ReadonlySet<string>
  readonly imports: ReadonlySet<string>
}

const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  python: {
    parse: (text) => python.parse(text),
    calls: new Set(['CallExpression']),
    args: 'ArgList',
    parts: new Set(['TupleExpression']),
    functions: new Set(['LambdaExpression']),
    spreads: new Set(['*', '**']),
    assignments: new Set(['AssignStatement']),
    imports: new Set(['ImportStatement']),
  },
  javascript: {
    parse: (text) => javascript.configure({ dialect: 'ts jsx' }).parse(text),
    calls: new Set(['CallExpression', 'NewExpression']),
    args: 'ArgList',
    parts: new Set(['ObjectExpression']),
    functions: new Set(['ArrowFunction', 'FunctionExpression']),
    spreads: new Set(['Spread']),
    assignments: new Set(['VariableDeclaration', 'AssignmentExpression']),
    imports: new Set(['ImportDeclaration']),
  },
  go: {
    parse: (text) => go.parse(text),
    calls: new Set(['CallExpr', 'TypedLiteral']),
    args: 'Arguments',
    parts: new Set(['LiteralValue']),
    functions: new Set(['FunctionLiteral']),
    spreads: new Set(['...']),
    assignments: new Set(['VarDecl', 'VarSpec', 'ConstSpec', 'Assignment']),
    imports: new Set(['ImportSpec']),
  },
}

/** Reads a source; never throws, and says nothing of what it cannot make out. */
export function readSource(text: string, language: Language): ProgramSource {
  const grammar = GRAMMARS[language]
  const tree = grammar.parse(text)
  const textOf = ({ from, to }: Pick<SyntaxNode, 'from' | 'to'>): string => text.slice(from, to)
  const constants = readConstants(tree, grammar, textOf)
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const calls: SourceCall[] = []
  const imports = new Set<string>()
  tree.iterate({
    enter({ name, node }) {
      if (grammar.imports.has(name)) for (const [word] of textOf(node).matchAll(/[\w@./-]+/g)) imports.add(word)
      if (!grammar.calls.has(name)) return
      const list = node.getChild(grammar.args) ?? node.lastChild
      const callee = textOf({ from: node.from, to: list?.from ?? node.to }).replace(/\s|^new\b/g, '')
      const args = list ? readArguments(list, grammar, textOf, constants) : []
      calls.push({ callee, args, line: countUpTo(starts, node.from) })
      const [first] = args
      if (callee === 'require' && first?.value.kind === 'text') imports.add(first.value.text)
    },
  })
  return {
    calls,
    made: new Map([...constants].flatMap(([name, { made }]) => (made === undefined ? [] : [[name, made]]))),
    imports,
  }
}

type TextOf = (place: Pick<SyntaxNode, 'from' | 'to'>) => string

/** What a variable is given: a text, or what a call makes. */
interface Constant {
  readonly value: SourceValue
  readonly made: string | undefined
}

/** Of variables that are given something once. */
function readConstants(tree: Tree, grammar: Grammar, textOf: TextOf): ReadonlyMap<string, Constant> {
  const found = new Map<string, Constant>()
  tree.iterate({
    enter({ name, node }) {
      if (!grammar.assignments.has(name)) return
      const variable = /^(?:const |let |var )?\s*([\w$]+)\b[^=]*?:?=(?!=)/.exec(textOf(node))?.[1]
      if (variable === undefined) return
      const last = lastValue(node)
      const value = last ? readValue(last, grammar, textOf, new Map()) : UNKNOWN
      const call = last && unwrapped(last, grammar)
      const list = call?.getChild(grammar.args)
      const made = call && list ? textOf({ from: call.from, to: list.from }).replace(/\s|^new\b/g, '') : undefined
      found.set(variable, found.has(variable) ? { value: UNKNOWN, made: undefined } : { value, made })
    },
  })
  return found
}

function lastValue({ lastChild }: SyntaxNode): SyntaxNode | null {
  return lastChild?.name === ';' ? lastChild.prevSibling : lastChild
}

/** The call inside of `await`. */
function unwrapped(node: SyntaxNode, { calls }: Grammar): SyntaxNode | undefined {
  const inner = node.name === 'AwaitExpression' ? node.lastChild : node
  return inner && calls.has(inner.name) ? inner : undefined
}

/** What stands between brackets, split at its commas. */
function readArguments(
  list: SyntaxNode,
  grammar: Grammar,
  textOf: TextOf,
  constants: ReadonlyMap<string, Constant>,
): readonly SourceArgument[] {
  const groups: SyntaxNode[][] = [[]]
  for (let child = list.firstChild; child; child = child.nextSibling)
    if (child.name === ',') groups.push([])
    else if (!/^(?:[(){}[\]]|LineComment|BlockComment|Comment)$/.test(child.name)) groups.at(-1)?.push(child)
  return groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const [first] = group.length === 1 && NAMED.has(group[0]?.name ?? '') ? childrenOf(group[0]) : group
      const parts = group.length === 1 && NAMED.has(group[0]?.name ?? '') ? childrenOf(group[0]) : group
      const isSpread = parts.some(({ name }) => grammar.spreads.has(name))
      const isNamed = parts.some(({ name }) => name === ':' || name === 'AssignOp')
      const last = parts.at(-1)
      return {
        name: isNamed && first ? textOf(first).replace(/^['"]|['"]$/g, '') : isSpread ? '*' : undefined,
        value: isSpread || !last ? UNKNOWN : readValue(last, grammar, textOf, constants),
      }
    })
}

const NAMED = new Set(['Property', 'Element'])

function childrenOf(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let child = node?.firstChild ?? null; child; child = child.nextSibling) found.push(child)
  return found
}

function readValue(
  node: SyntaxNode,
  grammar: Grammar,
  textOf: TextOf,
  constants: ReadonlyMap<string, Constant>,
): SourceValue {
  if (node.name === 'String' || node.name === 'TemplateString') return readText(textOf(node))
  if (node.name === 'Number') return { kind: 'number' }
  if (grammar.functions.has(node.name)) return { kind: 'function' }
  if (grammar.parts.has(node.name)) return { kind: 'parts', parts: readArguments(node, grammar, textOf, constants) }
  if (node.name === 'VariableName') return constants.get(textOf(node))?.value ?? UNKNOWN
  return UNKNOWN
}

/** A text without anything to be filled in or unescaped. */
function readText(written: string): SourceValue {
  const text = /^(?:'([^'\\]*)'|"([^"\\]*)"|`([^`\\$]*)`)$/.exec(written)
  return text ? { kind: 'text', text: text[1] ?? text[2] ?? text[3] ?? '' } : UNKNOWN
}
