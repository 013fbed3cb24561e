import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ServiceState } from '../../model.ts'
import type { RunningServices, ServicesOutcome, ServicesRequest } from '../../world.ts'
import type { Env } from '../cli/child-env.ts'
import type { Cli, DockerCommand } from '../cli/docker-command.ts'
import { lastLines, MAX_LINE } from '../cli/lines.ts'
import { createPrivateFolder } from '../cli/private-folder.ts'
import { answerOf, failedCommand } from '../cli/tool-error.ts'
import { containerName } from '../names.ts'
import { removeProject } from '../remove-ours.ts'
import { mergeLogs } from '../run/container-state.ts'
import { missingCompose } from './missing-compose.ts'
import { placeFiles } from './place-files.ts'
import { projectFile, testedOptions } from './project-file.ts'
import { giveUp, judgeServices, readStates, STATE_FORMAT, withLog, type Judged } from './service-states.ts'

export interface ServicesWorld {
  readonly cli: Cli
  readonly runId: string
  readonly workspace: string
  readonly env: Env
  readonly temporary?: string
}

/** Each of these takes 0.1 s on an idle machine. */
const LIMIT_SECONDS = 30
/** An image of some gigabytes over a slow line. */
const PULL_SECONDS = 900
const LOOK_MILLISECONDS = 250
const LOG_LINES = 50
/** As for `docker run`: the engine would go on making containers that nobody sees. */
const UP_PATIENCE_SECONDS = 2

/** See `Docker.startServices`. */
export async function startServices(world: ServicesWorld, request: ServicesRequest): Promise<ServicesOutcome> {
  const { cli, runId } = world
  const { project } = request
  const name = containerName(runId)
  const folder = await createPrivateFolder(world.temporary)
  const remove = async () => {
    await removeProject(cli, name)
    await folder[Symbol.asyncDispose]()
  }
  try {
    const mounts = [...project.companions, project.tested].flatMap(({ mounts }) => mounts)
    const placed = await placeFiles(mounts, folder.path, { ...request, workspace: world.workspace, env: world.env })
    const setting = { name, runId, placed: placed.pathOf }
    const file = path.join(folder.path, 'project.json')
    await writeFile(file, projectFile(request, setting), { mode: 0o600 })

    const missing = await pullMissing(cli, request)
    const states = missing.length > 0 ? missing : await bringUp(cli, request, { name, file })
    if (states.some(({ kind }) => kind === 'failed')) {
      await remove()
      return { kind: 'failed', states, notes: placed.notes }
    }
    let removed: Promise<void> | undefined
    const services: RunningServices = {
      tested: testedOptions(project, setting),
      notes: placed.notes,
      states: async () => logged(cli, await look(cli, request, name)),
      [Symbol.asyncDispose]() {
        removed ??= remove()
        return removed
      },
    }
    return { kind: 'ready', services }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Fetches images that the engine does not have; gives all services where one cannot be had. */
async function pullMissing(cli: Cli, { project: { companions } }: ServicesRequest): Promise<ServiceState[]> {
  const images = [...new Set(companions.map(({ image }) => image))]
  const problems = new Map<string, string>()
  await Promise.all(
    images.map(async (image) => {
      const known = await cli.run({
        args: ['image', 'inspect', '--format={{.Id}}', '--', image],
        timeoutSeconds: LIMIT_SECONDS,
      })
      if (known.exitCode === 0) return
      const pulled = await cli.run({ args: ['pull', '--quiet', '--', image], timeoutSeconds: PULL_SECONDS })
      if (pulled.timedOut) problems.set(image, `it did not arrive within ${PULL_SECONDS} s`)
      else if (pulled.exitCode !== 0)
        problems.set(image, lastLines(pulled.stderr, 1)[0] ?? 'the engine does not say why')
    }),
  )
  if (problems.size === 0) return []
  return companions.map(({ name, image }): ServiceState => {
    const because = problems.get(image)
    if (because === undefined) return { name, image, kind: 'waiting' }
    return { name, image, kind: 'failed', because: `has an image that cannot be pulled: ${because}`, log: [] }
  })
}

/** Starts all of them through Compose, and waits until they are what others need or one has failed. */
async function bringUp(
  cli: Cli,
  request: ServicesRequest,
  { name, file }: { readonly name: string; readonly file: string },
): Promise<ServiceState[]> {
  const { timeoutSeconds } = request
  const until = performance.now() + timeoutSeconds * 1000
  const command: DockerCommand = {
    args: [
      'compose',
      '--ansi=never',
      '--progress=quiet',
      `--project-name=${name}`,
      `--file=${file}`,
      'up',
      '--detach',
      '--no-build',
      '--pull=never',
    ],
    timeoutSeconds,
    patienceSeconds: UP_PATIENCE_SECONDS,
  }
  const ended = await cli.run(command)
  const absent = missingCompose(command, ended)
  if (absent) throw absent
  for (;;) {
    const judged = await look(cli, request, name)
    const isOver = ended.timedOut || performance.now() >= until
    const isFailed = judged.some(({ kind }) => kind === 'failed')
    if (isFailed || isOver) return logged(cli, isOver ? giveUp(judged, request.project, timeoutSeconds) : judged)
    if (ended.exitCode !== 0) throw failedCommand(command, ended)
    if (judged.every(({ kind }) => kind !== 'open')) return logged(cli, judged)
    await sleep(LOOK_MILLISECONDS)
  }
}

async function look(cli: Cli, { project }: ServicesRequest, name: string): Promise<Judged[]> {
  const ids = await answerOf(cli, {
    args: ['ps', '--all', '--quiet', '--no-trunc', `--filter=label=com.docker.compose.project=${name}`],
    timeoutSeconds: LIMIT_SECONDS,
  })
  const containers = ids.split('\n').filter((id) => id !== '')
  if (containers.length === 0) return judgeServices(project, [])
  const states = await answerOf(cli, {
    args: ['container', 'inspect', `--format=${STATE_FORMAT}`, '--', ...containers],
    timeoutSeconds: LIMIT_SECONDS,
  })
  return judgeServices(project, readStates(states))
}

const logged = (cli: Cli, judged: readonly Judged[]): Promise<ServiceState[]> =>
  Promise.all(
    judged.map(async (one) => {
      if (one.kind !== 'failed' || one.container === undefined) return withLog(one, [])
      const args = ['logs', '--timestamps', `--tail=${LOG_LINES}`, '--', one.container]
      const { stdout, stderr } = await cli.run({ args, timeoutSeconds: LIMIT_SECONDS })
      return withLog(one, mergeLogs(stdout, stderr, LOG_LINES, MAX_LINE))
    }),
  )
