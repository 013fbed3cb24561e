import type { HttpAnswer } from '../../world.ts'
import { judgePatterns, type Failure } from '../assertions/failure.ts'
import type { TextPatterns } from '../assertions/text-pattern.ts'
import type { HttpExpectation } from '../runtime-plan.ts'
import { defineRuntimeCheck } from '../runtime-check.ts'

export const answersOverHttp = defineRuntimeCheck({
  id: 'answers-over-http',
  requiredAs: 'http',
  severity: 'error',
  summary: 'The service answers over HTTP as is expected of it',
  claim: 'does not answer as expected',
  why: `A health check asks from inside of the container, once, and often no more than one page. \`expect-http\` lists what the service has to answer: path, status, patterns of RE2 for the body
and for headers. It is asked from another container on the same network, as a neighbour would, once the service is healthy; a connection that is refused is tried again for five seconds.
Redirects are not followed, and 64 KB of a body are read. What the base does is no excuse. The other container holds nothing but the interpreter that Drydock itself runs on, so this takes a Linux machine
of the engine's kind; elsewhere it could not be found out, which fails.`,
  *judge({ plan: { expectHttp, expect }, trials, patterns }) {
    if (expectHttp.length === 0) return
    const http = trials?.http
    if (http === undefined || patterns === undefined || http.kind === 'hidden') {
      const ended = expect === 'exit-zero' ? 'the container is meant to end' : 'the container ended'
      yield {
        message: `Could not find out what it answers over HTTP: ${http?.kind === 'hidden' ? http.because : ended}`,
        claim: 'could not be asked over HTTP',
        isUnknown: true,
      }
      return
    }
    for (const [at, expectation] of expectHttp.entries()) {
      const answer = http.value[at]
      const failures = answer
        ? [...failuresOf(expectation, answer, patterns)]
        : [{ message: 'nobody asked', isUnknown: true } as const]
      const name = `\`GET ${expectation.path}\``
      if (failures.length === 0 && answer?.kind === 'answered') yield { proof: `${name} answers ${answer.status}` }
      for (const { message, ...rest } of failures) yield { ...rest, message: `${name}: ${message}` }
    }
  },
})

function* failuresOf(expected: HttpExpectation, answer: HttpAnswer, patterns: TextPatterns): Iterable<Failure> {
  if (answer.kind === 'failed') {
    yield { message: answer.because }
    return
  }
  const { status, headers, body } = answer
  if (expected.status === undefined ? status < 200 || status > 299 : status !== expected.status)
    yield { message: `status ${status}, not ${expected.status ?? '200 to 299'}${locationOf(answer)}` }
  for (const [name, pattern] of Object.entries(expected.headers)) {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined
    if (value === undefined) yield { message: `there is no header \`${name}\`` }
    else
      yield* judgePatterns(
        `the header \`${name}\``,
        { wanted: [pattern], unwanted: [] },
        { text: value, isWhole: true },
        patterns,
      )
  }
  yield* judgePatterns('the body', { wanted: expected.body, unwanted: [] }, body, patterns)
}

const locationOf = ({ status, headers }: Extract<HttpAnswer, { kind: 'answered' }>): string =>
  status >= 300 && status < 400 && headers['location'] !== undefined
    ? `: it leads to ${headers['location'].slice(0, 120)}`
    : ''
