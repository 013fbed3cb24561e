/** Files of repositories, as the contents API gives them. */
import { refusal } from './comments.js'

/** @typedef {import('./server.d.ts').StoredFile} StoredFile */
/** @typedef {import('./comments.js').Call} Call */

/** Above it GitHub gives a file's name and size, and no content. */
const MAX_CONTENT = 1024 * 1024

/** @param {readonly StoredFile[]} files @returns {Record<string, (call: Call) => any>} */
export function contentRoutes(files = []) {
  return {
    'GET /repos/{owner}/{repo}/contents/{path}': ({ parameters, query, url }) => {
      const repository = `${parameters.owner}/${parameters.repo}`
      const file = files.find((one) => one.repository === repository && one.path === parameters.path)
      if (!file || !named(file).includes(query.get('ref') ?? '')) return refusal(404, 'Not Found')
      return { status: 200, body: file.isFolder ? [] : render(file, url) }
    },
  }
}

/** What a ref may be called. @param {StoredFile} file @returns {readonly string[]} */
const named = ({ branch, tag, commit }) => [
  ...(branch ? [branch, `refs/heads/${branch}`] : []),
  ...(tag ? [tag, `refs/tags/${tag}`] : []),
  ...(commit ? [commit] : []),
]

/** @param {StoredFile} file @param {URL} url */
function render({ path, content = '' }, url) {
  const bytes = Buffer.from(content)
  const isGiven = bytes.length <= MAX_CONTENT
  return {
    type: 'file',
    encoding: isGiven ? 'base64' : 'none',
    size: bytes.length,
    name: path.split('/').at(-1),
    path,
    content: isGiven ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : '',
    sha: '0'.repeat(40),
    url: url.href,
    git_url: url.href,
    html_url: url.href,
    download_url: url.href,
    _links: { self: url.href, git: url.href, html: url.href },
  }
}
