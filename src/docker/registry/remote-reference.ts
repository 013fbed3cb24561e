/** The name of an image in a registry, taken apart. */
export interface RemoteReference {
  /** Name and port, e.g. `ghcr.io`; `docker.io` where none is written. */
  readonly registry: string
  /** e.g. `library/python` */
  readonly repository: string
  /** A tag or a digest. */
  readonly version: string
  /** `sha256:…`, where the name has one. */
  readonly digest?: string
}

/** The grammar of https://pkg.go.dev/github.com/distribution/reference, without digests of other kinds than registries use. */
const HOST = String.raw`(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?`
const PART = String.raw`[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`
const NAME = new RegExp(
  String.raw`^(?:(?<host>${HOST})/)?(?<path>${PART}(?:/${PART})*)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$`,
)
/** Registries refuse longer ones, and no pattern has to be tried on them. */
const MAX_NAME = 512

/** Nothing for what is no name of an image. */
export function readReference(text: string): RemoteReference | undefined {
  const { host, path, tag, digest } = (text.length <= MAX_NAME ? NAME.exec(text)?.groups : undefined) ?? {}
  if (path === undefined) return undefined
  const isHost = host !== undefined && (/[.:]/.test(host) || host === 'localhost')
  const repository = host === undefined || isHost ? path : `${host}/${path}`
  const registry = isHost && host !== 'index.docker.io' ? host : 'docker.io'
  if (!new RegExp(`^${PART}(?:/${PART})*$`).test(repository)) return undefined
  return {
    registry,
    repository: registry === 'docker.io' && !repository.includes('/') ? `library/${repository}` : repository,
    version: digest ?? tag ?? 'latest',
    ...(digest !== undefined && { digest }),
  }
}
