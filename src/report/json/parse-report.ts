import { z } from 'zod'
import { UserError } from '../../errors.ts'
import { STAGES, worstConclusion } from '../../conclusion.ts'
import type { Report } from '../../model.ts'
import { COMMENT_KEY_FORM } from './comment-key-form.ts'
import { someFindings } from './schema-finding.ts'
import { baseline, context, policyChanges, stages } from './schema-stages.ts'
import { LONGEST, sha, text } from './schema-values.ts'

const broken = z.strictObject({ stage: z.enum(STAGES), because: text(LONGEST.text) })

const verdict = z.discriminatedUnion('conclusion', [
  z.strictObject({ conclusion: z.literal('pass') }),
  z.strictObject({ conclusion: z.literal('fail'), failures: someFindings }),
  z.strictObject({ conclusion: z.literal('unknown'), broken: z.tuple([broken], broken) }),
])

const image = z
  .strictObject({
    name: text(LONGEST.name),
    dockerfile: text(LONGEST.name),
    baseline,
    context: context.exactOptional(),
    contextNotes: z.array(text(LONGEST.text)).max(100).exactOptional(),
    shortened: text(LONGEST.text).exactOptional(),
    unchanged: text(LONGEST.text).exactOptional(),
    stages,
    verdict,
  })
  .refine((report) => report.verdict.conclusion !== 'pass' || STAGES.every((name) => isThrough(report.stages[name])), {
    message: 'passes although a stage did not come to its end',
  })

function isThrough({ status }: { readonly status: string }): boolean {
  return status === 'done' || status === 'skipped'
}

/** More than any repository has: every Dockerfile of one can be an image. */
const MAX_IMAGES = 2000

const MAX_DOCKERFILES = 10_000

/** The shape of report.json. Exported for the proof that it is the model's. */
export const reportSchema = z
  .strictObject({
    schema: z.literal(1),
    version: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.]{1,40})?$/, 'a version such as 1.2.3'),
    subject: z.strictObject({
      repository: z
        .string()
        .max(200)
        .regex(/^[\w.-]+\/[\w.-]+$/, 'owner/name')
        .exactOptional(),
      headSha: sha.exactOptional(),
      baseSha: sha.exactOptional(),
      pullRequest: z.int().positive().exactOptional(),
      serverUrl: z
        .url({ protocol: /^https?$/ })
        .max(LONGEST.name)
        .exactOptional(),
      runUrl: z
        .url({ protocol: /^https?$/ })
        .max(LONGEST.name)
        .exactOptional(),
      run: z.strictObject({ id: z.int().positive(), attempt: z.int().positive() }).exactOptional(),
    }),
    commentKey: z.string().regex(COMMENT_KEY_FORM, 'lower-case letters, digits and single dashes, at most 64'),
    images: z.array(image).max(MAX_IMAGES),
    policy: z.strictObject({ kind: z.enum(['head', 'base']), changes: policyChanges }).exactOptional(),
    leftOut: z
      .array(z.strictObject({ dockerfile: text(LONGEST.name), because: text(LONGEST.text) }))
      .max(MAX_DOCKERFILES)
      .exactOptional(),
    problem: text(LONGEST.text).exactOptional(),
    proposal: z
      .array(
        z.strictObject({
          name: text(LONGEST.name),
          dockerfile: text(LONGEST.name),
          context: text(LONGEST.name).exactOptional(),
          target: text(LONGEST.name).exactOptional(),
          buildArgs: z.record(text(LONGEST.name), text(LONGEST.text)).exactOptional(),
        }),
      )
      .max(MAX_DOCKERFILES)
      .exactOptional(),
    verdict: z.strictObject({ conclusion: z.enum(['pass', 'fail', 'unknown']) }),
    reportOnly: z.literal(true).exactOptional(),
    environment: z.strictObject({
      engine: text(LONGEST.name).exactOptional(),
      platform: text(LONGEST.name).exactOptional(),
      buildx: text(LONGEST.name).exactOptional(),
      builder: text(LONGEST.name).exactOptional(),
      imageStore: z.enum(['classic', 'containerd']).exactOptional(),
    }),
  })
  .refine(
    ({ images, verdict: whole }) => whole.conclusion === worstConclusion(images.map((one) => one.verdict.conclusion)),
    {
      message: 'has a verdict that is not the worst of its images',
    },
  )

/**
 * A report.json that another run wrote, as a Report. What it says is still untrusted text; its subject has to be compared
 * with what the caller knows. Throws a UserError for anything that Drydock would not have written.
 */
export function parseReport(value: unknown): Report {
  const version = z.looseObject({ schema: z.number() }).safeParse(value)
  if (version.success && version.data.schema !== 1)
    throw new UserError(`report.json has schema ${version.data.schema}; this version of Drydock reads schema 1`)
  const parsed = reportSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where =
    issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.slice(0, 12).map(String).join('.')}`
  throw new UserError(`report.json is not a report of Drydock${where}: ${issue?.message ?? 'it has another shape'}`)
}
