/** A loopback stand-in for GitHub's API that holds its callers, and itself, to GitHub's own description. */

export interface StoredComment {
  id: number
  /** Number of the issue or pull request. */
  issue: number
  /** Null for an account that was deleted. */
  login: string | null
  type: 'Bot' | 'User' | 'Organization'
  body: string
}

/** A thread of review comments; it has the id of its first one. */
export interface StoredThread {
  id: number
  path: string
  /** Null when the newest diff has not got it any more. */
  line: number | null
  /** Login of whoever did. */
  resolvedBy?: string
  comments: { login: string; body: string }[]
}

/** A check run as it was sent, with the annotations of all requests. */
export interface StoredCheck {
  id: number
  name: string
  head_sha: string
  external_id?: string
  conclusion?: string
  details_url?: string
  output: { title: string; summary: string; text?: string }
  annotations: { path: string; start_line: number; annotation_level: string; message: string }[]
}

/** An artifact of a run; ids count from 1, and the run is 4242, where they are absent. */
export interface StoredArtifact {
  id?: number
  run?: number
  name: string
  zip: Buffer
  /** What GitHub says of its size; that of `zip` where absent. */
  bytes?: number
  expired?: boolean
}

/** A pull request as lists of them have it. */
export interface StoredPull {
  number: number
  /** Commit of its head. */
  sha: string
  /** `change` where absent. */
  ref?: string
  state?: 'open' | 'closed'
  /** Owner of the fork; of the repository itself where absent. */
  fork?: string
  /** Id of the repository of its head: 1 is the base's, and 2 a fork's where absent. */
  repository?: number
}

/** A file of any repository, by the names of its commit; no name leads to it where they are absent. */
export interface StoredFile {
  /** `owner/name` */
  repository: string
  path: string
  branch?: string
  tag?: string
  commit?: string
  /** Empty where absent. */
  content?: string | Buffer
  isFolder?: boolean
}

/** A request that goes wrong. Faults are used up in order. */
export interface Fault {
  /** Every method where absent. */
  method?: string
  /** A part of the path; every path where absent. */
  path?: string
  /** How often; once where absent. */
  times?: number
  /** Carries the request out first, so that only its answer is lost. */
  after?: boolean
  /** Only on a connection that has carried a request before. */
  kept?: boolean
  /** `reset` sends a reset (RST), `close` ends the connection in good order, both without an answer. */
  kind: 'status' | 'hang' | 'reset' | 'close' | 'half' | 'huge'
  status?: number
  headers?: Record<string, string>
  body?: string
}

export interface ReceivedRequest {
  method: string
  /** With the query. */
  path: string
  headers: Record<string, string | string[] | undefined>
  body: unknown
  status: number
}

export interface GitHubApiOptions {
  /** `issue` is 7, `type` fits the login, and ids count from 1, where they are absent. */
  comments?: readonly (Partial<StoredComment> & { body: string })[]
  /** `path` is `Dockerfile`, `line` 1 and the author the token's, where they are absent; ids count from 1. */
  threads?: readonly (Partial<Omit<StoredThread, 'comments'>> & {
    comments: readonly { login?: string; body: string }[]
  })[]
  /** Lines that a review comment may be on, first and last, by file; all where absent. */
  diff?: Readonly<Record<string, readonly (readonly [number, number])[]>>
  /** The branch's head; forty times `a` where absent. */
  headSha?: string
  /** Refuses to resolve threads, as GitHub does to a token without `contents: write`. */
  resolvingRefused?: boolean
  /** Login of whoever the token belongs to. */
  viewer?: string
  /** Refuses the GraphQL query for the viewer. */
  viewerRefused?: boolean
  artifacts?: readonly StoredArtifact[]
  contents?: readonly StoredFile[]
  pulls?: readonly StoredPull[]
  /** Whether a commit leads to the pull requests of forks; else their branches have to. */
  seesForks?: boolean
  permissions?: 'write' | 'read'
  faults?: readonly Fault[]
  /** `/api/v3` for a server of one's own. */
  prefix?: string
}

export interface GitHubApi {
  /** For GITHUB_API_URL. */
  readonly url: string
  readonly requests: readonly ReceivedRequest[]
  readonly comments: StoredComment[]
  readonly threads: StoredThread[]
  readonly checks: readonly StoredCheck[]
  /** What was sent, or answered, against the description. */
  readonly violations: readonly string[]
  /** Rejects when there were violations. */
  close(): Promise<void>
}

export function startGitHubApi(options?: GitHubApiOptions): Promise<GitHubApi>

/** What is wrong with the payload of an event, by GitHub's description of its webhooks; e.g. `merge-group-checks-requested`. */
export function payloadProblems(event: string, payload: unknown): readonly string[]
