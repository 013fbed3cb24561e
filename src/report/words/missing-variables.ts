/** Environment variables that a program says it misses. */

/** A variable, by its usual spelling. */
const NAME = /[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*/g

/** What programs say of one that is not there: shells, Python, Node, Go, Ruby, Java, and the entrypoints of official images. */
const MISSING =
  /not (?:be )?(?:set|found|specified|defined|provided|given|empty|present|exist)|unset|unbound|required|missing|undefined|must (?:be set|specify|provide|define)|need to specify|KeyError|could not resolve placeholder|environment variable|env(?:ironment)? var|\bset the\b/i

/** Codes of errors, and words that logs write large. */
const NO_VARIABLE =
  /^(?:ERR_|E[A-Z]+$|SIG[A-Z]+$|CERT_|PG_|HTTP)|(?:_NOT_FOUND|_ERROR|_ERR|_EXCEPTION|_FAILED|_REFUSED)$|^(?:FATAL|CRITICAL|WARN|WARNING|INFO|NOTICE|DEBUG|TRACE|LOG|HINT|DETAIL|NULL|NONE|TRUE|FALSE|NOT|AND|OR|THE|GET|POST|PUT|SQL|URL|URI|JSON|YAML|TLS|SSL|TCP|UDP|DNS|API|UTC|GMT|ID|KEY|OS|IO)$/

const MAX_NAMES = 3
const MAX_LINE = 1000

/** Names in the order of the log, the last few lines of which are given; at most three. */
export function missingVariables(log: readonly string[]): readonly string[] {
  const names = log.flatMap((line, index) => namesIn(line.slice(0, MAX_LINE), log.slice(index + 1, index + 4)))
  return [...new Set(names)].slice(0, MAX_NAMES)
}

function namesIn(line: string, following: readonly string[]): readonly string[] {
  // pydantic names the field of its settings on a line of its own.
  const field = /^\s{0,4}([a-z][a-z0-9_]*)\s*$/.exec(line)?.[1]
  if (field !== undefined && /^\s+Field required\b/.test(following[0] ?? '')) return [field.toUpperCase()]
  // MariaDB and MySQL list the choices below.
  if (/need to specify one of the following/i.test(line))
    return following.flatMap((next) => /^\s*-\s*([A-Z][A-Z0-9_]+)\s*$/.exec(next)?.[1] ?? []).slice(0, 1)
  if (!MISSING.test(line)) return []
  return [...line.matchAll(NAME)].flatMap(({ 0: name, index }) =>
    isVariable(name, line[index - 1], line[index + name.length], line.slice(0, index)) ? [name] : [],
  )
}

function isVariable(name: string, before: string | undefined, after: string | undefined, upTo: string): boolean {
  const isWhole = !/[\w./-]/.test(before ?? '') && !/[\w/-]/.test(after ?? '')
  const isQuoted = /["'`$]/.test(before ?? '') || before === '{'
  const isNamedSo = /variables?:?\s*$/i.test(upTo)
  return isWhole && name.length > 2 && !NO_VARIABLE.test(name) && (name.includes('_') || isQuoted || isNamedSo)
}
