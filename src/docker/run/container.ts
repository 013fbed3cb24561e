import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ToolError } from '../../errors.ts'
import type { Container, RunOptions, StartOutcome } from '../../world.ts'
import { removeContainers, removeNetworks } from '../remove-ours.ts'
import type { Cli, DockerCommand } from '../cli/docker-command.ts'
import { followEvents } from './container-events.ts'
import { mergeLogs, readExit } from './container-state.ts'
import { MAX_LINE } from '../cli/lines.ts'
import { containerName, RUN_LABEL } from '../names.ts'
import { createPrivateFolder } from '../cli/private-folder.ts'
import { probe } from './run-probe.ts'
import { createProcessReader, PROCESS_COLUMNS } from './process-list.ts'
import { refusal } from './start-refusal.ts'
import { envFileText, runArgs } from './run-args.ts'
import { answerOf, failedCommand } from '../cli/tool-error.ts'

/** Each of these takes 0.1 to 0.5 s on an idle machine. */
const LIMIT_SECONDS = 30
/** A cancelled `docker run` is better waited for than killed: the engine would go on making a container we cannot see. */
const RUN_PATIENCE_SECONDS = 2

/** See `Docker.start`. */
export async function start(
  { cli, runId, temporary }: { readonly cli: Cli; readonly runId: string; readonly temporary?: string },
  reference: string,
  options: RunOptions,
): Promise<StartOutcome> {
  const name = containerName(runId)
  await using folder = await createPrivateFolder(temporary)
  const envFile = path.join(folder.path, 'env')
  await writeFile(envFile, envFileText(options), { mode: 0o600 })
  const command: DockerCommand = {
    args: runArgs({ reference, name, runId, envFile }, options),
    timeoutSeconds: LIMIT_SECONDS,
    patienceSeconds: RUN_PATIENCE_SECONDS,
  }
  const remove = async () => {
    await removeContainers(cli, [name])
    await removeNetworks(cli, [name])
  }
  try {
    if (!options.networks?.length) await answerOf(cli, networkCommand(name, runId, options.outbound === true))
    const ended = await cli.run(command)
    if (ended.exitCode === 0) return { kind: 'started', container: container(cli, name, remove) }
    const because = ended.timedOut ? undefined : refusal(ended.stderr)
    if (because === undefined) throw failedCommand(command, ended)
    await remove()
    return { kind: 'refused', because }
  } catch (error) {
    await remove()
    throw error
  }
}

/**
 * A network with nobody else in it. The host has no address there: on the one that it has in every other network of this kind,
 * whatever listens on the host could be reached. So the host cannot reach the container either (ADR 14). `outbound`: the settings
 * want a way out, which goes through the host.
 */
const networkCommand = (name: string, runId: string, outbound: boolean): DockerCommand => ({
  args: [
    'network',
    'create',
    ...(outbound ? [] : ['--internal', '--ipv6=false', '--opt=com.docker.network.bridge.inhibit_ipv4=true']),
    `--label=${RUN_LABEL}=${runId}`,
    '--',
    name,
  ],
  timeoutSeconds: LIMIT_SECONDS,
  patienceSeconds: RUN_PATIENCE_SECONDS,
})

const HAS_ENDED = /is not running|No such container/i

async function askMainPid(cli: Cli, name: string): Promise<number> {
  const args = ['container', 'inspect', '--format={{.State.Pid}}', '--', name]
  const command: DockerCommand = { args, timeoutSeconds: LIMIT_SECONDS }
  const ended = await cli.run(command)
  if (ended.exitCode === 0 && /^\d+\s*$/.test(ended.stdout)) return Number(ended.stdout)
  if (HAS_ENDED.test(ended.stderr)) return 0
  throw failedCommand(command, ended)
}

function container(cli: Cli, name: string, remove: () => Promise<void>): Container {
  let removed: Promise<void> | undefined
  const events = followEvents(cli, name)
  const readProcesses = createProcessReader()
  const probes = new Set<Promise<unknown>>()
  const ask = (...args: string[]): DockerCommand => ({ args, timeoutSeconds: LIMIT_SECONDS })
  let main: number | undefined
  /** As the host numbers it; 0 once it has ended. Asked for until the engine says it: without it no process would be the main one. */
  const mainPid = async (): Promise<number> => (main ??= await askMainPid(cli, name))
  let mapping: Promise<boolean> | undefined
  /** Whether the host numbers the users of a container otherwise than the container: root is some other number then. */
  const mapsUsers = () =>
    (mapping ??= answerOf(cli, ask('info', '--format={{json .SecurityOptions}}')).then((options) =>
      options.includes('name=userns'),
    ))
  const removeAll = async () => {
    try {
      await remove()
    } finally {
      await Promise.allSettled([...probes, events.stop()])
    }
  }
  return {
    name,
    async exit() {
      if (!events.isOver()) return undefined
      return readExit(await answerOf(cli, ask('container', 'inspect', '--format={{json .State}}', '--', name)))
    },
    probe(command) {
      const begun = probe({ cli, name, events }, command)
      probes.add(begun)
      return begun
    },
    async writtenBytes() {
      const { stdout } = await cli.run(ask('container', 'inspect', '--size', '--format={{json .SizeRw}}', '--', name))
      const bytes = Number.parseInt(stdout, 10)
      return Number.isNaN(bytes) ? undefined : bytes
    },
    async processes() {
      const command = ask('top', name, '-eo', PROCESS_COLUMNS)
      const [ended, pid, isMapped] = await Promise.all([cli.run(command), mainPid(), mapsUsers()])
      if (isMapped)
        throw new ToolError(
          'The engine maps users (`userns-remap`), so the numbers of its processes do not tell who is root.',
          { command: ['docker', 'top'] },
        )
      if (ended.exitCode === 0) return readProcesses(ended.stdout, pid)
      if (HAS_ENDED.test(ended.stderr)) return []
      throw failedCommand(command, ended)
    },
    async logTail(lines) {
      const command = ask('logs', '--timestamps', `--tail=${lines}`, '--', name)
      const ended = await cli.run(command)
      if (ended.exitCode !== 0) throw failedCommand(command, ended)
      return mergeLogs(ended.stdout, ended.stderr, lines, MAX_LINE)
    },
    [Symbol.asyncDispose]() {
      removed ??= removeAll()
      return removed
    },
  }
}
