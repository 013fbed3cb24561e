import { z } from 'zod'
import { ToolError } from '../../errors.ts'
import type { BuildkitCheck, BuildRequest } from '../../world.ts'
import { parseAnswer } from '../cli/answer.ts'
import { checkArgs } from './build-args.ts'
import type { Cli } from '../cli/docker-command.ts'
import { refuseOutside } from './context-containment.ts'
import { foreignFrontend } from './frontend.ts'
import { failedCommand } from '../cli/tool-error.ts'

const position = z.object({ line: z.number() })
const location = z.object({ ranges: z.array(z.object({ start: position, end: position })).nullish() })

/** What `--call=check,format=json` prints. Lines are 1-based. */
const result = z.object({
  warnings: z
    .array(
      z.object({
        ruleName: z.string(),
        description: z.string().default(''),
        url: z.string().default(''),
        detail: z.string().default(''),
        location: location.nullish(),
      }),
    )
    .nullish(),
  buildError: z.object({ message: z.string() }).nullish(),
})

/** Characters. */
const LONGEST_REASON = 500

/** A check takes 0.2 s, unless it has to ask a registry about a base image first. */
const LIMIT_SECONDS = 60

/** See `Docker.check`. A Dockerfile that cannot be built gives the warnings up to that point. */
export async function check(cli: Cli, request: BuildRequest): Promise<BuildkitCheck> {
  await refuseOutside(request)
  const foreign = await foreignFrontend(request)
  if (foreign) throw new ToolError(`${foreign.message}.`, { command: ['docker', 'buildx', 'build', '--call=check'] })
  const command = { args: checkArgs(request), timeoutSeconds: LIMIT_SECONDS }
  const ended = await cli.run(command)
  if (ended.stdout.trimStart().startsWith('{')) return readCheck(ended.stdout)
  const old = /unknown flag: --call|invalid call|unsupported call/i.test(ended.stderr)
  throw failedCommand(
    command,
    ended,
    old ? 'This buildx does not know BuildKit’s checks (--call=check): install buildx 0.15 or newer.' : undefined,
  )
}

/** Throws a ToolError when `json` is not what BuildKit's checks print. */
export function readCheck(json: string): BuildkitCheck {
  const { warnings, buildError } = parseAnswer(json, result, 'docker buildx build --call=check')
  const [stopped = ''] = buildError?.message.trim().split('\n') ?? []
  return {
    warnings: (warnings ?? []).map(({ ruleName, description, url, detail, location }) => {
      const [first, ...more] = location?.ranges ?? []
      const lines = first && { line: first.start.line, endLine: (more.at(-1) ?? first).end.line }
      return { rule: ruleName, description, url, detail, ...(lines && { lines }) }
    }),
    ...(buildError && { stopped: stopped.slice(0, LONGEST_REASON) }),
  }
}
