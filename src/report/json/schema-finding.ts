/** Shapes of findings in a report.json that a less trusted run wrote. Strict: what we do not know is not ours. */
import { SEVERITIES } from '../../severity.ts'
import { z } from 'zod'
import { services } from './schema-services.ts'
import { LONGEST, number, text, whole } from './schema-values.ts'

const span = { line: whole, column: whole, endLine: whole, endColumn: whole }

const place = z.discriminatedUnion('at', [
  z.strictObject({ at: z.literal('line'), file: text(LONGEST.name), ...span }),
  z.strictObject({
    at: z.literal('layer'),
    index: whole,
    createdBy: text(LONGEST.text),
    line: whole.exactOptional(),
  }),
  z.strictObject({ at: z.literal('image') }),
])

const fix = z.strictObject({
  title: text(LONGEST.text),
  safety: z.enum(['safe', 'unsafe']),
  edits: z.array(z.strictObject({ span: z.strictObject(span), text: text(LONGEST.text) })).max(1000),
})

const finding = z.strictObject({
  rule: text(LONGEST.name),
  aliases: z.array(text(LONGEST.name)).max(50),
  source: z.enum(['drydock', 'buildkit', 'shellcheck']),
  severity: z.enum(SEVERITIES),
  message: text(LONGEST.text),
  subject: text(LONGEST.text).exactOptional(),
  place,
  origin: z.enum(['new', 'existing', 'unknown']),
  url: text(LONGEST.name).exactOptional(),
  fix: fix.exactOptional(),
  excerpt: z.strictObject({ line: whole, lines: z.array(text(LONGEST.text)).max(200) }).exactOptional(),
  cost: z.strictObject({ bytes: number.exactOptional(), seconds: number.exactOptional() }).exactOptional(),
})

const MAX_FINDINGS = 20_000

export const findings = z.array(finding).max(MAX_FINDINGS)

/** What stopped a stage, or made it fail: at least one. */
export const someFindings = z.tuple([finding], finding).check(z.maxLength(MAX_FINDINGS))

/** The four ways in which a stage ends. */
export function stage<Result extends z.ZodType>(result: Result) {
  return z.discriminatedUnion('status', [
    z.strictObject({ status: z.literal('done'), result, findings }),
    z.strictObject({
      status: z.literal('stopped'),
      findings: someFindings,
      detail: z.strictObject({ log: z.array(text(LONGEST.text)).max(2000) }).exactOptional(),
    }),
    z.strictObject({ status: z.literal('skipped'), because: text(LONGEST.text) }),
    z.strictObject({
      status: z.literal('broken'),
      because: text(LONGEST.text),
      services: services.exactOptional(),
    }),
  ])
}
