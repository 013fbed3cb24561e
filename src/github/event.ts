/** Why the workflow runs: the event's name and payload → Trigger. */
import { readFile } from 'node:fs/promises'
import { UserError } from '../errors.ts'
import type { Subject } from '../model.ts'
import type { Trigger } from '../world.ts'
import { interpretEvent } from './trigger.ts'

export interface Event {
  readonly trigger: Trigger
  /** Without the base, which only git knows. */
  readonly subject: Omit<Subject, 'baseSha'>
}

/**
 * Reads the runner's variables and the payload's file. Throws a UserError when they are missing or make no sense, and for events in which
 * a stranger's code would get a token that can write.
 */
export async function readEvent(env: Readonly<NodeJS.ProcessEnv>): Promise<Event> {
  const name = variable(env, 'GITHUB_EVENT_NAME')
  const payload = await readPayload(variable(env, 'GITHUB_EVENT_PATH'))
  const trigger = interpretEvent(name, payload, { sha: env['GITHUB_SHA'] ?? '', actor: env['GITHUB_ACTOR'] ?? '' })
  return { trigger, subject: describeSubject(trigger, env) }
}

/** Throws a UserError where the runner has not set it. */
export function variable(env: Readonly<NodeJS.ProcessEnv>, name: string): string {
  const value = env[name]
  if (value === undefined || value === '')
    throw new UserError(`\`${name}\` is not set, so this is not a workflow; on the command line use \`drydock check\`.`)
  return value
}

/** Throws a UserError for a file that is no JSON. */
export async function readPayload(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UserError(`The event's payload \`${path}\` (GITHUB_EVENT_PATH) cannot be read.`)
  })
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError(`The event's payload \`${path}\` (GITHUB_EVENT_PATH) is not JSON; it may be cut off.`)
  }
}

function describeSubject(trigger: Trigger, env: Readonly<NodeJS.ProcessEnv>): Event['subject'] {
  const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com'
  const repository = env['GITHUB_REPOSITORY']
  const run = env['GITHUB_RUN_ID']
  const headSha = headOf(trigger)
  return {
    serverUrl,
    ...(repository ? { repository } : {}),
    ...(repository && run ? { runUrl: `${serverUrl}/${repository}/actions/runs/${run}` } : {}),
    ...runOrder(env),
    ...(headSha ? { headSha } : {}),
    ...(trigger.kind === 'pull-request' ? { pullRequest: trigger.number } : {}),
  }
}

/** Nothing where the variables are no numbers: then no run is known to be later. */
function runOrder(env: Readonly<NodeJS.ProcessEnv>): Pick<Subject, 'run'> {
  const [id, attempt] = [Number(env['GITHUB_RUN_ID']), Number(env['GITHUB_RUN_ATTEMPT'] ?? 1)]
  return [id, attempt].every((number) => Number.isSafeInteger(number) && number > 0) ? { run: { id, attempt } } : {}
}

function headOf(trigger: Trigger): string | undefined {
  switch (trigger.kind) {
    case 'pull-request':
    case 'merge-group':
      return trigger.headSha
    case 'push':
    case 'manual':
      return trigger.sha
    case 'local':
      return undefined
  }
}
