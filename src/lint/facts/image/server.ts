import type { Command, CommandFlag, ShellWord } from '../../shell/command.ts'
import { SERVER_FACTS, type ServerFacts } from './server-facts.ts'

/** A network server, as its command line starts it. */
export interface Server {
  /** e.g. `flask run` */
  readonly name: string
  readonly facts: ServerFacts
  /** The word that says where it listens, and what it says; undefined where nothing on the command line does. */
  readonly address: { readonly word: ShellWord; readonly text: string } | undefined
  /** Its port, where the command line or the server's own default tells. */
  readonly port: number | undefined
  /** A socket file or a configuration file decides where it listens. */
  readonly isElsewhere: boolean
}

/** Undefined for a command that is no server the linter knows. */
export function readServer(command: Command): Server | undefined {
  const facts = SERVER_FACTS.find(({ program, verb, binds, onlyWithBind = false }) => {
    if (command.name !== program && command.program !== program) return false
    if (onlyWithBind && !command.hasFlag(...binds)) return false
    return verb === undefined || command.operands.some(({ text }) => text === verb)
  })
  if (!facts) return undefined
  const flag = command.flag(...facts.hosts, ...facts.binds)
  const operand = facts.operand ? operandAfter(command, facts.verb) : undefined
  const holder = flag?.value === undefined ? (operand ?? optionalValue(command, flag)) : holderOf(command, flag)
  const address = holder && { word: holder, text: flag?.value ?? holder.text }
  const bound = flag && facts.hosts.includes(flag.name) ? operand?.text : address?.text
  const written = command.flag(...facts.ports)?.value ?? portIn(bound) ?? String(facts.port ?? '')
  return {
    name: facts.name ?? (facts.verb === undefined ? facts.program : `${facts.program} ${facts.verb}`),
    facts,
    address,
    port: /^\d{1,5}$/.test(written) && Number(written) > 0 ? Number(written) : undefined,
    isElsewhere: command.hasFlag(...facts.elsewhere) || command.hasFlag('help', 'version'),
  }
}

/** The word that holds a flag's value: the next one, unless it is written with `=` or right behind the letter. */
function holderOf({ words }: Command, { word, value = '' }: CommandFlag): ShellWord | undefined {
  return word.text.includes(value) ? word : words[words.indexOf(word) + 1]
}

/** Of a flag that stands alone as well as before a value, e.g. `--host` of vite: the next word. */
function optionalValue({ words }: Command, flag: CommandFlag | undefined): ShellWord | undefined {
  const next = flag && words[words.indexOf(flag.word) + 1]
  return next?.text.startsWith('-') === true ? undefined : next
}

function operandAfter({ operands }: Command, verb: string | undefined): ShellWord | undefined {
  return operands[verb === undefined ? 0 : operands.findIndex(({ text }) => text === verb) + 1]
}

/** Of `host:port`, `:port`, `[::]:port` or a port alone. */
function portIn(address: string | undefined): string | undefined {
  return /^(?:[a-z]+:\/\/)?(?:[^:]*:|\[[^\]]*\]:)?(\d{1,5})$/.exec(address ?? '')?.[1]
}

const LOOPBACK = /^(?:[a-z]+:\/\/)?(localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)(?::\d+)?\/?$/i

/** The part of an address that only the container itself can reach, e.g. `127.0.0.1`; undefined for any other address. */
export function loopbackIn(address: string): string | undefined {
  return LOOPBACK.exec(address)?.[1]
}
