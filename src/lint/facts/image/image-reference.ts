/** The grammar of image references, as `github.com/distribution/reference` has it. */

const COMPONENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*'
const HOST_COMPONENT = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])'
const HOST = String.raw`(?:${HOST_COMPONENT}(?:\.${HOST_COMPONENT})*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?`
const DOMAIN = new RegExp(`^${HOST}$`)
const PATH = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`)
const TAG = /^\w[\w.-]{0,127}$/
const IDENTIFIER = /^[a-f0-9]{64}$/
/** How many hexadecimal digits the digest of an algorithm has. */
const DIGEST_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
])
/** Characters of the path without its registry. */
const LONGEST_PATH = 255
/** The grammar is linear in all but the pathological, and nothing longer than this can be a reference. */
const LONGEST = 1000

/** Why a text cannot be the name of an image, as a clause; undefined where it can. */
export function referenceProblem(text: string): string | undefined {
  if (text === '') return 'it is empty'
  if (text.length > LONGEST) return 'it is too long'
  if (IDENTIFIER.test(text)) return 'an image cannot be named by 64 hexadecimal digits'
  const at = text.indexOf('@')
  const digest = at < 0 ? undefined : text.slice(at + 1)
  const [domain, rest] = splitDomain(at < 0 ? text : text.slice(0, at))
  const colon = rest.indexOf(':')
  const path = colon < 0 ? rest : rest.slice(0, colon)
  const tag = colon < 0 ? undefined : rest.slice(colon + 1)
  if (path !== path.toLowerCase()) return `\`${path}\` has upper-case letters`
  if (domain !== undefined && !DOMAIN.test(domain)) return `\`${domain}\` is no host of a registry`
  if (!PATH.test(path)) return path === '' ? 'it has no name' : `\`${path}\` is no path of a repository`
  if (path.length > LONGEST_PATH) return `its path is longer than ${LONGEST_PATH} characters`
  if (tag !== undefined && !TAG.test(tag)) return tag === '' ? 'its tag is empty' : `\`${tag}\` is no tag`
  return digest === undefined || isDigest(digest) ? undefined : `\`${digest}\` is no digest`
}

/** The first part is a registry if it looks like a host, or has upper-case letters, which no repository has. */
function splitDomain(name: string): readonly [domain: string | undefined, rest: string] {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(slash, 0))
  const isDomain = slash >= 0 && (first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase())
  return isDomain ? [first, name.slice(slash + 1)] : [undefined, name]
}

function isDigest(text: string): boolean {
  const [algorithm = '', hex = '', ...more] = text.split(':')
  return more.length === 0 && hex.length === DIGEST_LENGTHS.get(algorithm) && /^[a-f0-9]+$/.test(hex)
}
