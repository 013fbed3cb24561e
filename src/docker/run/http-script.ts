/** What the helper on the network of a container runs: asks for every path, and prints what came as one line of JSON. */
export const HTTP_SCRIPT = `
const http = require('node:http')
const { address, requests, seconds, bytes } = JSON.parse(process.argv[1])
const once = ({ port, path }) => new Promise((resolve) => {
  const failed = (because, code) => resolve({ kind: 'failed', because, code })
  const request = http.request({ host: address, port, path, agent: false, headers: { accept: '*/*', 'user-agent': 'drydock' } })
  const timer = setTimeout(() => { failed('no answer within ' + seconds + ' s'); request.destroy() }, seconds * 1000)
  const done = (answer) => { clearTimeout(timer); resolve(answer); request.destroy() }
  request.on('error', (error) => { clearTimeout(timer); failed(error.message, error.code) })
  request.on('response', (response) => {
    const chunks = []
    let size = 0
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, [].concat(value).join(', ')]))
    const answer = (isWhole) => done({
      kind: 'answered', status: response.statusCode, headers,
      body: { text: Buffer.concat(chunks).subarray(0, bytes).toString('utf8'), isWhole },
    })
    response.on('data', (chunk) => { chunks.push(chunk); size += chunk.length; if (size > bytes) answer(false) })
    response.on('end', () => answer(true))
    response.on('error', (error) => failed(error.message, error.code))
  })
  request.end()
})
const ask = async (request) => {
  for (const until = Date.now() + 5000; ;) {
    const answer = await once(request)
    if (answer.code !== 'ECONNREFUSED' || Date.now() > until) return answer
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
Promise.all(requests.map(ask)).then((answers) => process.stdout.write(JSON.stringify(answers)))
`
