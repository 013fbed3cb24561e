/** `expect-http` of the configuration: what the service has to answer. */
import { z } from 'zod'
import type { HttpExpectation } from '../runtime/runtime-plan.ts'
import { optional } from './optional.ts'

const pattern = z.string('must be a pattern').regex(/^[^\0]*$/, 'must have no NUL character')

export const expectHttpSchema = z
  .array(
    z.strictObject({
      path: z
        .string('must be a path')
        .regex(/^\/[!-~]*$/, 'must be a path such as `/health`, percent-encoded')
        .describe('Path that is asked for, with its query.'),
      port: z
        .int('must be a port')
        .min(1, 'must be a port')
        .max(65_535, 'must be a port')
        .optional()
        .describe('Port that is asked. Without it: the first one that the image exposes.'),
      status: z
        .int('must be a status such as 200')
        .min(100, 'must be a status such as 200')
        .max(599, 'must be a status such as 200')
        .optional()
        .describe('Status that has to come. Without it: any of 200 to 299.'),
      body: z
        .union([pattern.transform((one) => [one]), z.array(pattern)], 'must be a pattern or a list of patterns')
        .optional()
        .describe('Patterns of RE2 that the body has to have.'),
      header: z
        .record(
          z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'must be the name of a header'),
          pattern,
          'must be a mapping of headers',
        )
        .optional()
        .describe('Headers that have to come, with a pattern of RE2 each.'),
    }),
    'must be a list',
  )
  .max(50, 'must have 50 at most')
  .optional()
  .describe('What the service has to answer over HTTP, asked from another container.')

export const planExpectHttp = (expected: z.output<typeof expectHttpSchema> = []): readonly HttpExpectation[] =>
  expected.map(({ path, port, status, body = [], header = {} }) => ({
    path,
    ...optional('port', port),
    ...optional('status', status),
    body,
    headers: Object.fromEntries(Object.entries(header).map(([name, value]) => [name.toLowerCase(), value])),
  }))
