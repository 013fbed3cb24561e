/** Whole words of a name that promise a secret. The first ten are those of BuildKit's SecretsUsedInArgOrEnv. */
const SECRET = new Set(
  (
    'apikey auth credential credentials key password pword passwd secret token ' +
    'passphrase secrets accesskey privatekey'
  ).split(' '),
)

/** Words that make the value something about a secret, or something public. The first three are BuildKit's. */
const HARMLESS = new Set(
  (
    'public file version ' +
    'files path dir directory folder name names url uri host port endpoint server service issuer audience ' +
    'gpg pgp fingerprint checksum cache primary foreign partition sort ttl expiry expires expiration timeout lifetime ' +
    'length size limit count max min type algorithm alg header enabled enable disabled method provider required rotation'
  ).split(' '),
)

/** `DBPASSWORD`, `clientsecret`: written without a separator, and not `TOKENIZERS`. */
const ENDS_IN_SECRET = /(?:password|passwd|secret|token|apikey)$/

/** Whether a variable of this name most likely holds a secret. */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name)
  return !words.some((word) => HARMLESS.has(word)) && promise(words)
}

/** Whether a variable of this name may hold a secret: for hiding its value, where a mistake costs a word of a report. */
export function maybeSecretName(name: string): boolean {
  const words = wordsOf(name)
  return !words.some((word) => PUBLIC.has(word)) && promise(words)
}

/** Those of BuildKit's SecretsUsedInArgOrEnv alone. */
const PUBLIC = new Set(['public', 'file', 'version'])

const promise = (words: readonly string[]): boolean =>
  words.at(-1) === 'pass' || words.some((word) => SECRET.has(word) || ENDS_IN_SECRET.test(word))

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
