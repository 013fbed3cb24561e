/** What Octokit throws → what happened. */
import { z } from 'zod'
import type { Failure } from './api-refusal.ts'

const answered = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }),
})

/** Octokit gives status 500 to errors that never had an answer; only one with a response has a status. */
export function failureOf(error: unknown): Failure {
  const { data } = answered.safeParse(error)
  if (!data) return { message: error instanceof Error ? error.message : String(error) }
  const needed = data.response.headers['x-accepted-github-permissions']
  return { status: data.status, message: data.message, ...(typeof needed === 'string' ? { needed } : {}) }
}
