import type { BuildOutcome } from '../../world.ts'
import { chooseFailed, type FailedStep } from './failed-step.ts'
import { instructionIn } from './step-progress.ts'

type Lines = NonNullable<Extract<BuildOutcome, { kind: 'failed' }>['lines']>

/** Why a build ended without an image, and whose fault it is. The message is one sentence with untrusted text inside. */
export interface Blame {
  readonly fault: 'dockerfile' | 'infrastructure'
  readonly message: string
  readonly lines?: Lines
  /** Last lines of the step that failed, where one did. */
  readonly log: readonly string[]
}

/** At the very end of the error: before it stands the step's command, which may say anything. */
const EXIT = /did not complete successfully: exit code: (\d+)$/

/** The Dockerfile's fault, also where the rest of the text might remind of something else. */
const DOCKERFILE =
  /dockerfile parse error|dockerfile line greater than|target stage .* could not be found|Dockerfile cannot be empty|failed to read dockerfile|no match for platform|circular dependency/

/**
 * Something around the build failed: registry, network, disk, engine, or the client itself. These are words of the
 * engine, of BuildKit, of containerd's resolver and of Go's net package.
 */
const INFRASTRUCTURE = new RegExp(
  [
    'too ?many ?requests|\\b429\\b|rate limit|\\b401\\b|failed to fetch (?:oauth|anonymous) token',
    'unexpected status.*: 5\\d\\d|\\b50[0-4] (?:Internal|Bad|Service|Gateway)|invalid response status 5',
    'timeout|timed out|deadline exceeded|no such host|connection re(?:fused|set)|unreachable|dial tcp|misbehaving',
    '\\bEOF\\b|broken pipe|transport is closing|closing transport|closed network connection|x509:|tls:',
    'no space left on device|disk quota exceeded|input/output error|read-only file system',
    'docker daemon|error during connect|code = Unavailable|failed to dial|no builder .* found',
    'unknown flag|invalid progress|unsupported progress',
  ].join('|'),
  'i',
)

/** Longest name of a step and longest error in a sentence, in UTF-16 units: a RUN's whole heredoc stands in both. */
const MAX_PART = 300

/** Steps that failed as well and are named; further ones are counted. */
const MAX_OTHERS = 3

/**
 * `steps`: those that ended with an error; `text`: what buildx printed beside the progress, an excerpt of the Dockerfile and
 * the error. Step, words, lines and log are all of the step that buildx's error is about; others that failed by themselves
 * are named behind it. What is neither known nor tied to a Dockerfile line is nobody's fault but the infrastructure's.
 */
export function blame(end: { readonly steps: readonly FailedStep[]; readonly text: string }): Blame {
  const error = errorOf(end.text)
  const lines = excerptLines(end.text)
  const { step, others } = chooseFailed(end.steps, error, end.text)
  const instruction = step && instructionIn(step.name)
  const what = instruction === undefined ? '' : `${cut(instruction)} failed: `
  const message = ended(what + cut(reasonOf(error)) + alsoFailed(others))
  const log = step?.log ?? []
  const unquoted = error.replace(/"(?:[^"\\]|\\.)*"/g, '""')
  const known = EXIT.test(error) || DOCKERFILE.test(unquoted)
  return known || (!INFRASTRUCTURE.test(unquoted) && lines)
    ? { fault: 'dockerfile', message, ...(lines && { lines }), log }
    : { fault: 'infrastructure', message, log }
}

/** Without BuildKit's inner workings: a command's exit code, or what is missing. */
function reasonOf(error: string): string {
  const exitCode = EXIT.exec(error)?.[1]
  return exitCode === undefined ? tidy(error) : `exit code ${exitCode}`
}

function alsoFailed(others: readonly FailedStep[]): string {
  if (others.length === 0) return ''
  const named = others.slice(0, MAX_OTHERS).map(({ name, error }) => `${cut(name)} (${cut(reasonOf(error))})`)
  const rest = others.length - named.length
  return `; also failed: ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** buildx's last word, without the prefixes that say only that it is one. */
function errorOf(text: string): string {
  const whole = `\n${text.trimEnd()}`
  const start = whole.lastIndexOf('\nERROR: ')
  const last = start < 0 ? whole.slice(whole.lastIndexOf('\n') + 1) : whole.slice(start + '\nERROR: '.length)
  // Docker Desktop adds a line with an address of its own.
  const said = last.replace(/\n\s*View build details: .*$/s, '')
  return said.replace(
    /^(?:failed to build: |failed to solve: |failed to run Build function: |rpc error: code = Unknown desc = )*/,
    '',
  )
}

/** Without BuildKit's inner workings: `failed to calculate checksum of ref x::y: "/a": not found` → `"/a": not found`. */
const tidy = (error: string): string =>
  (error === '' ? 'buildx said nothing' : error)
    .replace(/^failed to compute cache key: /, '')
    .replace(/^failed to calculate checksum of ref \S+: /, '')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')

const cut = (part: string): string => (part.length <= MAX_PART ? part : `${part.slice(0, MAX_PART - 1)}…`)

const ended = (part: string): string => (part.endsWith('…') ? part : `${part}.`)

/** The excerpt marks the instruction: `   2 | >>> RUN …`. Its own text stands behind the mark and cannot forge one. */
function excerptLines(text: string): Lines | undefined {
  const marked = [...text.matchAll(/^ *(\d+) \| >>>/gm)].map((match) => Number(match[1]))
  return marked.length === 0 ? undefined : { line: Math.min(...marked), endLine: Math.max(...marked) }
}
