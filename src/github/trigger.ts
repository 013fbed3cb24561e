/** What an event means for us. Pure. */
import type { z } from 'zod'
import { UserError } from '../errors.ts'
import type { Trigger } from '../world.ts'
import { anyPayload, mergeGroupPayload, pullRequestPayload, pushPayload, workflowRunPayload } from './payload.ts'

/** What the runner says beside the payload. */
export interface RunnerFacts {
  /** GITHUB_SHA */
  readonly sha: string
  /** GITHUB_ACTOR */
  readonly actor: string
}

/** Every event that Dependabot starts gets a read-only token and no secrets. */
const DEPENDABOT = 'dependabot[bot]'

/** Git's name for "no commit". */
const ZEROS = /^0+$/

/** Throws a UserError for a payload that is not what its event promises, and for a fork's code in a privileged event. */
export function interpretEvent(name: string, payload: unknown, runner: RunnerFacts): Trigger {
  switch (name) {
    case 'pull_request':
      return pullRequest(name, payload, runner)
    case 'pull_request_target': {
      const trigger = pullRequest(name, payload, runner)
      if (trigger.fork) throw new UserError(refusal(name, 'Use `pull_request`, which needs no privileges'))
      return trigger
    }
    case 'workflow_run': {
      const { workflow_run: run, repository } = parsePayload(name, workflowRunPayload, payload)
      if (run.head_repository?.id !== repository.id)
        throw new UserError(refusal(name, 'Check in `pull_request`, and only publish the report here'))
      return manual(name, payload, runner)
    }
    case 'push':
      return push(name, payload, runner)
    case 'merge_group': {
      const { merge_group: group } = parsePayload(name, mergeGroupPayload, payload)
      return { kind: 'merge-group', headSha: group.head_sha, baseSha: group.base_sha }
    }
    default: {
      const trigger = manual(name, payload, runner)
      return OF_MEMBERS.has(name) ? trigger : { ...trigger, only: { event: name, sha: runner.sha } }
    }
  }
}

/** Events that only who can write to the repository starts, and reviews, for which a fork's run gets a token that only reads. */
const OF_MEMBERS = new Set([
  'create',
  'delete',
  'deployment',
  'pull_request_review',
  'pull_request_review_comment',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'workflow_dispatch',
])

type PullRequest = Extract<Trigger, { kind: 'pull-request' }>

function pullRequest(name: string, payload: unknown, { actor }: RunnerFacts): PullRequest {
  const { number, head, base } = parsePayload(name, pullRequestPayload, payload).pull_request
  const fork = head.repo?.id !== base.repo.id
  return {
    kind: 'pull-request',
    number,
    headSha: head.sha,
    baseSha: base.sha,
    baseRef: base.ref,
    fork,
    readOnly: fork || actor === DEPENDABOT,
  }
}

type Manual = Extract<Trigger, { kind: 'manual' }>

function push(name: string, payload: unknown, runner: RunnerFacts): Trigger {
  const { before, after, deleted, repository } = parsePayload(name, pushPayload, payload)
  // Of a branch that is gone the runner checks out the default branch.
  if (deleted === true || ZEROS.test(after)) return manual(name, payload, runner)
  return {
    kind: 'push',
    sha: after,
    ...(ZEROS.test(before) ? {} : { before }),
    ...(repository?.default_branch === undefined ? {} : { defaultBranch: repository.default_branch }),
  }
}

function manual(name: string, payload: unknown, { sha }: RunnerFacts): Manual {
  const branch = parsePayload(name, anyPayload, payload).repository?.default_branch
  return { kind: 'manual', sha, ...(branch === undefined ? {} : { defaultBranch: branch }) }
}

/** Throws a UserError that names what is not as the event promises. */
export function parsePayload<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  payload: unknown,
): z.infer<Schema> {
  const { success, data, error } = schema.safeParse(payload)
  if (success) return data
  const { path = [], message = '' } = error.issues[0] ?? {}
  const where = path.length > 0 ? `\`${path.join('.')}\`: ` : ''
  throw new UserError(`The payload is not one of a \`${name}\` event (GITHUB_EVENT_PATH): ${where}${message}.`)
}

/** See https://securitylab.github.com/resources/github-actions-preventing-pwn-requests. */
const refusal = (name: string, remedy: string): string =>
  `Drydock does not build or run a fork's code in \`${name}\`: that code would run beside a token that can write and beside secrets. ${remedy}.`
