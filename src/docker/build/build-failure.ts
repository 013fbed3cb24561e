import type { BuildOutcome } from '../../world.ts'

type Lines = NonNullable<Extract<BuildOutcome, { kind: 'failed' }>['lines']>

/** Why a build ended without an image, and whose fault it is. The message is one sentence with untrusted text inside. */
export interface Blame {
  readonly fault: 'dockerfile' | 'infrastructure'
  readonly message: string
  readonly lines?: Lines
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

/**
 * `step`: the instruction that failed, where one did; `text`: what buildx printed beside the progress,
 * an excerpt of the Dockerfile and the error. What is neither known nor tied to a Dockerfile line is nobody's fault but
 * the infrastructure's.
 */
export function blame(end: { readonly step?: string | undefined; readonly text: string }): Blame {
  const error = errorOf(end.text)
  const lines = excerptLines(end.text)
  const exitCode = EXIT.exec(error)?.[1]
  const said = exitCode === undefined ? tidy(error) : `exit code ${exitCode}`
  const message = end.step === undefined ? ended(cut(said)) : `${cut(end.step)} failed: ${ended(cut(said))}`
  const unquoted = error.replace(/"(?:[^"\\]|\\.)*"/g, '""')
  const known = exitCode !== undefined || DOCKERFILE.test(unquoted)
  return known || (!INFRASTRUCTURE.test(unquoted) && lines)
    ? { fault: 'dockerfile', message, ...(lines && { lines }) }
    : { fault: 'infrastructure', message }
}

/** buildx's last word, without the prefixes that say only that it is one. */
function errorOf(text: string): string {
  const whole = `\n${text.trimEnd()}`
  const start = whole.lastIndexOf('\nERROR: ')
  const said = start < 0 ? whole.slice(whole.lastIndexOf('\n') + 1) : whole.slice(start + '\nERROR: '.length)
  return said.replace(/^(?:failed to build: |failed to solve: |rpc error: code = Unknown desc = )*/, '')
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
