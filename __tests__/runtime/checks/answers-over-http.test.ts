import { describe, expect, it } from '@jest/globals'
import { answersOverHttp } from '../../../src/runtime/checks/answers-over-http.ts'
import type { HttpExpectation } from '../../../src/runtime/runtime-plan.ts'
import type { HttpAnswer } from '../../../src/world.ts'
import { exercised } from '../exercised.ts'

type Answered = Extract<HttpAnswer, { kind: 'answered' }>

const answered = (changes: Partial<Answered> = {}): Answered => ({
  ...{ kind: 'answered', status: 200, headers: {}, body: { text: 'ok', isWhole: true } },
  ...changes,
})

function judge(expected: Partial<HttpExpectation>, answer: HttpAnswer) {
  const expectHttp = [{ path: '/', body: [], headers: {}, ...expected }]
  const trials = { http: { kind: 'seen', value: [answer] } } as const
  return [...answersOverHttp.judge(exercised({ plan: { expectHttp }, trials }))]
}

describe('answers-over-http', () => {
  it('has nothing to say where nothing is expected', () => {
    expect([...answersOverHttp.judge(exercised({}))]).toEqual([])
  })

  it.each<[claim: string, expected: Partial<HttpExpectation>, answer: HttpAnswer, said: string]>([
    ['accepts success', {}, answered({ status: 204 }), '`GET /` answers 204'],
    ['accepts the status that is expected', { status: 404 }, answered({ status: 404 }), '`GET /` answers 404'],
    ['tells another status', {}, answered({ status: 500 }), '`GET /`: status 500, not 200 to 299'],
    ['tells one that is too good', { status: 401 }, answered(), '`GET /`: status 200, not 401'],
    [
      'does not follow a redirect',
      {},
      answered({ status: 302, headers: { location: '/login' } }),
      '`GET /`: status 302, not 200 to 299: it leads to /login',
    ],
    ['finds a pattern in the body', { body: ['^ok$'] }, answered(), '`GET /` answers 200'],
    ['misses a pattern', { body: ['up'] }, answered(), '`GET /`: the body does not have `up`: ok'],
    ['reads headers', { headers: { a: '^b' } }, answered({ headers: { a: 'bc' } }), '`GET /` answers 200'],
    ['misses a header', { headers: { constructor: '' } }, answered(), '`GET /`: there is no header `constructor`'],
    [
      'tells another header',
      { headers: { a: 'x' } },
      answered({ headers: { a: 'b' } }),
      '`GET /`: the header `a` does not have `x`: b',
    ],
    ['tells what went wrong', {}, { kind: 'failed', because: 'connect ECONNREFUSED' }, '`GET /`: connect ECONNREFUSED'],
  ])('%s', (_, expected, answer, said) => {
    expect(
      judge(expected, answer).map((one) => ('proof' in one ? one.proof : 'message' in one ? one.message : '')),
    ).toEqual([said])
  })

  it('does not pass a body that was read in part, nor what nobody asked', () => {
    const cut = answered({ body: { text: 'o', isWhole: false } })
    expect(judge({ body: ['k'] }, cut)).toMatchObject([{ isUnknown: true }])
    const expectHttp = [{ path: '/', body: [], headers: {} }]
    for (const trials of [null, { http: { kind: 'hidden', because: 'no Linux' } } as const])
      expect([...answersOverHttp.judge(exercised({ plan: { expectHttp }, trials }))]).toMatchObject([
        { message: expect.stringMatching(/^Could not find out what it answers over HTTP: /), isUnknown: true },
      ])
  })
})
