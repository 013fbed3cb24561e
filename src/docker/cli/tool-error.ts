import { ToolError } from '../../errors.ts'
import type { Cli, DockerCommand, Ended } from './docker-command.ts'
import { lastLines } from './lines.ts'
import { withoutSecrets } from './redact-args.ts'

/** Lines of a tool's own words that an error carries. */
const TAIL = 20

/** The error of a command that failed: `sentence`, or what the command itself said last. */
export function failedCommand(command: DockerCommand, ended: Omit<Ended, 'stdout'>, sentence?: string): ToolError {
  const tail = lastLines(ended.stderr, TAIL)
  return new ToolError(sentence ?? describe(command, ended, tail), {
    command: ['docker', ...withoutSecrets(command.args)],
    exitCode: ended.exitCode,
    tail,
  })
}

/** Runs a command that has to succeed, and gives its standard output. */
export async function answerOf(cli: Cli, command: DockerCommand): Promise<string> {
  const ended = await cli.run(command)
  if (ended.exitCode !== 0 || ended.timedOut) throw failedCommand(command, ended)
  return ended.stdout
}

function describe(command: DockerCommand, ended: Omit<Ended, 'stdout'>, tail: readonly string[]): string {
  const name = `docker ${command.args
    .filter((argument) => /^[a-z]+$/.test(argument))
    .slice(0, 2)
    .join(' ')}`
  if (ended.missing) return `${name} could not be started: there is no docker on the PATH.`
  if (ended.timedOut) return `${name} did not end within ${command.timeoutSeconds} s and was stopped.`
  const said = tail.findLast((line) => !line.startsWith('Run ')) ?? 'it said nothing'
  return `${name} failed: ${said}`
}
