/**
 * The stand-in as a program, for scripts: `node serve.js FOLDER [OPTIONS.json]`.
 *
 * Prints its URL as the first line. Keeps `requests.json` and `comments.json` in the folder up to date. Ends on SIGTERM or SIGINT; the
 * exit code is 1 when a request, or an answer, was against GitHub's description.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startGitHubApi } from './server.js'

const [folder, optionsFile] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: node serve.js FOLDER [OPTIONS.json]')
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
const api = await startGitHubApi(optionsFile ? JSON.parse(readFileSync(optionsFile, 'utf8')) : {})

const save = () => {
  writeFileSync(join(folder, 'requests.json'), `${JSON.stringify(api.requests.map(withoutToken), null, 2)}\n`)
  writeFileSync(join(folder, 'comments.json'), `${JSON.stringify(api.comments, null, 2)}\n`)
}
const withoutToken = ({ headers: { authorization, ...headers }, ...request }) => ({ ...request, headers })

save()
console.log(api.url)
const saving = setInterval(save, 200)

for (const signal of ['SIGTERM', 'SIGINT'])
  process.once(signal, async () => {
    clearInterval(saving)
    save()
    try {
      await api.close()
    } catch (error) {
      console.error(error.message)
      process.exitCode = 1
    }
  })
