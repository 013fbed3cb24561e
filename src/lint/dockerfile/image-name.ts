/** The parts of an image reference. */
export interface ImageName {
  /** As written, e.g. `ghcr.io/owner/app:1.2@sha256:…`. */
  readonly text: string
  /** Without tag and digest, as written, e.g. `ghcr.io/owner/app`. */
  readonly name: string
  /** `docker.io` where none is written. */
  readonly registry: string
  /** Without registry, e.g. `library/debian` or `owner/app`. */
  readonly repository: string
  readonly tag: string | undefined
  /** e.g. `sha256:…` */
  readonly digest: string | undefined
}

/** Takes an image reference apart by the rules of the reference grammar; never fails, an odd text stays in `name`. */
export function readImageName(text: string): ImageName {
  const [rest = '', ...digest] = text.split('@')
  const colon = rest.lastIndexOf(':')
  const tagged = colon > rest.lastIndexOf('/')
  const name = tagged ? rest.slice(0, colon) : rest
  const [first = '', ...path] = name.split('/')
  const isHost = path.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost')
  const repository = isHost ? path.join('/') : name
  const registry = isHost && first !== 'index.docker.io' ? first : 'docker.io'
  const isOfficial = registry === 'docker.io' && !repository.includes('/')
  return {
    text,
    name,
    registry,
    repository: isOfficial ? `library/${repository}` : repository,
    tag: tagged ? rest.slice(colon + 1) : undefined,
    digest: digest.length > 0 ? digest.join('@') : undefined,
  }
}
