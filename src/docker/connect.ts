import process from 'node:process'
import type { ContentChoice, Docker } from '../world.ts'
import { createMeasure } from './image/archive.ts'
import { build } from './build/buildx-build.ts'
import { check } from './build/buildkit-check.ts'
import { childEnv, type Env } from './cli/child-env.ts'
import { createCli } from './cli/docker-cli.ts'
import { readCompose } from './compose/read-compose.ts'
import { startServices } from './compose/start-services.ts'
import { start } from './run/container.ts'
import { openImage } from './run/still-image.ts'
import { runOnce } from './run/run-once.ts'
import { createAskRegistries } from './registry/ask-registries.ts'
import { inspect } from './image/inspect.ts'
import { checkRunId } from './names.ts'
import { RUN_VARIABLE } from './orphans.ts'
import { environment } from './preflight.ts'

export interface DockerOptions {
  /** Absolute path to which build secrets and local caches are relative. */
  readonly workspace: string
  /** Stops what is under way and refuses what comes after; what has been started is still removed. */
  readonly signal: AbortSignal
  /** 4 to 40 of a–z and 0–9. Stands in the name of everything that is made, so that `removeLeftovers` finds it. */
  readonly runId: string
  /** Where the docker client is found and how it reaches the engine. GitHub's tokens are taken out of it. */
  readonly env?: Env
  /** The runner's variables of GitHub's cache; only builds that have such a cache are given them. */
  readonly cacheService?: Env
  /** Folder for temporary files; the system's where absent. */
  readonly temporary?: string
  /** Which files of an image are kept with their content when it is measured; none where absent. */
  readonly contents?: ContentChoice
}

const NO_CONTENTS: ContentChoice = { isWanted: () => false, isTelling: () => false, stretchOf: () => undefined }

/** Docker as its command line offers it, with the client that stands first on the PATH. */
export function connectDocker(options: DockerOptions): Docker {
  const env = options.env ?? process.env
  const runId = checkRunId(options.runId)
  const marked = { ...childEnv(env), [RUN_VARIABLE]: runId }
  const cli = createCli({ cwd: options.workspace, env: marked, signal: options.signal })
  const world = { cli, runId, cacheService: options.cacheService ?? {} }
  const temporary = options.temporary === undefined ? {} : { temporary: options.temporary }
  return {
    environment: () => environment(cli),
    check: (request) => check(cli, request),
    build: (request, onStep, pins) => build({ ...world, ...temporary }, request, onStep, pins),
    inspect: (reference) => inspect(cli, reference),
    measure: createMeasure(cli, options.contents ?? NO_CONTENTS, createAskRegistries({ env, signal: options.signal })),
    readCompose: (request) => readCompose({ ...options, ...temporary, env: marked }, request),
    startServices: (request) =>
      startServices({ ...world, ...temporary, workspace: options.workspace, env: marked }, request),
    start: (reference, runOptions) => start({ cli, runId, ...temporary }, reference, runOptions),
    runOnce: (reference, runOptions, limits) => runOnce({ cli, runId, ...temporary }, reference, runOptions, limits),
    openImage: (reference) => openImage({ cli, runId }, reference),
  }
}
