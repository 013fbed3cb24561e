import { TextDecoder } from 'node:util'
import type { BuildStep } from '../../model.ts'
import { createTail, type Tail } from '../cli/lines.ts'
import { parseStatus, type Vertex } from './rawjson.ts'
import { arrange } from './step-order.ts'

/** Last lines of a step's output that are kept while it runs. */
const STEP_LOG_LINES = 20
/** Of what follows the progress: an excerpt of the Dockerfile and the error. */
const MAX_TEXT = 64 * 1024

/** A step that has a number, e.g. `[2/5] RUN …` or `[linux/amd64 builder 2/5] COPY …`, and so stands in the Dockerfile. */
const DOCKERFILE_STEP = /^\[(?:[^\]]* )?\d+\/\d+\] /
const CONTEXT = /^\[(?:internal\] load build context|context .*\] load from client)/

/** What a build has said so far. */
export interface BuildLog {
  /** Takes one line of standard error and gives the steps that it finished. */
  add(line: string): BuildStep[]
  /** The Dockerfile's finished steps in its order; see `arrange`. */
  steps(): BuildStep[]
  contextBytes(): number
  /** What failed first, or what was running when the build was stopped. */
  stopped(): StoppedStep | undefined
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

  function update(vertex: Vertex): BuildStep[] {
    const run = runs.get(vertex.digest) ?? newRun(vertex)
    runs.set(vertex.digest, run)
    run.vertex = { ...vertex, cached: vertex.cached || run.vertex.cached }
    if (isTime(vertex.started) && isTime(vertex.completed))
      run.spans.set(Date.parse(vertex.started), Date.parse(vertex.completed))
    if (run.told || !finished(run) || isPull(vertex)) return []
    run.told = true
    return [stepOf(run)]
  }

  /** Base images are told of when the first step that stands on them begins: only then they are surely there. */
  function untoldInputs({ started, inputs }: Vertex): BuildStep[] {
    if (!isTime(started)) return []
    return (inputs ?? []).flatMap((digest) => {
      const run = runs.get(digest)
      if (run === undefined || run.told || !finished(run)) return []
      run.told = true
      return [stepOf(run)]
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
      return (status?.vertexes ?? []).flatMap((vertex) => [...untoldInputs(vertex), ...update(vertex)])
    },
    steps: () =>
      arrange(
        [...runs.values()]
          .filter(({ vertex }) => DOCKERFILE_STEP.test(vertex.name))
          .map((run) => ({
            step: stepOf(run),
            startedAt: startOf(run),
            finished: finished(run),
            announced: run.announced,
          })),
      ),
    contextBytes: () => [...contextBytes.values()].reduce((sum, bytes) => sum + bytes, 0),
    stopped() {
      const all = [...runs.values()]
      const run =
        all.find(({ vertex }) => vertex.error !== '' && !/context canceled/.test(vertex.error)) ??
        all.find(({ vertex }) => DOCKERFILE_STEP.test(vertex.name) && vertex.error !== '') ??
        all.find(({ vertex }) => isTime(vertex.started) && !isTime(vertex.completed))
      if (!run) return undefined
      const { name } = run.vertex
      const numbered = DOCKERFILE_STEP.exec(name)?.[0]
      return {
        name,
        ...(numbered !== undefined && { instruction: name.slice(numbered.length) }),
        log: run.tail.lines(),
      }
    },
    text: () => text,
  }
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

const startOf = ({ spans }: Run): number => Math.min(...spans.keys())

const stepOf = ({ vertex, spans }: Run): BuildStep => ({
  name: vertex.name,
  seconds: [...spans].reduce((sum, [start, end]) => sum + (end - start), 0) / 1000,
  // A base image that was looked up but never pulled was there already.
  cached: vertex.cached || (isPull(vertex) && spans.size === 1),
})
