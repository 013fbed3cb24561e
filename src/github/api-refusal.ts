/** Why GitHub did not take something, as a sentence for the person who can change that. Pure. */

export interface Failure {
  /** HTTP status; absent when there was no answer. */
  readonly status?: number
  /** What the error says. Untrusted text. */
  readonly message: string
  /** `x-accepted-github-permissions`, e.g. `issues=write; pull_requests=write`. Untrusted text. */
  readonly needed?: string
  /** A rate limit holds until then; milliseconds since 1970. */
  readonly openAt?: number
}

/** What is to be written, for the sentences about permissions. */
export interface Purpose {
  /** What the documentation tells to write into `permissions:`. */
  readonly permission: string
  /** What else refuses with 403. */
  readonly otherwise?: string
  /** What the token was to do; `write` where absent. */
  readonly act?: 'read' | 'write'
  /** What 410 means. */
  readonly gone?: string
}

const COMMENT: Purpose = {
  permission: 'pull-requests: write',
  otherwise: 'the conversation is locked',
  gone: 'comments are turned off here',
}

/** A clause that goes on after "the comment could not be written:". */
export function explain({ status, message, needed, openAt }: Failure, purpose = COMMENT): string {
  if (openAt !== undefined) return `GitHub takes no more requests from this token until ${time(openAt)} (rate limit)`
  switch (status) {
    case 401:
      return 'GitHub does not accept the token (401)'
    case 403:
      return `GitHub refuses to let this token ${purpose.act ?? 'write'} (403: ${shorten(message)}); ${permission(needed, purpose)}`
    case 404:
      return 'GitHub does not show this repository or pull request to the token (404)'
    case 410:
      return `${purpose.gone ?? 'it is not there any more'} (410)`
    case undefined:
      return `GitHub's API cannot be used: ${shorten(message)}`
    default:
      return `GitHub's API answered ${status}: ${shorten(message)}`
  }
}

/** `a=read; b=write, c=write`: alternatives are parted by commas. */
const PERMISSIONS = /^[a-z_]+=[a-z]+(?:[;,] ?[a-z_]+=[a-z]+)*$/

function permission(needed: string | undefined, { permission, otherwise }: Purpose): string {
  const asked = needed && PERMISSIONS.test(needed) ? needed.replaceAll('=', ': ').replaceAll('_', '-') : permission
  return `the job needs \`permissions:\` with \`${asked}\`${otherwise === undefined ? '' : `, or ${otherwise}`}`
}

/** e.g. `2026-03-04 05:06:07 UTC` */
const time = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace('T', ' ').replace(/\..*/, ' UTC')

/** Octokit adds a link to a reference page. What GitHub says is short; what stands in its way can be a page of HTML. */
const SHOWN_LENGTH = 200

function shorten(message: string): string {
  const line = message
    .replace(/ - https:\S+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line
}
