import { z } from 'zod'

const count = z.string().regex(/^(?:-?\d+)?$/)
const seconds = z.string().regex(/^(?:\d+\.\d)?$/)

/** What each output that `action.yml` declares may say. */
export const outputs = z.strictObject({
  conclusion: z.enum(['pass', 'fail', 'unknown', 'cancelled']),
  summary: z.string().max(1000),
  'errors-new': count,
  'warnings-new': count,
  known: count,
  fixed: count,
  'size-bytes': count,
  'size-compressed-bytes': count,
  'size-delta-bytes': count,
  layers: count,
  'layers-delta': count,
  'build-seconds': seconds,
  'runs-as-root': z.enum(['', 'true', 'false', 'unknown']),
  uid: z.string().regex(/^(?:\d+(?:,\d+)*)?$/),
  health: z.enum(['', 'healthy', 'unhealthy', 'none', 'undecided', 'unknown']),
  'health-seconds': seconds,
  'base-sha': z.string().regex(/^(?:[0-9a-f]{40})?$/),
  report: z.string(),
  'sarif-file': z.string(),
  'junit-file': z.string(),
})

export type Outputs = Readonly<z.infer<typeof outputs>>
