import type { ToolError } from '../../errors.ts'
import type { DockerCommand, Ended } from '../cli/docker-command.ts'
import { failedCommand } from '../cli/tool-error.ts'

/** In the words of clients with and without a list of plugins. */
const ABSENT = /unknown command: docker compose|'compose' is not a docker command|unknown flag: --(?:ansi|project-name)/

/** The error of a docker client that has no Compose; nothing where it has. */
export function missingCompose(command: DockerCommand, ended: Ended): ToolError | undefined {
  if (ended.exitCode === 0 || !ABSENT.test(ended.stderr)) return undefined
  return failedCommand(
    command,
    ended,
    'The docker on the PATH has no Compose, without which the services beside the image cannot be started: ' +
      'install the docker-compose-plugin package, or set `compose: off`.',
  )
}
