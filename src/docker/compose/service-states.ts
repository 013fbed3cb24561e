/** How the containers of a project are, from what the engine says of them. Pure. */
import { z } from 'zod'
import type { ServiceState } from '../../model.ts'
import type { Condition, ServiceProject } from '../../services.ts'
import { parseAnswer } from '../cli/answer.ts'

/** What `docker container inspect` is asked for, one line a container. */
export const STATE_FORMAT =
  '{{json .Name}} {{json (index .Config.Labels "com.docker.compose.service")}} {{json .State}}'

const state = z.object({
  Status: z.string(),
  ExitCode: z.number(),
  OOMKilled: z.boolean().default(false),
  Error: z.string().default(''),
  Health: z
    .object({
      Status: z.string(),
      Log: z.array(z.object({ ExitCode: z.number(), Output: z.string() })).nullish(),
    })
    .nullish(),
})

export interface ContainerState {
  readonly container: string
  readonly service: string
  readonly state: z.output<typeof state>
}

export function readStates(text: string): ContainerState[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name, service, json] = /^("(?:[^"\\]|\\.)*") ("(?:[^"\\]|\\.)*") (.*)$/.exec(line) ?? []
      const tool = 'docker container inspect'
      return {
        container: parseAnswer(name ?? '', z.string(), tool).replace(/^\//, ''),
        service: parseAnswer(service ?? '', z.string(), tool),
        state: parseAnswer(json ?? '', state, tool),
      }
    })
}

/** A state without the log that a failed one has. */
export type Judged = { readonly name: string; readonly image: string; readonly container?: string } & (
  | { readonly kind: 'open' | 'waiting' | 'completed' }
  | { readonly kind: 'running'; readonly healthy: boolean }
  /** `lastWords`: what the health check said, which the log does not have. */
  | { readonly kind: 'failed'; readonly because: string; readonly lastWords?: string }
)

/** Every service of a project as it is now; `open` while it is on its way to what others need. */
export function judgeServices(project: ServiceProject, states: readonly ContainerState[]): Judged[] {
  return project.companions.map(({ name, image }): Judged => {
    const found = states.find(({ service }) => service === name)
    const base = { name, image, ...(found && { container: found.container }) }
    if (!found || found.state.Status === 'created') {
      const because = found?.state.Error ?? ''
      return because === ''
        ? { ...base, kind: 'waiting' }
        : { ...base, kind: 'failed', because: `cannot be started: ${because}` }
    }
    return { ...base, ...judge(found, conditionsOn(name, project)) }
  })
}

const conditionsOn = (service: string, { companions, tested }: ServiceProject): readonly Condition[] =>
  [...companions, tested].flatMap(({ needs }) =>
    needs.flatMap((need) => (need.service === service ? [need.condition] : [])),
  )

type Judgement =
  | { readonly kind: 'open' | 'completed' }
  | { readonly kind: 'running'; readonly healthy: boolean }
  | { readonly kind: 'failed'; readonly because: string; readonly lastWords?: string }

function judge(
  { state: { Status, ExitCode, OOMKilled, Health } }: ContainerState,
  conditions: readonly Condition[],
): Judgement {
  const isTask = conditions.includes('completed')
  if (Status === 'exited' || Status === 'dead') {
    if (isTask && ExitCode === 0) return { kind: 'completed' }
    const memory = OOMKilled ? ', out of memory' : ''
    return { kind: 'failed', because: `ended with exit code ${ExitCode}${memory}` }
  }
  if (isTask) return { kind: 'open' }
  if (Health?.Status === 'unhealthy') {
    const probe = Health.Log?.at(-1)
    const said = probe?.Output.trim().split('\n').at(-1) ?? ''
    return {
      kind: 'failed',
      because: 'is unhealthy',
      ...(probe && { lastWords: `last probe: exit code ${probe.ExitCode}${said === '' ? '' : `, ${said}`}` }),
    }
  }
  const isHealthy = Health?.Status === 'healthy'
  if (!conditions.includes('healthy') || isHealthy) return { kind: 'running', healthy: isHealthy }
  if (Health == null || Health.Status === 'none')
    return { kind: 'failed', because: 'has no health check, and another service waits for it to be healthy' }
  return { kind: 'open' }
}

/** After the last chance: what the open ones were waited for; those that wait have failed where nobody else did. */
export function giveUp(judged: readonly Judged[], project: ServiceProject, seconds: number): Judged[] {
  const isSomeoneElse = judged.some(({ kind }) => kind === 'open' || kind === 'failed')
  return judged.map((one): Judged => {
    if (one.kind === 'waiting' && !isSomeoneElse)
      return { ...one, kind: 'failed', because: `was not started within ${seconds} s` }
    if (one.kind !== 'open') return one
    const isTask = conditionsOn(one.name, project).includes('completed')
    return { ...one, kind: 'failed', because: `${isTask ? 'had not ended' : 'was not healthy'} after ${seconds} s` }
  })
}

export const withLog = (judged: Judged, log: readonly string[]): ServiceState => {
  const { name, image } = judged
  switch (judged.kind) {
    case 'failed':
      return {
        name,
        image,
        kind: 'failed',
        because: judged.because,
        log: [...log, ...(judged.lastWords === undefined ? [] : [judged.lastWords])],
      }
    case 'running':
      return { name, image, kind: 'running', healthy: judged.healthy }
    case 'completed':
      return { name, image, kind: 'completed' }
    case 'open':
    case 'waiting':
      return { name, image, kind: 'waiting' }
  }
}
