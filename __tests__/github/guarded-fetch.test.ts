import { describe, expect, it } from '@jest/globals'
import { guardFetch } from '../../src/github/guarded-fetch.ts'

const LIMITS = { requestLimit: 1000, totalLimit: 5000 }
const START = 'https://api.example.org/repos/a/b'

const redirect = (location: string): Response => new Response(null, { status: 307, headers: { location } })
const answer = (): Response => new Response('{"id":1}', { status: 200 })

/** Answers by address, and tells which addresses got the token. */
async function ask(answers: Readonly<Record<string, () => Response>>, start = START) {
  const asked: string[] = []
  const fetch = guardFetch((url) => {
    asked.push(url)
    const respond = answers[url]
    return respond ? Promise.resolve(respond()) : Promise.reject(new Error(`nobody expects ${url}`))
  }, LIMITS)
  const outcome = await fetch(start, { headers: { authorization: 'token canary' } }).then(
    async (response) => `${response.status} ${await response.text()}`,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  return { outcome, asked }
}

describe('a redirect', () => {
  it('is followed on the same host', async () => {
    const next = 'https://api.example.org/repositories/7'
    expect(await ask({ [START]: () => redirect('/repositories/7'), [next]: answer })).toEqual({
      outcome: '200 {"id":1}',
      asked: [START, next],
    })
  })

  it.each([
    ['another host', 'https://evil.example.org/x', 'evil.example.org'],
    [
      'the same host without encryption, where anybody on the way reads the token',
      'http://api.example.org/x',
      'api.example.org',
    ],
    ['another port of the same host', 'https://api.example.org:8443/x', 'api.example.org:8443'],
  ])('to %s is not followed', async (_, location, host) => {
    expect(await ask({ [START]: () => redirect(location), [location]: answer })).toEqual({
      outcome: `it redirects to another host, ${host}`,
      asked: [START],
    })
  })

  it('in a circle ends', async () => {
    const { outcome, asked } = await ask({ [START]: () => redirect(START) })
    expect(outcome).toBe('it redirects in a circle')
    expect(asked).toHaveLength(4)
  })
})

describe('an answer', () => {
  it('that is no JSON is an error, whatever its status says', async () => {
    expect(await ask({ [START]: () => new Response('<html>', { status: 200 }) })).toMatchObject({
      outcome: 'its answer is not JSON',
    })
  })

  it('without a body is one where the status says so', async () => {
    expect(await ask({ [START]: () => new Response(null, { status: 204 }) })).toMatchObject({ outcome: '204 ' })
  })

  it('that never comes is waited for as long as one request may take', async () => {
    const fetch = guardFetch(
      (_, init) =>
        new Promise((__, reject) => {
          init.signal?.addEventListener('abort', () => {
            reject(new Error('aborted'))
          })
        }),
      { requestLimit: 20, totalLimit: 5000 },
    )
    await expect(fetch(START)).rejects.toThrow('it took longer than 0.02 s')
  })
})
