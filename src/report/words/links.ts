/** Where a report may link to: pages of rules that we know, and files, commits and runs of the repository itself. */
import type { Subject } from '../../model.ts'

// A foreign frontend may answer BuildKit's check with any URL it likes, so a rule's page must be one of these.
const RULE_PAGES = [
  'https://docs.docker.com/',
  'https://www.shellcheck.net/wiki/',
  'https://github.com/koalaman/shellcheck/wiki/',
  'https://github.com/hadolint/hadolint/wiki/',
] as const

const DRYDOCK_PAGE = /^https:\/\/github\.com\/[\w.-]+\/drydock\/blob\/[\w.-]+\/docs\/(?:rules|checks)\/[\w-]+\.md$/

/** The page of a rule, or undefined where it is not one that we know. */
export function rulePage(url: string | undefined): string | undefined {
  if (url === undefined || !/^[\w:/.#?=&%+-]+$/.test(url) || url.includes('/../')) return undefined
  return DRYDOCK_PAGE.test(url) || RULE_PAGES.some((page) => url.startsWith(page)) ? url : undefined
}

/** Lines of a file at a commit, as GitHub shows them. */
export function linesPage(
  subject: Subject,
  sha: string | undefined,
  file: string,
  lines: { readonly line: number; readonly endLine: number },
): string | undefined {
  const home = repositoryPage(subject)
  if (home === undefined || !isCommit(sha)) return undefined
  const end = lines.endLine > lines.line ? `-L${lines.endLine.toFixed(0)}` : ''
  return `${home}/blob/${sha}/${file.split('/').map(segment).join('/')}#L${lines.line.toFixed(0)}${end}`
}

export function commitPage(subject: Subject, sha: string | undefined): string | undefined {
  const home = repositoryPage(subject)
  return home === undefined || !isCommit(sha) ? undefined : `${home}/commit/${sha}`
}

/** The workflow run, where it is one of this repository. */
export function runPage(subject: Subject): string | undefined {
  const home = repositoryPage(subject)
  if (home === undefined || subject.runUrl?.startsWith(`${home}/actions/runs/`) !== true) return undefined
  return /^[\d/a-z]+$/.test(subject.runUrl.slice(home.length)) ? subject.runUrl : undefined
}

function repositoryPage({ serverUrl, repository }: Subject): string | undefined {
  if (serverUrl === undefined || !/^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)*\/?$/.test(serverUrl)) return undefined
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined
  return `${serverUrl.replace(/\/$/, '')}/${repository}`
}

/** A whole commit name: SHA-1 or SHA-256. */
function isCommit(sha: string | undefined): sha is string {
  return sha !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)
}

function segment(name: string): string {
  // encodeURIComponent throws on half a character, and leaves what Markdown reads as the end of a link.
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
