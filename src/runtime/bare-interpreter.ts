import type { ImageConfig } from '../world.ts'
import type { RunPlan } from './runtime-plan.ts'

/**
 * What the official language images, distributions and their derivatives start when nobody names a program: a prompt,
 * which ends at once where nobody types. By base name without a version.
 */
const INTERPRETERS = new Set([
  ...['sh', 'bash', 'ash', 'dash', 'zsh', 'fish', 'ksh', 'pwsh', 'cmd', 'powershell'],
  ...['node', 'nodejs', 'deno', 'bun', 'python', 'pypy', 'ruby', 'jruby', 'irb', 'pry', 'perl', 'php', 'lua', 'luajit'],
  ...[
    'jshell',
    'groovysh',
    'scala',
    'clojure',
    'clj',
    'kotlin',
    'iex',
    'erl',
    'ghci',
    'julia',
    'r',
    'octave',
    'racket',
  ],
  ...['sqlite', 'mongosh', 'psql', 'mysql', 'tclsh', 'guile', 'sbcl', 'swipl'],
])

/** Programs in front of a command that only start it. Basenames. */
const STARTERS = /^(?:tini|tini-static|dumb-init|catatonit|docker-init|env|exec|.*entrypoint(?:\.sh)?)$/

/**
 * The interpreter that the container starts without a program to run, e.g. of `CMD ["node"]`; nothing where its command
 * says more. Flags say nothing (`php -a`, `perl -de0`), but `-c 'a script'` or a file does.
 */
export function bareInterpreter(
  { entrypoint, command }: Pick<ImageConfig, 'entrypoint' | 'command'>,
  { options }: Pick<RunPlan, 'options'>,
): string | undefined {
  const words = [...entrypoint, ...(options.command ?? command)]
  const [first, ...rest] = unwrapped(words.slice(words.findIndex((word) => !isStarter(word))))
  if (first === undefined || isStarter(first)) return undefined
  return INTERPRETERS.has(nameOf(first)) && rest.every((word) => /^-/.test(word)) ? first : undefined
}

/** `/bin/sh -c node` starts what `node` starts. */
function unwrapped(words: readonly string[]): readonly string[] {
  const [shell, flag, script, ...rest] = words
  const isShell = shell !== undefined && /^(?:ba|da|a)?sh$/.test(baseOf(shell)) && flag === '-c'
  if (!isShell || script === undefined || rest.length > 0) return words
  const inner = script.trim().replace(/^exec\s+/, '')
  return /^[\w./+ -]+$/.test(inner) ? inner.split(/\s+/) : words
}

const isStarter = (word: string): boolean => word === '--' || STARTERS.test(baseOf(word))

const baseOf = (word: string): string => word.slice(word.lastIndexOf('/') + 1)

const nameOf = (word: string): string =>
  baseOf(word)
    .toLowerCase()
    .replace(/[-\d.]+$/, '')
