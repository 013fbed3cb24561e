import type { RuntimeResult, Stage } from '../../src/model.ts'
import { exercise } from '../../src/runtime/exercise.ts'
import type { RunPlan } from '../../src/runtime/runtime-plan.ts'
import { buildRequest } from '../fakes/build-request.ts'
import { fakeClock } from '../fakes/fake-clock.ts'
import { quietService, type ContainerStory } from '../fakes/fake-container.ts'
import { fakeDocker, plainConfig, type FakeDocker } from '../fakes/fake-docker.ts'
import type { OtherWork } from '../../src/runtime/other-work.ts'
import type { Clock, ImageConfig } from '../../src/world.ts'
import { runPlan } from './run-plan.ts'

/** An image and a plan; what a case does not say is a quiet service without a health check. */
export interface RunCase {
  readonly config?: Partial<ImageConfig>
  readonly container?: Partial<ContainerStory> | { readonly refused: string }
  readonly plan?: Partial<RunPlan>
  /** Seconds that other work goes on; it does not end before it is asked to rest where this is `until-rest`. None where absent. */
  readonly otherWork?: number | 'until-rest'
  /** Seconds that others keep every processor busy. Nobody counts where absent. */
  readonly strain?: number
}

/** Exercises the case's image on the fake engine. `seconds` is how long the whole took. */
export async function runImage({ config, container = {}, plan, otherWork = 0, strain }: RunCase): Promise<{
  readonly stage: Stage<RuntimeResult>
  readonly seconds: number
  /** Seconds after which other work was let begin. */
  readonly headStart?: number
  readonly docker: FakeDocker
}> {
  const clock = fakeClock((now) => (strain === undefined ? undefined : Math.min(now, strain * 1000)))
  const docker = fakeDocker(clock, {
    head: {
      buildSeconds: 0,
      config: { ...plainConfig, ...config },
      container: 'refused' in container ? container : { ...quietService, ...container },
    },
  })
  const built = await docker.build(buildRequest('head'), () => undefined)
  if (built.kind !== 'built') throw new Error('The fake did not build')
  let headStart: number | undefined
  const work = workFor(otherWork, clock, () => {
    headStart ??= clock.now() / 1000
  })
  const stage = await exercise(built.image.reference, runPlan(plan), { docker, clock }, work)
  await built.image[Symbol.asyncDispose]()
  return { stage, seconds: clock.now() / 1000, ...(headStart !== undefined && { headStart }), docker }
}

function workFor(until: number | 'until-rest', clock: Clock, letBegin: () => void): OtherWork {
  let isAsked = false
  return {
    letBegin,
    isAtWork: () => (until === 'until-rest' ? !isAsked : clock.now() < until * 1000),
    rest() {
      isAsked = true
    },
  }
}

/** No other work at all. */
export const alone: OtherWork = {
  isAtWork: () => false,
  letBegin: () => undefined,
  rest: () => undefined,
}

/** The result of a case that must be done. */
export async function resultOf(runCase: RunCase): Promise<RuntimeResult> {
  const { stage } = await runImage(runCase)
  if (stage.status !== 'done') throw new Error(`The stage is ${stage.status}`)
  return stage.result
}
