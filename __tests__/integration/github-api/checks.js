/** The check runs of one repository. */
import { refusal } from './comments.js'
import { example } from './description.js'

/** @typedef {import('./server.d.ts').StoredCheck} StoredCheck */
/** @typedef {import('./comments.js').Call} Call */

/** @param {StoredCheck[]} checks @returns {Record<string, (call: Call) => any>} */
export function checkRoutes(checks) {
  const one = '/repos/{owner}/{repo}/check-runs/{check_run_id}'
  const add = (/** @type {StoredCheck} */ check, /** @type {any} */ { output, ...rest }) => {
    Object.assign(check, rest)
    if (!output) return
    const { annotations = [], ...words } = output
    check.output = words
    check.annotations.push(...annotations)
  }
  return {
    'POST /repos/{owner}/{repo}/check-runs': ({ body }) => {
      const check = { id: checks.length + 1, annotations: [] }
      add(/** @type {any} */ (check), body)
      checks.push(/** @type {any} */ (check))
      return { status: 201, body: render(/** @type {any} */ (check)) }
    },
    [`PATCH ${one}`]: ({ parameters, body }) => {
      const check = checks.find(({ id }) => id === Number(parameters.check_run_id))
      if (!check) return refusal(404, 'Not Found')
      add(check, body)
      return { status: 200, body: render(check) }
    },
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': ({ parameters, query }) => {
      const of = checks.filter(({ head_sha: sha, name }) => sha === parameters.ref && name === query.get('check_name'))
      return { status: 200, body: { total_count: of.length, check_runs: of.map(render) } }
    },
  }
}

/** GitHub's own example, with what is different here. @param {StoredCheck} check */
function render({ id, name, head_sha, external_id, conclusion, details_url, output, annotations }) {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'
  const [check] = structuredClone(example(route)).check_runs
  return {
    ...check,
    id,
    name,
    head_sha,
    external_id: external_id ?? '',
    details_url: details_url ?? null,
    conclusion,
    html_url: `https://github.com/octo-org/hello/runs/${id}`,
    output: { ...check.output, ...output, annotations_count: annotations.length },
  }
}
