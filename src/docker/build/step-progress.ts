import { TextDecoder } from 'node:util'
import type { BuildStep } from '../../model.ts'
import type { FailedStep } from './failed-step.ts'
import { createTail, type Tail } from '../cli/lines.ts'
import { parseStatus, type Vertex } from './rawjson.ts'
import { arrange, type DoneStep, ownDigests } from './step-order.ts'

/** Last lines of a step's output that are kept while it runs. */
const STEP_LOG_LINES = 20
/** Of what follows the progress: an excerpt of the Dockerfile and the error. */
const MAX_TEXT = 64 * 1024

/** A step that has a number, e.g. `[2/5] RUN …` or `[linux/amd64 builder 2/5] COPY …`, and so stands in the Dockerfile. */
const DOCKERFILE_STEP = /^\[(?:[^\]]* )?\d+\/\d+\] /
const IMPORT = /^importing cache manifest from (.*)/
const CONTEXT = /^\[(?:internal\] load build context|context .*\] load from client)/

/** What a build has said so far. */
export interface BuildLog {
  /**
   * Takes one line of standard error and gives the steps that are known to be finished. A step that is called cached is
   * believed when the next report has no error: BuildKit calls those cached as well that it gives up.
   */
  add(line: string): BuildStep[]
  /** The Dockerfile's steps in its order, once the build has ended well; see `arrange`. */
  steps(): DoneStep[]
  /** Everything of this build that ended with an error, also the steps that were cancelled. */
  failures(): FailedStep[]
  contextBytes(): number
  /** What was running when the build was stopped. */
  stopped(): StoppedStep | undefined
  /** Caches that it has looked at, with what went wrong. Untrusted text. */
  imports(): readonly { readonly from: string; readonly error: string }[]
  /** What was printed beside the progress: BuildKit's excerpt and buildx's error. */
  text(): string
}

export interface StoppedStep {
  /** As BuildKit names it. Untrusted text. */
  readonly name: string
  /** The Dockerfile's instruction, where it is one. Untrusted text. */
  readonly instruction?: string
  /** Last lines that it printed. Untrusted text. */
  readonly log: readonly string[]
}

interface Run {
  vertex: Vertex
  /** Start → end, in milliseconds: a base image is resolved in one go and pulled in another. */
  readonly spans: Map<number, number>
  readonly tail: Tail
  readonly decoder: TextDecoder
  readonly announced: boolean
  told: boolean
}

