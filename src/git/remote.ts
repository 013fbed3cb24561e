/** Which repository on GitHub a clone is of. Pure. */

export interface GitHubRepository {
  /** `owner/name` */
  readonly repository: string
  /** e.g. `https://github.com` */
  readonly serverUrl: string
}

const NAMES = /^\/*(?<owner>[\w-]+)\/(?<name>[\w.-]+?)(?:\.git)?\/*$/

/** `git@host:owner/name.git`, which is no URL. */
const SCP_LIKE = /^(?:[^@/:]+@)?(?<host>[\w.-]+):(?<path>[^/].*)$/

/**
 * Reads a remote's address; credentials in it are dropped. Undefined for hosts that are not known to be GitHub, because links to
 * files look different elsewhere. `serverUrl` names one more such host.
 */
export function readRemote(address: string, serverUrl?: string): GitHubRepository | undefined {
  const { host, path } = split(address) ?? {}
  if (host === undefined || path === undefined || !isGitHub(host, serverUrl)) return undefined
  const { owner, name } = NAMES.exec(path)?.groups ?? {}
  return owner && name ? { repository: `${owner}/${name}`, serverUrl: `https://${host}` } : undefined
}

function split(address: string): { host: string; path: string } | undefined {
  if (address.includes('://')) {
    const url = parse(address)
    // A port is part of a server's name for https, and only the way to it for ssh.
    return url && { host: url.protocol === 'https:' ? url.host : url.hostname, path: url.pathname }
  }
  const { host, path } = SCP_LIKE.exec(address)?.groups ?? {}
  return host && path ? { host, path } : undefined
}

const isGitHub = (host: string, serverUrl: string | undefined): boolean =>
  host === 'github.com' || host.endsWith('.ghe.com') || (serverUrl !== undefined && parse(serverUrl)?.host === host)

// `URL.parse` is newer than Node 20.
const parse = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined)
