import type { z } from 'zod'
import { ToolError } from '../../errors.ts'

/** A tool's JSON in the form that we expect. Throws a ToolError that names `tool`; what the tool said is not repeated. */
export function parseAnswer<Answer>(json: string, form: z.ZodType<Answer>, tool: string): Answer {
  const failure = (cause: unknown) =>
    new ToolError(`${tool} answered something that Drydock does not understand.`, { command: tool.split(' '), cause })
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw failure(error)
  }
  const parsed = form.safeParse(value)
  if (!parsed.success) throw failure(parsed.error)
  return parsed.data
}
