/** The bundled action as a step of a runner: `node dist/index.js`, told everything through its environment. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parse } from 'yaml'
import { z } from 'zod'
import type { WorkflowEvent } from './pull-request.ts'
import { readPairs, type Pair } from './workflow-files.ts'

const ROOT = join(import.meta.dirname, '../..')

const manifest = z
  .object({
    inputs: z.record(z.string(), z.object({ default: z.string().default('') })),
    outputs: z.record(z.string(), z.unknown()),
    runs: z.object({ using: z.literal('node24'), main: z.string(), post: z.string() }),
  })
  .parse(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')))

export const OUTPUTS: readonly string[] = Object.keys(manifest.outputs)

/** `publish/action.yml`, an action of its own. */
const publishing = z
  .object({
    inputs: z.record(z.string(), z.object({ default: z.string().default('') })),
    runs: z.object({ using: z.literal('node24'), main: z.string() }),
  })
  .parse(parse(readFileSync(join(ROOT, 'publish/action.yml'), 'utf8')))

/** The command line, which is a bundle of its own. */
export const CLI = join(ROOT, 'dist/cli/index.js')

/** This machine's own Node and the one that `action.yml` asks for. */
export const NODE = process.execPath

/** Brings it where it is missing. */
export const node24 = (): string =>
  process.env['DRYDOCK_NODE24'] ??
  execFileSync(join(ROOT, 'script/node24'), { encoding: 'utf8', env: plainEnvironment() }).trim()

/** None of these may be seen anywhere but in the header of a request. */
export const TOKENS = {
  'INPUT_GITHUB-TOKEN': 'canary-of-the-job-token',
  ACTIONS_RUNTIME_TOKEN: 'canary-of-the-runtime-token',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-of-the-id-token',
} as const

export type Environment = Readonly<Record<string, string | undefined>>

export interface Job {
  /** For the runner's own files and temporary folders. */
  readonly folder: string
  readonly workspace: string
  readonly event: WorkflowEvent
  /** What stands under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly apiUrl?: string
  readonly env?: Environment
  /** Path of the Node that runs it. */
  readonly node?: string
  /** Whether nobody reads what it prints. */
  readonly stdout?: 'closed'
}

export interface Step {
  readonly pid: number | undefined
  /** Everything it has printed so far, as the runner's log shows it. */
  readonly log: () => string
  readonly kill: (signal: NodeJS.Signals) => void
  readonly ended: Promise<StepEnd>
}

export interface StepEnd {
  readonly exitCode: number | null
  readonly signal: string | null
  readonly log: string
  readonly stderr: string
  readonly outputs: readonly Pair[]
  readonly state: readonly Pair[]
  readonly summary: string
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const

export const places = (folder: string) => ({
  /** RUNNER_TEMP */
  runnerTemp: join(folder, 'runner temp'),
  /** TMPDIR */
  temporary: join(folder, 'tmp'),
  event: join(folder, 'event.json'),
})

/** Starts the action's main step. */
export function startMain(job: Job): Step {
  prepare(job)
  return start(job, manifest.runs.main, defaultInputs(manifest.inputs))
}

/** Starts the action that publishes what another run has reported. */
export function startPublish(job: Job): Step {
  prepare(job)
  return start(job, join('publish', publishing.runs.main), defaultInputs(publishing.inputs))
}

function prepare(job: Job): void {
  const { runnerTemp, temporary, event } = places(job.folder)
  for (const folder of [runnerTemp, temporary]) mkdirSync(folder, { recursive: true })
  writeFileSync(event, JSON.stringify(job.event.payload))
}

/** Starts its post step, which gets what the main step saved. */
export function startPost(job: Job, state: readonly Pair[]): Step {
  const saved = Object.fromEntries(state.map(([name, value]) => [`STATE_${name}`, value]))
  return start(job, manifest.runs.post, { ...defaultInputs(manifest.inputs), ...saved })
}

function start(job: Job, entry: string, env: Environment): Step {
  for (const name of FILES) writeFileSync(join(job.folder, name), '')
  const child = spawn(job.node ?? NODE, [join(ROOT, entry)], {
    cwd: job.workspace,
    env: { ...plainEnvironment(), ...env, ...runnerEnvironment(job), ...job.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (job.stdout === 'closed') child.stdout.destroy()
  let log = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (log += chunk))
  const stderr = text(child.stderr)
  const closed = once(child, 'close')
  return {
    pid: child.pid,
    log: () => log,
    kill: (signal) => child.kill(signal),
    ended: closed.then(async () => ({
      exitCode: child.exitCode,
      signal: child.signalCode,
      log,
      stderr: await stderr,
      outputs: readPairs(read(job, 'GITHUB_OUTPUT')),
      state: readPairs(read(job, 'GITHUB_STATE')),
      summary: read(job, 'GITHUB_STEP_SUMMARY'),
    })),
  }
}

/** So that the parts of a runner of somebody else's, in which these tests may run, stay out of it. */
export function plainEnvironment(): Record<string, string | undefined> {
  const kept = /^(?:PATH|HOME|LANG|DOCKER_.*|BUILDX_.*|XDG_.*)$/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.test(name)))
}

const defaultInputs = (inputs: Readonly<Record<string, { readonly default: string }>>): Environment =>
  asVariables(Object.fromEntries(Object.entries(inputs).map(([name, one]) => [name, one.default])))

/** The runner makes an input's name a variable's by upper case and `_` for a space, nothing else. */
const asVariables = (inputs: Readonly<Record<string, string>>): Environment =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))

function runnerEnvironment({ folder, workspace, event, inputs = {}, apiUrl = '' }: Job): Environment {
  const { runnerTemp, temporary, event: eventPath } = places(folder)
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: apiUrl,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: 'octo-org/hello',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4242',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: runnerTemp,
    TMPDIR: temporary,
    ...Object.fromEntries(FILES.map((name) => [name, join(folder, name)])),
    ...asVariables(inputs),
    ...TOKENS,
  }
}

const read = ({ folder }: Job, name: (typeof FILES)[number]): string => readFileSync(join(folder, name), 'utf8')
