/** The parts of GitHub's event payloads that we read. Everything else in them is ignored. */
import { z } from 'zod'

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a full commit name')

const repository = z.object({ id: z.number().int() })

/** What every payload may have. */
export const anyPayload = z.object({
  repository: z.object({ default_branch: z.string().min(1).optional() }).optional(),
})

export const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    head: z.object({
      sha,
      /** Null when the fork was deleted. */
      repo: repository.nullish(),
    }),
    base: z.object({ sha, ref: z.string().min(1), repo: repository }),
  }),
})

export const pushPayload = anyPayload.extend({
  before: sha,
  after: sha,
  deleted: z.boolean().optional(),
})

export const mergeGroupPayload = z.object({ merge_group: z.object({ head_sha: sha, base_sha: sha }) })

export const workflowRunPayload = anyPayload.extend({
  repository: repository.extend({ default_branch: z.string().min(1).optional() }),
  workflow_run: z.object({ head_repository: repository.nullish() }),
})

/** `workflow_run`, as whoever publishes the reports of a run that has ended needs it. */
export const finishedRunPayload = z.object({
  repository,
  workflow_run: z.object({
    id: z.number().int().positive(),
    run_attempt: z.number().int().positive(),
    event: z.string(),
    conclusion: z.string().nullish(),
    head_sha: sha,
    head_branch: z.string().min(1).nullish(),
    head_repository: repository.extend({ owner: z.object({ login: z.string().min(1) }) }).nullish(),
  }),
})
