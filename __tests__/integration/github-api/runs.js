/** Workflow runs that have ended, with their artifacts, and the pull requests that they were about. */
import { refusal } from './comments.js'
import { example } from './description.js'

/** @typedef {import('./server.d.ts').StoredArtifact} StoredArtifact */
/** @typedef {import('./server.d.ts').StoredPull} StoredPull */
/** @typedef {import('./comments.js').Call} Call */

const REPOSITORY = 1

/**
 * @param {{ artifacts?: readonly StoredArtifact[], pulls?: readonly StoredPull[], seesForks?: boolean }} options
 * @returns {Record<string, (call: Call) => any>}
 */
export function runRoutes({ artifacts = [], pulls = [], seesForks = false }) {
  const stored = artifacts.map((artifact, index) => ({ id: index + 1, run: 4242, ...artifact }))
  const find = (/** @type {string | undefined} */ id) => stored.find((one) => one.id === Number(id))
  return {
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ({ parameters, url }) => {
      const of = stored.filter(({ run }) => run === Number(parameters.run_id))
      return { status: 200, body: { total_count: of.length, artifacts: of.map((one) => renderArtifact(one, url)) } }
    },
    // The storage is another host; its address is signed.
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': ({ parameters, url }) => {
      const artifact = find(parameters.artifact_id)
      if (!artifact) return refusal(410, 'Artifact has expired')
      return { status: 302, headers: { location: `http://localhost:${url.port}/storage/${artifact.id}?sig=x` } }
    },
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': ({ parameters }) => ({
      status: 200,
      body: pulls
        .filter(({ sha, fork }) => sha === parameters.commit_sha && (seesForks || !fork))
        .map((pull) => renderPull(pull)),
    }),
    'GET /repos/{owner}/{repo}/pulls': ({ query }) => ({
      status: 200,
      body: pulls
        .filter(
          ({ fork = 'octo-org', ref = 'change', state = 'open' }) =>
            `${fork}:${ref}` === query.get('head') && state === query.get('state'),
        )
        .map((pull) => renderPull(pull)),
    }),
  }
}

/** What the storage answers, which knows no token. @param {readonly StoredArtifact[]} artifacts @param {URL} url */
export function storedBytes(artifacts = [], url) {
  const id = /^\/storage\/(\d+)$/.exec(url.pathname)?.[1]
  return id === undefined
    ? undefined
    : artifacts.map((one, index) => ({ id: index + 1, ...one })).find((one) => one.id === Number(id))?.zip
}

/** @param {StoredArtifact & { id: number, run: number }} artifact @param {URL} url */
function renderArtifact({ id, run, name, zip, bytes = zip.length, expired = false }, url) {
  const api = `${url.origin}/artifacts/${id}`
  return {
    id,
    node_id: `A_${id}`,
    name,
    size_in_bytes: bytes,
    url: api,
    archive_download_url: `${api}/zip`,
    expired,
    created_at: '2026-01-02T03:04:05Z',
    updated_at: '2026-01-02T03:04:05Z',
    expires_at: '2026-02-02T03:04:05Z',
    digest: null,
    workflow_run: {
      id: run,
      repository_id: REPOSITORY,
      head_repository_id: 2,
      head_branch: 'change',
      head_sha: 'a'.repeat(40),
    },
  }
}

/** GitHub's own example, with what is different here. @param {StoredPull} pull */
function renderPull({ number, sha, ref = 'change', state = 'open', fork, repository = fork ? 2 : REPOSITORY }) {
  const [pull] = structuredClone(example('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls'))
  const repo = (/** @type {number} */ id) => ({ ...pull.base.repo, id })
  return {
    ...pull,
    number,
    state,
    // The example lacks what the description asks for.
    requested_teams: [],
    head: { ...pull.head, sha, ref, repo: repo(repository) },
    base: { ...pull.base, ref: 'main', repo: repo(REPOSITORY) },
  }
}
