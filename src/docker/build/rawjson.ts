import { z } from 'zod'

/** What `--progress=rawjson` prints, one object a line, as far as we read it. BuildKit's `client.SolveStatus`. */
const vertex = z.object({
  digest: z.string(),
  name: z.string().default(''),
  inputs: z.array(z.string()).nullish(),
  started: z.string().nullish(),
  completed: z.string().nullish(),
  cached: z.boolean().default(false),
  error: z.string().default(''),
})

const status = z.object({
  id: z.string(),
  vertex: z.string().default(''),
  current: z.number().default(0),
})

const log = z.object({
  vertex: z.string().default(''),
  /** Base64. */
  data: z.string().default(''),
})

const solveStatus = z.object({
  vertexes: z.array(vertex).nullish(),
  statuses: z.array(status).nullish(),
  logs: z.array(log).nullish(),
})

export type Vertex = z.infer<typeof vertex>
export type SolveStatus = z.infer<typeof solveStatus>

/** One line of standard error; nothing where it is not progress but text. */
export function parseStatus(line: string): SolveStatus | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    return solveStatus.parse(JSON.parse(line))
  } catch {
    return undefined
  }
}
