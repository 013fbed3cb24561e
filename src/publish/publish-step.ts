import * as core from '@actions/core'
import { z } from 'zod'
import { UserError } from '../errors.ts'
import { workflowProgress } from '../github/workflow-progress.ts'
import { plainLine } from '../plain.ts'
import { COMMENT_KEY_FORM } from '../report/json/comment-key-form.ts'

const MODES = ['always', 'on-failure', 'on-change'] as const

/** The step of `publish/action.yml`. Sets the exit code; never throws. */
export async function publishStep(env: Readonly<NodeJS.ProcessEnv>): Promise<void> {
  try {
    const { success, data: mode } = z.enum(MODES).safeParse(core.getInput('comment') || 'always')
    if (!success) throw new UserError(`Input \`comment\` must be one of ${MODES.join(', ')}.`)
    const token = core.getInput('github-token')
    if (token === '') throw new UserError('Input `github-token` is empty.')
    const artifact = core.getInput('artifact') || 'drydock-report'
    const key = core.getInput('key')
    if (key !== '' && !COMMENT_KEY_FORM.test(key))
      throw new UserError('Input `key` must be lower-case letters, digits and single dashes, at most 64.')
    // Octokit reads the payload while it is loaded, and ends the process when that is no JSON.
    const { readPayload, variable } = await import('../github/event.ts')
    await readPayload(variable(env, 'GITHUB_EVENT_PATH'))
    const [{ publishRun }, { apiAddresses, createClient }] = await Promise.all([
      import('./publish-run.ts'),
      import('../github/client.ts'),
    ])
    const client = createClient({ token, ...apiAddresses(env) })
    await publishRun({ env, client, artifact, mode, progress: workflowProgress, ...(key !== '' && { key }) })
  } catch (error) {
    core.error(plainLine(sentenceOf(error)))
    process.exitCode = 1
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return error.message
  return `This is a bug in Drydock: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
