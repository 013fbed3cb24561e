import { type Grammar, PLAIN } from './grammar.ts'
import { managers } from './managers/index.ts'
import { SERVERS } from './servers.ts'
import { TOOLS } from './tools.ts'
import { WRAPPERS } from './wrappers.ts'

/**
 * Programs whose flags take values. A program that is not here has no flags with values, so the word after a flag counts as an
 * operand.
 */
const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([
  ...managers.map(({ name, grammar }) => [name, grammar] as const),
  ...Object.entries({ ...TOOLS, ...WRAPPERS, ...SERVERS }),
])

/** The name that versions of a program share: `pip3.11` is `pip`, and every POSIX shell is `sh`. */
export function programFamily(name: string): string {
  if (name.startsWith('pip') && /^pip[23]?(\.\d+)?$/.test(name)) return 'pip'
  if (name.startsWith('python') && /^python[23]?(\.\d+)?$/.test(name)) return 'python'
  if (name === 'dnf5') return 'dnf'
  return SHELLS.has(name) ? 'sh' : name
}

/** Programs that run a command after a subcommand, or after so many operands of their own. */
const RUNNERS: ReadonlyMap<string, string | number> = new Map<string, string | number>([
  ...managers.flatMap(({ name, runs }) => (runs === undefined ? [] : [[name, runs] as const])),
  ...Object.entries({
    hatch: 'run',
    rye: 'run',
    'newrelic-admin': 'run-program',
    timeout: 1,
    chroot: 1,
    flock: 1,
    gosu: 1,
    'su-exec': 1,
    's6-setuidgid': 1,
  }),
])

/** What stands before the command that a program runs: a subcommand, or how many operands; undefined where it runs none. */
export function runnerOf(program: string): string | number | undefined {
  return RUNNERS.get(program)
}

/** Flags whose value is a script, for programs that hand one to a shell. */
const SCRIPT_FLAGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    sh: ['c'],
    su: ['c', 'command'],
    runuser: ['c', 'command'],
    flock: ['c', 'command'],
    env: ['S', 'split-string'],
  }),
)

/** The flags whose value is a script; none for a program that hands none to a shell. */
export function scriptFlagsOf(program: string): readonly string[] {
  return SCRIPT_FLAGS.get(program) ?? NO_FLAGS
}

const NO_FLAGS: readonly string[] = []

const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'zsh'])

/** `program` is the name that versions share. */
export function grammarOf(program: string): Grammar {
  return GRAMMARS.get(program) ?? PLAIN
}
