import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ToolError } from '../../errors.ts'
import type { Process } from '../../model.ts'
import type { Container, RunOptions, StartOutcome } from '../../world.ts'
import { removeContainers, removeNetworks } from '../remove-ours.ts'
import type { Cli, DockerCommand } from '../cli/docker-command.ts'
import { followEvents } from './container-events.ts'
import { mergeLogs, readExit, readStarted, type Started } from './container-state.ts'
import { freeze } from './freeze.ts'
import { askOverHttp } from './http-from-beside.ts'
import { seenFromInside } from './id-map.ts'
import { idMaps, listeners, signals, usage, zombies } from './kernel-view.ts'
import { MAX_LINE } from '../cli/lines.ts'
import { containerName, RUN_LABEL } from '../names.ts'
import { createPrivateFolder } from '../cli/private-folder.ts'
import { probe } from './run-probe.ts'
import { ASK_PROCESSES, createProcessReader } from './process-list.ts'
import { refusal } from './start-refusal.ts'
import { envFileText, runArgs } from './run-args.ts'
import { answerOf, failedCommand } from '../cli/tool-error.ts'
import { written } from './written-files.ts'

/** Each of these takes 0.1 to 0.5 s on an idle machine. */
const LIMIT_SECONDS = 30
/** A cancelled `docker run` is better waited for than killed: the engine would go on making a container we cannot see. */
const RUN_PATIENCE_SECONDS = 2
/** 128 + SIGKILL. */
const KILLED = 137

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
    const asked = performance.now()
    const ended = await cli.run(command)
    if (ended.exitCode === 0) return { kind: 'started', container: container({ cli, runId }, name, asked, remove) }
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
export const networkCommand = (name: string, runId: string, outbound: boolean): DockerCommand => ({
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

async function askStarted(cli: Cli, name: string): Promise<Started> {
  const args = ['container', 'inspect', '--format={{json .}}', '--', name]
  const command: DockerCommand = { args, timeoutSeconds: LIMIT_SECONDS }
  const ended = await cli.run(command)
  if (ended.exitCode === 0) return readStarted(ended.stdout)
  if (HAS_ENDED.test(ended.stderr)) return readStarted('')
  throw failedCommand(command, ended)
}

/** `asked`: when its start was asked for, in the time of `performance.now()`. */
function container(
  { cli, runId }: { readonly cli: Cli; readonly runId: string },
  name: string,
  asked: number,
  remove: () => Promise<void>,
): Container {
  let removed: Promise<void> | undefined
  const events = followEvents(cli, name)
  const readProcesses = createProcessReader()
  const probes = new Set<Promise<unknown>>()
  const ask = (...args: string[]): DockerCommand => ({ args, timeoutSeconds: LIMIT_SECONDS })
  let first: Started | undefined
  let maps: ReturnType<typeof idMaps> | undefined
  /** Asked for until the engine says it: without it no process would be the main one. */
  const begin = async (): Promise<Started> => (first ??= await askStarted(cli, name))
  let mapping: Promise<boolean> | undefined
  /** Whether the engine numbers the users of a container otherwise than the container: root is some other number then. */
  const mapsUsers = () =>
    (mapping ??= answerOf(cli, ask('info', '--format={{json .SecurityOptions}}')).then((options) =>
      /name=(?:userns|rootless)/.test(options),
    ))
  const processes = async (): Promise<readonly Process[]> => {
    const command = ask('top', name, ...ASK_PROCESSES)
    const [ended, running] = await Promise.all([cli.run(command), begin()])
    if (ended.exitCode === 0) {
      const { uids, gids, isRead } = await (maps ??= idMaps(running))
      if (!isRead && running.pid > 0 && (await mapsUsers()))
        throw new ToolError(
          'The engine maps users and runs elsewhere, so the numbers of its processes do not tell who is root.',
          { command: ['docker', 'top'] },
        )
      return readProcesses(ended.stdout, running.pid).map((process) => seenFromInside(process, uids, gids))
    }
    if (HAS_ENDED.test(ended.stderr)) return []
    throw failedCommand(command, ended)
  }
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
    written: () => written(cli, name),
    async usage() {
      return usage(await begin())
    },
    processes,
    async zombies() {
      return zombies(await begin())
    },
    async logTail(lines) {
      const command = ask('logs', '--timestamps', `--tail=${lines}`, '--', name)
      const ended = await cli.run(command)
      if (ended.exitCode !== 0) throw failedCommand(command, ended)
      return mergeLogs(ended.stdout, ended.stderr, lines, MAX_LINE)
    },
    async age() {
      const { startedAt } = await begin()
      // An engine on another machine may have another clock.
      return Math.min(Math.max(0, (Date.now() - startedAt) / 1000), (performance.now() - asked) / 1000)
    },
    async listeners() {
      return listeners(await begin())
    },
    async ask(requests) {
      return askOverHttp({ cli, runId }, name, requests)
    },
    async signals() {
      return signals(await begin())
    },
    async freeze() {
      return freeze({ cli, name, running: await begin() }, processes)
    },
    async stop(graceSeconds) {
      const from = performance.now()
      await answerOf(cli, {
        args: ['stop', `--time=${graceSeconds}`, '--', name],
        timeoutSeconds: LIMIT_SECONDS + graceSeconds,
      })
      const seconds = (performance.now() - from) / 1000
      const exit = readExit(await answerOf(cli, ask('container', 'inspect', '--format={{json .State}}', '--', name)))
      return { seconds, code: exit?.code ?? KILLED, killed: seconds >= graceSeconds && exit?.code === KILLED }
    },
    [Symbol.asyncDispose]() {
      removed ??= removeAll()
      return removed
    },
  }
}
