import { open } from 'node:fs/promises'
import path from 'node:path'
import { ToolError } from '../../errors.ts'
import type { BuildFacts, BuildStep } from '../../model.ts'
import type { BuildOutcome, BuildRequest, BuiltImage, Pin } from '../../world.ts'
import { baseImages, finalBaseImage } from './base-images.ts'
import { buildArgs } from './build-args.ts'
import { cacheVariables, type Env } from '../cli/child-env.ts'
import { bytesOf } from '../cli/docker-cli.ts'
import type { Cli, DockerCommand, Ended } from '../cli/docker-command.ts'
import { refuseOutside } from './context-containment.ts'
import { errorCode } from '../cli/error-code.ts'
import { blame } from './build-failure.ts'
import { foreignFrontend, type ForeignFrontend } from './frontend.ts'
import { layerCountOf } from '../image/inspect.ts'
import { layerLines } from './layer-lines.ts'
import { splitLines } from '../cli/lines.ts'
import { cacheNamespace, imageName } from '../names.ts'
import { createPrivateFolder } from '../cli/private-folder.ts'
import { type BuildLog, createBuildLog } from './step-progress.ts'
import { parseProvenance } from './provenance.ts'
import { stepNodes } from './step-graph.ts'
import { failedCommand } from '../cli/tool-error.ts'
import { cachesOf, unusedCaches } from './unused-caches.ts'
import { removeImages } from '../remove-ours.ts'

/** BuildKit prints at most 2 MiB of a step's log, in one object where it held it back: 2.8 MB of base64. */
const MAX_PROGRESS_LINE = 4 * 1024 * 1024
/** Provenance of a build of 1,000 steps is about 3 MB. */
const MAX_METADATA_BYTES = 32 * 1024 * 1024

export interface BuildWorld {
  readonly cli: Cli
  readonly runId: string
  /** The runner's variables of GitHub's cache. */
  readonly cacheService: Env
  readonly temporary?: string
}

/** See `Docker.build`. */
export async function build(
  world: BuildWorld,
  request: BuildRequest,
  onStep: (step: BuildStep) => void,
  pins: readonly Pin[] = [],
): Promise<BuildOutcome> {
  await refuseOutside(request)
  const foreign = await foreignFrontend(request)
  if (foreign) return { kind: 'failed', message: `${foreign.message}.`, ...linesOf(foreign), log: [] }
  await using folder = await createPrivateFolder(world.temporary)
  const metadataFile = path.join(folder.path, 'metadata.json')
  const tag = imageName(world.runId, request.side)
  const setting = { tag, metadataFile, cacheNamespace: cacheNamespace(world.runId, request.side), pins }
  const command: DockerCommand = {
    args: buildArgs(request, setting),
    timeoutSeconds: request.options.timeoutSeconds,
    env: {
      BUILDX_METADATA_PROVENANCE: 'max',
      BUILDX_GIT_INFO: 'false',
      ...cacheVariables(world.cacheService, cachesOf(request)),
    },
  }
  const log = createBuildLog()
  const start = performance.now()
  try {
    const ended = await world.cli.stream(command, 'stderr', async (bytes) => {
      for await (const line of splitLines(bytesOf(bytes), MAX_PROGRESS_LINE)) log.add(line).forEach(onStep)
    })
    if (ended.exitCode !== 0 || ended.timedOut) {
      await removeImages(world.cli, [tag])
      return withNotes(failed(command, ended, log), unusedCaches(request, log, world.cacheService))
    }
    const seconds = (performance.now() - start) / 1000
    const notes = unusedCaches(request, log, world.cacheService)
    const image = await builtImage(world, tag, { seconds, notes }, log, await readUpTo(metadataFile))
    return { kind: 'built', image }
  } catch (error) {
    await removeImages(world.cli, [tag])
    throw error
  }
}

const linesOf = ({ line }: ForeignFrontend) => (line === undefined ? {} : { lines: { line, endLine: line } })

async function builtImage(
  { cli }: BuildWorld,
  reference: string,
  { seconds, notes }: { readonly seconds: number; readonly notes: readonly string[] },
  log: BuildLog,
  metadata: string,
): Promise<BuiltImage> {
  const provenance = parseProvenance(metadata)
  const done = log.steps()
  const nodes = stepNodes(done, provenance)
  const baseImage = provenance && finalBaseImage(provenance)
  const steps = done.map(({ step }) => step)
  const facts: BuildFacts = {
    seconds,
    steps,
    cachedSteps: steps.filter(({ cached }) => cached).length,
    contextBytes: log.contextBytes(),
    baseImages: provenance ? baseImages(provenance) : [],
    ...(notes.length > 0 && { notes }),
  }
  return {
    reference,
    facts,
    layerLines: layerLines(provenance, await layerCountOf(cli, reference)),
    ...(nodes && { nodes }),
    ...(baseImage && { baseImage }),
    [Symbol.asyncDispose]: () => removeImages(cli, [reference]),
  }
}

const withNotes = (outcome: BuildOutcome, notes: readonly string[]): BuildOutcome =>
  outcome.kind === 'failed' && notes.length > 0 ? { ...outcome, notes } : outcome

function failed(command: DockerCommand, ended: Ended, log: BuildLog): BuildOutcome {
  const lastWords = { ...ended, stderr: log.text() }
  if (ended.missing) throw failedCommand(command, lastWords)
  if (ended.timedOut) {
    const stopped = log.stopped()
    const after = `after ${command.timeoutSeconds} s, the time limit for a build`
    if (stopped?.instruction === undefined || stopped.instruction.startsWith('FROM '))
      throw failedCommand(
        command,
        lastWords,
        `The build was cancelled ${after}${stopped ? `, during ${stopped.name}` : ''}.`,
      )
    return { kind: 'failed', message: `${stopped.instruction} was cancelled ${after}.`, log: stopped.log }
  }
  const { fault, ...rest } = blame({ steps: log.failures(), text: log.text() })
  if (fault === 'infrastructure')
    throw failedCommand(command, lastWords, `The build could not be carried out: ${rest.message}`)
  return { kind: 'failed', ...rest }
}

/** Nothing where buildx wrote none; a larger file than any build has reason to write is none to us. */
async function readUpTo(file: string): Promise<string> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new ToolError('The metadata of the build could not be read.', {
      command: ['docker', 'buildx', 'build'],
      cause: error,
    })
  })
  if (!handle) return ''
  try {
    const { size } = await handle.stat()
    return size > MAX_METADATA_BYTES ? '' : await handle.readFile('utf8')
  } finally {
    await handle.close()
  }
}
