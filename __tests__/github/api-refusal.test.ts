import { describe, expect, it } from '@jest/globals'
import { explain, type Failure } from '../../src/github/api-refusal.ts'

const message = 'Resource not accessible by integration'

describe('explain', () => {
  const cases: readonly [failure: Failure, because: string][] = [
    [{ status: 401, message: 'Bad credentials' }, 'GitHub does not accept the token (401)'],
    [
      { status: 403, message },
      `GitHub refuses to let this token write (403: ${message}); the job needs \`permissions:\` with \`pull-requests: write\`, or the conversation is locked`,
    ],
    [
      { status: 403, message, needed: 'issues=write; pull_requests=write' },
      `GitHub refuses to let this token write (403: ${message}); the job needs \`permissions:\` with \`issues: write; pull-requests: write\`, or the conversation is locked`,
    ],
    [
      { status: 403, message, needed: '`<!-- @everyone' },
      `GitHub refuses to let this token write (403: ${message}); the job needs \`permissions:\` with \`pull-requests: write\`, or the conversation is locked`,
    ],
    [{ status: 404, message: 'Not Found' }, 'GitHub does not show this repository or pull request to the token (404)'],
    [{ status: 410, message: 'Gone' }, 'comments are turned off here (410)'],
    [
      { status: 502, message: 'Bad\n  Gateway - https://docs.github.com/rest' },
      "GitHub's API answered 502: Bad Gateway",
    ],
    [
      { status: 403, message: 'Forbidden', openAt: Date.UTC(2026, 2, 4, 5, 6, 7, 8) },
      'GitHub takes no more requests from this token until 2026-03-04 05:06:07 UTC (rate limit)',
    ],
    [{ message: 'x'.repeat(300) }, `GitHub's API cannot be used: ${'x'.repeat(200)}…`],
  ]
  it.each(cases)('of %j', (failure, because) => {
    expect(explain(failure)).toBe(because)
  })

  it('names the permission of what was to be written', () => {
    expect(explain({ status: 403, message }, { permission: 'checks: write' })).toBe(
      `GitHub refuses to let this token write (403: ${message}); the job needs \`permissions:\` with \`checks: write\``,
    )
  })
})
