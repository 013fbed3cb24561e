/** ShellCheck's `--format=json1`. Pure. */
import { SEVERITIES } from '../severity.ts'
import { z } from 'zod'
import type { ScriptAnswer, ScriptComment } from '../world.ts'

export type Outcome =
  /** In the order of the scripts. */
  | { readonly kind: 'checked'; readonly answers: readonly ScriptAnswer[] }
  /** It would say so of any script. One clause. */
  | { readonly kind: 'unusable'; readonly because: string }
  /** Another script may do better. One clause. */
  | { readonly kind: 'failed'; readonly because: string }

const position = z.int().nonnegative()
const span = { line: position, column: position, endLine: position, endColumn: position }

const answer = z.object({
  comments: z.array(
    z.object({
      ...span,
      file: z.string(),
      level: z.enum(SEVERITIES),
      code: z.int(),
      message: z.string(),
      fix: z
        .object({
          replacements: z.array(
            z.object({ ...span, replacement: z.string(), insertionPoint: z.enum(['beforeStart', 'afterEnd']) }),
          ),
        })
        .nullable(),
    }),
  ),
})

/** One answer for each of the files `0`, `1`, … */
export function readAnswers(text: string, count: number): Exclude<Outcome, { kind: 'unusable' }> {
  const { success, data } = answer.safeParse(parseJson(text))
  if (!success) return { kind: 'failed', because: 'its answer cannot be read' }
  const comments = Array.from({ length: count }, (): ScriptComment[] => [])
  for (const { file, level, code, message, fix, line, column, endLine, endColumn } of data.comments)
    comments[Number(file)]?.push({
      code,
      severity: level,
      message,
      span: { line, column, endLine, endColumn },
      replacements: (fix?.replacements ?? []).map(({ replacement, insertionPoint, ...place }) => ({
        span: { line: place.line, column: place.column, endLine: place.endLine, endColumn: place.endColumn },
        text: replacement,
        beside: insertionPoint === 'afterEnd' ? 'next' : 'previous',
      })),
    })
  return { kind: 'checked', answers: comments.map((list): ScriptAnswer => ({ kind: 'checked', comments: list })) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