export function createBuildLog(): BuildLog {
  const runs = new Map<string, Run>()
  const contextBytes = new Map<string, number>()
  let text = ''
  let hasFailed = false
  let held: readonly Run[] = []

  const seen = () =>
    [...runs.values()].map((run) => ({
      step: stepOf(run),
      digest: run.vertex.digest,
      inputs: run.vertex.inputs ?? [],
      finished: finished(run),
      announced: run.announced && DOCKERFILE_STEP.test(run.vertex.name),
    }))

  function update(vertex: Vertex): Run[] {
    const run = runs.get(vertex.digest) ?? newRun(vertex)
    runs.set(vertex.digest, run)
    run.vertex = { ...vertex, cached: vertex.cached || run.vertex.cached }
    if (isTime(vertex.started) && isTime(vertex.completed))
      run.spans.set(Date.parse(vertex.started), Date.parse(vertex.completed))
    return run.told || isPull(vertex) ? [] : [run]
  }

  /** Base images are told of when the first step that stands on them begins: only then they are surely there. */
  function untoldInputs({ started, inputs }: Vertex): Run[] {
    if (!isTime(started)) return []
    return (inputs ?? []).flatMap((digest) => runs.get(digest) ?? [])
  }

  /** A step that another build does for this one is told of under this one's name. */
  function tell(candidates: readonly Run[]): BuildStep[] {
    const own = ownDigests(seen())
    const waitsFor = (run: Run): Run | undefined =>
      own.has(run.vertex.digest)
        ? run
        : [...runs.values()].find(
            ({ vertex, told }) =>
              !told && own.has(vertex.digest) && instructionIn(vertex.name) === instructionIn(run.vertex.name),
          )
    return candidates.flatMap((run) => {
      const mine = finished(run) && !run.told ? waitsFor(run) : undefined
      if (mine === undefined) return []
      run.told = true
      mine.told = true
      return [{ ...stepOf(run), name: mine.vertex.name }]
    })
  }

  return {
    add(line) {
      const status = parseStatus(line)
      if (!status) text = (text + line + '\n').slice(-MAX_TEXT)
      for (const { vertex, id, current } of status?.statuses ?? [])
        if (CONTEXT.test(runs.get(vertex)?.vertex.name ?? '')) contextBytes.set(`${vertex} ${id}`, current)
      for (const { vertex, data } of status?.logs ?? []) {
        const run = runs.get(vertex)
        run?.tail.add(run.decoder.decode(Buffer.from(data, 'base64'), { stream: true }))
      }
      const vertexes = status?.vertexes ?? []
      if (vertexes.length === 0) return []
      hasFailed ||= vertexes.some(({ error }) => error !== '')
      const waiting = hasFailed ? [] : held
      const candidates = vertexes.flatMap((vertex) => [...untoldInputs(vertex), ...update(vertex)])
      held = candidates.filter(isCached)
      return tell([...waiting, ...candidates.filter((run) => !isCached(run))])
    },
    steps: () => arrange(seen().filter(({ step }) => DOCKERFILE_STEP.test(step.name))),
    failures() {
      const own = ownDigests(seen())
      return [...runs.values()]
        .filter(
          ({ vertex }) =>
            vertex.error !== '' &&
            !IMPORT.test(vertex.name) &&
            (own.has(vertex.digest) || !DOCKERFILE_STEP.test(vertex.name)),
        )
        .map(({ vertex, tail }) => ({ name: vertex.name, error: vertex.error, log: tail.lines() }))
    },
    contextBytes: () => [...contextBytes.values()].reduce((sum, bytes) => sum + bytes, 0),
    stopped() {
      const all = [...runs.values()]
      const run =
        all.find(({ vertex }) => DOCKERFILE_STEP.test(vertex.name) && vertex.error !== '') ??
        all.find(({ vertex }) => isTime(vertex.started) && !isTime(vertex.completed))
      if (!run) return undefined
      const { name } = run.vertex
      const instruction = instructionIn(name)
      return { name, ...(instruction !== undefined && { instruction }), log: run.tail.lines() }
    },
    imports: () =>
      [...runs.values()].flatMap(({ vertex: { name, error } }) => {
        const from = IMPORT.exec(name)?.[1]
        return from === undefined ? [] : [{ from, error }]
      }),
    text: () => text,
  }
}

/** The Dockerfile's instruction in BuildKit's name of a step; nothing where it is none. */
export function instructionIn(name: string): string | undefined {
  const numbered = DOCKERFILE_STEP.exec(name)?.[0]
  return numbered === undefined ? undefined : name.slice(numbered.length)
}

const newRun = (vertex: Vertex): Run => ({
  vertex,
  spans: new Map(),
  tail: createTail(STEP_LOG_LINES),
  decoder: new TextDecoder(),
  announced: !isTime(vertex.started),
  told: false,
})

const isTime = (time: string | null | undefined): time is string => time != null

const isPull = ({ name }: Vertex): boolean => /^\[[^\]]*\] FROM /.test(name)

const finished = ({ vertex, spans }: Run): boolean =>
  DOCKERFILE_STEP.test(vertex.name) && spans.size > 0 && isTime(vertex.completed) && vertex.error === ''

const isCached = (run: Run): boolean => run.vertex.cached && !isPull(run.vertex)

const stepOf = ({ vertex, spans }: Run): BuildStep => ({
  name: vertex.name,
  seconds: [...spans].reduce((sum, [start, end]) => sum + (end - start), 0) / 1000,
  // A base image that was looked up but never pulled was there already.
  cached: vertex.cached || (isPull(vertex) && spans.size === 1),
})
