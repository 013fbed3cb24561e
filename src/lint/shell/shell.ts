import { forEachChild, parse } from 'unbash'
import type {
  Assignment as AssignmentNode,
  Command as CommandNode,
  CommandExpansionPart,
  ProcessSubstitutionPart,
  Redirection,
  SyntaxNode,
  Word,
} from 'unbash'
import { type Assignment, Command, type CommandPlace, type Nesting, type Redirect } from './command.ts'
import { decodedText } from './decoded-text.ts'
import type { JsonWord } from '../text/json-array.ts'
import { LocatedWord, unquoted, wrappedCommand } from './shell-word.ts'
import type { MappedText } from '../text/mapped-text.ts'
import { scriptFlagsOf } from '../programs/registry.ts'

/** A text that a POSIX shell runs. */
export interface ShellScript {
  /** What the shell gets, continuations removed; its offsets lead back to the Dockerfile. */
  readonly body: MappedText
  /** Every simple command, nested ones included, in order. */
  readonly commands: readonly Command[]
  readonly pipelines: readonly Pipeline[]
  /** Where the syntax is broken; the commands are then what could be made out. */
  readonly errors: readonly { readonly message: string; readonly at: MappedText }[]
}

/** Commands joined by `|`, at least two. */
export interface Pipeline {
  readonly at: MappedText
  readonly length: number
}

/** Reads a script; never throws, whatever the text. `errexit`: the shell that runs it ends at the first failure (`-e`). */
export function parseShell(body: MappedText, errexit = false): ShellScript {
  const found: Found = { commands: [], pipelines: [], errexit }
  try {
    const script = parse(body.text)
    visitList(script, body, found, TOP)
    const errors = (script.errors ?? []).map(({ message, pos }) => ({ message, at: body.slice(pos, pos + 1) }))
    const { commands, pipelines } = found
    return { body, commands, pipelines, errors }
  } catch (error) {
    // Substitutions nested by the thousand exhaust the parser's stack; what was found until then stays.
    if (!(error instanceof RangeError)) throw error
    const { commands, pipelines } = found
    return { body, commands, pipelines, errors: [{ message: 'nested too deeply', at: body }] }
  }
}

/** The command of an exec form, and of the script inside `["sh", "-c", "…"]`; `at` is the whole array. */
export function readExecForm(words: readonly JsonWord[], at: MappedText): readonly Command[] {
  const commands: Command[] = []
  const shellWords = words.map(
    ({ at: place, start, text }) => new LocatedWord(place, { from: 0, to: place.text.length, start }, text),
  )
  if (words.length > 0)
    addCommand(shellWords, { at, assignments: [], redirects: [] }, TOP, { commands, pipelines: [], errexit: false })
  return commands
}

interface Found {
  readonly commands: Command[]
  readonly pipelines: Pipeline[]
  /** Whether the shell ends at the first failure there; `off` where the script says that it does not. */
  errexit: boolean | 'off'
}

/** What a list, pipeline or compound command says about the commands in it. */
interface Place extends Pick<
  CommandPlace,
  'nesting' | 'inFunction' | 'connector' | 'piped' | 'background' | 'wrapper' | 'ignored'
> {
  /** A substitution there is the value of a variable, and its exit code that of the command. */
  readonly isValue: boolean
  /** How many programs run this one: `sudo env sh -c …`. */
  readonly depth: number
}

/** Nobody writes more programs around a command than this; hostile text does. */
const DEEPEST = 16

const TOP: Place = {
  nesting: [],
  inFunction: undefined,
  connector: undefined,
  piped: false,
  background: false,
  wrapper: undefined,
  ignored: false,
  isValue: false,
  depth: 0,
}

