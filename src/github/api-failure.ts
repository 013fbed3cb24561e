/** What Octokit throws → what happened. */
import { z } from 'zod'
import type { Failure } from './api-refusal.ts'
import { opensAgain } from './rate-limit.ts'

const headers = z.record(z.string(), z.unknown())

const answered = z.object({ status: z.number(), message: z.string(), response: z.object({ headers }) })

/** GraphQL's errors come with status 200. */
const refusedByGraphql = z.object({
  errors: z.array(z.object({ type: z.string().optional(), message: z.string() })).min(1),
  headers,
})

/** What REST answers where GraphQL has these types. */
const STATUS: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  UNPROCESSABLE: 422,
  RATE_LIMITED: 429,
}

/** Octokit gives status 500 to errors that never had an answer; only one with a response has a status. */
export function failureOf(error: unknown, now = Date.now()): Failure {
  const { data: rest } = answered.safeParse(error)
  if (rest) return failure(rest.status, rest.message, rest.response.headers, now)
  const [first] = refusedByGraphql.safeParse(error).data?.errors ?? []
  const status = STATUS[first?.type ?? '']
  if (first && status !== undefined) return failure(status, first.message, refusedByGraphql.parse(error).headers, now)
  return { message: first?.message ?? (error instanceof Error ? error.message : String(error)) }
}

function failure(status: number, message: string, of: Readonly<Record<string, unknown>>, now: number): Failure {
  const needed = of['x-accepted-github-permissions']
  const openAt = opensAgain({ status, message, headers: of }, now)
  return {
    status,
    message,
    ...(typeof needed === 'string' ? { needed } : {}),
    ...(openAt === undefined ? {} : { openAt }),
  }
}
