/**
 * Which commands a runner would take from what a step prints. A port of `ActionCommand.TryParse`, `TryParseV2` and of what
 * `ActionCommandManager` does with `stop-commands`, in github.com/actions/runner.
 */

export interface TakenCommand {
  /** In lower case: the runner compares without case. */
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

export interface Reading {
  readonly taken: readonly TakenCommand[]
  /** Whether commands are still stopped at the end, so that nothing later in the step works. */
  readonly stopped: boolean
}

/** What the runner registers for a step of an action. */
const NAMES = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/** Refused as a token of `stop-commands`, beside the names of commands and an empty one. */
const NO_TOKEN = 'pause-logging'

/** What a comparison by culture passes over: format characters and controls that are no white space. */
const IGNORED = /[\p{Cf}\0-\x08\x0e-\x1f\x7f]/gu

/** Lines as .NET's `ReadLine` cuts them. */
const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/)

/**
 * `ignoring` leaves out the characters that a comparison by culture does not see. Standard error comes first, as in each
 * batch that the runner reads.
 */
export function readAsRunner({ stdout, stderr }: { stdout: string; stderr: string }, ignoring: boolean): Reading {
  const taken: TakenCommand[] = []
  let token: string | undefined
  for (const line of [...linesOf(stderr), ...linesOf(stdout)]) {
    const command = parseCommand(ignoring ? line.replaceAll(IGNORED, '') : line, token)
    if (!command) continue
    if (token !== undefined) {
      if (command.name === token) token = undefined
      continue
    }
    taken.push(command)
    if (command.name === 'stop-commands' && isToken(command.data)) token = command.data.toLowerCase()
  }
  return { taken, stopped: token !== undefined }
}

const isToken = (data: string): boolean =>
  data !== '' && data.toLowerCase() !== NO_TOKEN && !NAMES.has(data.toLowerCase())

/** While commands are stopped, the token is a name, too. */
function parseCommand(line: string, token: string | undefined): TakenCommand | undefined {
  const known = (name: string): boolean => NAMES.has(name) || name === token
  return parseSecond(line, known) ?? parseFirst(line, known)
}

type IsKnown = (name: string) => boolean

/** `::name key=value,key=value::data`, at the start of a line but for white space. */
function parseSecond(line: string, known: IsKnown): TakenCommand | undefined {
  const text = trimStart(line)
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return undefined
  return commandOf(text.slice(2, end), text.slice(end + 2), { separator: ',', unescape: unescapeSecond, known })
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseFirst(line: string, known: IsKnown): TakenCommand | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  return commandOf(line.slice(start + 3, end), line.slice(end + 1), { separator: ';', unescape: unescapeFirst, known })
}

interface Syntax {
  readonly separator: string
  readonly unescape: (text: string) => string
  readonly known: IsKnown
}

function commandOf(head: string, data: string, { separator, unescape, known }: Syntax): TakenCommand | undefined {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!known(name)) return undefined
  const pairs = space < 0 ? [] : head.slice(space + 1).split(separator)
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf('=')
    return at > 0 ? [[pair.slice(0, at).trim().toLowerCase(), unescape(pair.slice(at + 1))] as const] : []
  })
  return { name, properties: Object.fromEntries(properties), data: unescape(data) }
}

/** .NET's white space is that of Unicode, and NEL; JavaScript's has U+FEFF and lacks NEL. */
const trimStart = (line: string): string => line.replace(/^[\p{White_Space}]+/u, '')

const unescapeLines = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')

const unescapeSecond = (text: string): string =>
  unescapeLines(text).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')

const unescapeFirst = (text: string): string =>
  unescapeLines(text).replaceAll('%3B', ';').replaceAll('%5D', ']').replaceAll('%25', '%')