/** What a command inside a word begins with. */
const SUBSTITUTION = /`|\$[({]|[<>]\(/

function visitList(
  list: SyntaxNode & { commands: readonly SyntaxNode[] },
  body: MappedText,
  found: Found,
  place: Place,
): void {
  const last = list.commands.length - 1
  const endsWell = last > 0 && alwaysSucceeds(list.commands[last])
  list.commands.forEach((statement, position) => {
    const background = statement.type === 'Statement' && statement.background === true
    const isUnheeded = position < last && ((endsWell && found.errexit !== true) || found.errexit === 'off')
    if (position === 0 && !background && !isUnheeded) visit(statement, body, found, place)
    else
      visit(statement, body, found, {
        ...place,
        connector: position === 0 ? place.connector : ';',
        background: place.background || background,
        ignored: place.ignored || isUnheeded,
      })
  })
}

function within(place: Place, nesting: Nesting): Place {
  return { ...place, nesting: [...place.nesting, nesting], connector: undefined }
}

function visit(node: SyntaxNode, body: MappedText, found: Found, place: Place): void {
  switch (node.type) {
    case 'Command':
      visitCommand(node, body, found, place)
      return
    case 'CompoundList':
      visitList(node, body, found, place)
      return
    case 'AndOr': {
      const lastIgnored = node.operators.findLastIndex(
        (operator, at) => operator === '||' && isAnswer(node.commands[at + 1], body),
      )
      node.commands.forEach((command, position) => {
        const connector = node.operators[position - 1]
        const ignored = place.ignored || position <= lastIgnored
        visit(command, body, found, connector ? { ...place, ignored, connector } : { ...place, ignored })
      })
      return
    }
    case 'Pipeline':
      if (node.commands.length > 1)
        found.pipelines.push({ at: body.slice(node.pos, node.end), length: node.commands.length })
      node.commands.forEach((command, position) => {
        const piped = place.piped || position < node.commands.length - 1
        const ignored = place.ignored || node.prefixes.some(({ type }) => type === 'Negation')
        visit(command, body, found, { ...place, piped, ignored, connector: position === 0 ? place.connector : '|' })
      })
      return
    case 'If':
    case 'Elif':
    case 'While':
      visit(node.clause, body, found, { ...within(place, 'condition'), ignored: true })
      if (node.type === 'While') {
        visit(node.body, body, found, within(place, 'loop'))
        return
      }
      visit(node.then, body, found, within(place, 'branch'))
      if (node.type === 'Elif') return
      for (const branch of node.elif) visit(branch, body, found, place)
      if (node.else) visit(node.else, body, found, within(place, 'branch'))
      return
    case 'For':
    case 'ArithmeticFor':
    case 'Select':
      descend(node, body, found, within(place, 'loop'))
      return
    case 'CaseItem':
      descend(node, body, found, within(place, 'case'))
      return
    case 'Function':
      descend(node, body, found, { ...within(place, 'function'), inFunction: node.name.value })
      return
    case 'Subshell':
      inOwnShell(found, () => {
        descend(node, body, found, within(place, 'subshell'))
      })
      return
    case 'BraceGroup':
      descend(node, body, found, within(place, 'group'))
      return
    case 'CommandExpansion':
    case 'ProcessSubstitution':
      visitSubstitution(node, body, found, place)
      return
    default:
      descend(node, body, found, place)
      return
  }
}

/** The exit code of a substitution counts only where it is the value of a variable, and the only one. */
function visitSubstitution(
  { pos, end, script }: CommandExpansionPart | ProcessSubstitutionPart,
  body: MappedText,
  found: Found,
  place: Place,
): void {
  if (!script) return
  const inside = script.source === undefined ? body : decodedText(body.slice(pos, end), script.source)
  inOwnShell(found, () => {
    const ignored = place.ignored || !place.isValue
    visitList(script, inside, found, { ...within(place, 'substitution'), ignored, isValue: false })
  })
}

/** What a shell of its own sets is over with it. */
function inOwnShell(found: Found, visitInside: () => void): void {
  const { errexit } = found
  visitInside()
  found.errexit = errexit
}

/** What `set` says of a shell that ends at the first failure; undefined where it says nothing of that. */
function readErrexit({ name, args }: CommandNode): Found['errexit'] | undefined {
  if (name?.value !== 'set') return undefined
  const words = args.flatMap((word) => (word.type === 'Word' ? [word.value] : []))
  const says = (sign: string): boolean =>
    words.some((word, at) => {
      const flags = word === 'errexit' ? words[at - 1]?.replace(/o$/, 'e') : word
      return flags?.startsWith(sign) === true && /^.[a-z]*e/.test(flags)
    })
  return says('-') || (says('+') ? 'off' : undefined)
}

/** Commands that nobody writes behind `||` but to go on all the same. */
const ANSWERS = new Set(['true', ':', 'echo', 'printf'])

/** Whether a command behind `||`, or the last one of a group, goes on all the same: it does nothing, gives a default, or looks at the exit code. */
function isAnswer(node: SyntaxNode | undefined, body: MappedText): boolean {
  if (node?.type === 'Redirected') return isAnswer(node.command, body)
  if (node?.type === 'BraceGroup' || node?.type === 'Subshell')
    return isAnswer(node.body.commands.at(-1)?.command, body)
  if (node?.type === 'TestCommand') return body.text.slice(node.pos, node.end).includes('$?')
  if (node?.type !== 'Command') return false
  const text = body.text.slice(node.pos, node.end)
  const isDefault = !node.name && !SUBSTITUTION.test(text.replaceAll('${', ''))
  return isDefault || ANSWERS.has(programOf(node)) || alwaysSucceeds(node) || text.includes('$?')
}

/** Whether it is a command that does nothing but to succeed, and with it the list that it ends. */
function alwaysSucceeds(node: SyntaxNode | undefined): boolean {
  if (node?.type === 'Statement') return node.background !== true && alwaysSucceeds(node.command)
  if (node?.type !== 'Command') return false
  const name = programOf(node)
  return name === 'true' || name === ':' || ((name === 'exit' || name === 'return') && node.args[0]?.value === '0')
}

const programOf = ({ name }: CommandNode): string => name?.value.slice(name.value.lastIndexOf('/') + 1) ?? ''

function descend(node: SyntaxNode, body: MappedText, found: Found, place: Place): void {
  forEachChild(node, (child) => {
    visit(child, body, found, place)
  })
}

function visitCommand(node: CommandNode, body: MappedText, found: Found, place: Place): void {
  const words = node.name ? [readWord(node.name, body, node.pos)] : []
  for (const word of node.args) words.push(readWord(word, body, node.pos))
  const assignments = node.prefix.flatMap((part) => (part.type === 'Assignment' ? readAssignment(part, body) : []))
  const redirects = node.redirects.map((redirect) => readRedirect(redirect, body))
  const at = body.slice(node.pos, node.end)
  addCommand(words, { at, assignments, redirects }, place, found)
  if (SUBSTITUTION.test(at.text)) descend(node, body, found, { ...place, isValue: !node.name })
  found.errexit = readErrexit(node) ?? found.errexit
}

type Own = Pick<CommandPlace, 'at' | 'assignments' | 'redirects'>

/** Adds a command, the command it wraps (`sudo …`), and the script it hands to another shell (`sh -c '…'`). */
function addCommand(words: readonly LocatedWord[], own: Own, place: Place, found: Found): void {
  const { at, assignments, redirects } = own
  const { nesting, inFunction, connector, piped, background, wrapper, ignored, depth } = place
  const index = found.commands.length
  const full = {
    at,
    assignments,
    redirects,
    index,
    nesting,
    inFunction,
    connector,
    piped,
    background,
    wrapper,
    ignored,
  }
  const command = new Command(words, full)
  found.commands.push(command)
  if (depth >= DEEPEST) return
  const inner = wrappedCommand(command, words)
  const first = inner[0]
  if (first) {
    const rest = inner.map((word) => word.movedBy(-first.start))
    addCommand(
      rest,
      { ...own, at: at.slice(first.start), assignments: [...assignments, ...assignedBy(command, first)] },
      { ...place, wrapper: command.name, depth: depth + 1 },
      found,
    )
  }
  const scriptFlags = scriptFlagsOf(command.program)
  if (scriptFlags.length === 0) return
  const script = command.flag(...scriptFlags)?.value
  const quoted = script === undefined ? undefined : words.find((word) => word.text === script && word !== words[0])
  const inside = quoted ? unquoted(quoted.at) : undefined
  const bodies = command.program === 'sh' ? redirects.flatMap(({ body }) => body ?? []) : []
  for (const body of inside ? [inside, ...bodies] : bodies)
    inOwnShell(found, () => {
      found.errexit = command.hasFlag('e') || words.some(({ text }) => text === 'errexit')
      visitList(parse(body.text), body, found, {
        ...TOP,
        nesting: [...nesting, 'inner-shell'],
        inFunction,
        background,
        ignored,
        depth: depth + 1,
      })
    })
}

/** What `env` and `sudo` set for the command that they run. */
function assignedBy({ operands }: Command, first: LocatedWord): readonly Assignment[] {
  return operands.slice(0, Math.max(operands.indexOf(first), 0)).flatMap(({ text, span }) => {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? []
    return name === undefined || value === undefined ? [] : [{ name, value, span }]
  })
}

function readWord(word: Word | AssignmentNode, body: MappedText, commandStart: number): LocatedWord {
  const place = { from: word.pos, to: word.end, start: word.pos - commandStart }
  const text = word.type === 'Word' ? word.value : `${word.name}${word.append ? '+=' : '='}${assigned(word, body)}`
  if (!EXPANSION.test(word.text)) return new LocatedWord(body, place, text)
  const variables: string[] = []
  const expansions = countExpansions(word, variables)
  return new LocatedWord(body, place, text, variables, expansions === 0)
}

const EXPANSION = /[$`]|[<>]\(/

function assigned(node: AssignmentNode, body: MappedText): string {
  return node.value.type === 'Word' ? node.value.value : body.text.slice(node.value.pos, node.value.end)
}

function readAssignment(node: AssignmentNode, body: MappedText): Assignment {
  return { name: node.name, value: assigned(node, body), span: body.span(node.pos, node.end) }
}

function countExpansions(node: SyntaxNode, variables: string[]): number {
  let count = 0
  forEachChild(node, (child) => {
    if (child.type === 'SimpleExpansion') variables.push(child.text.slice(1))
    if (child.type === 'ParameterExpansion') variables.push(child.parameter)
    count += child.type.endsWith('Expansion') && child.type !== 'BraceExpansion' ? 1 : countExpansions(child, variables)
  })
  return count
}

function readRedirect(node: Redirection, body: MappedText): Redirect {
  if (node.type === 'HereDoc')
    return { operator: node.operator, target: undefined, body: body.slice(node.body.pos, node.body.end) }
  return {
    operator: node.operator,
    target: node.target ? readWord(node.target, body, node.pos) : undefined,
    body: undefined,
  }
}
