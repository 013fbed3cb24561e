/** An image is watched beside the services that it needs. */
import type { RuntimeResult, ServicesUsed, ServiceState, Stage } from '../model.ts'
import type { ServiceProject } from '../services.ts'
import type { Docker, World } from '../world.ts'
import { asService } from './as-service.ts'
import type { CompanionQuestion } from './companion-question.ts'
import { chooseProject } from './choose-project.ts'

const NO_SERVICE = { env: {}, tmpfs: [], mounts: [], networks: {} }

/**
 * Starts the services of an image, hands on a Docker in which the image is one of them, and tells what became of them. All of
 * it is gone when this settles. Where a service fails, nothing is said of the image: it could not be checked. `onWaiting` is
 * called where the image has to wait for others.
 */
export async function besideServices(
  question: CompanionQuestion,
  world: Pick<World, 'docker' | 'disk' | 'progress'>,
  onWaiting: () => void,
  watched: (docker: Docker) => Promise<Stage<RuntimeResult>>,
): Promise<Stage<RuntimeResult>> {
  const { image, reference, root } = question
  if (image.runtime.kind === 'skip') return watched(world.docker)
  const { options } = image.runtime
  const own = options.user === undefined ? {} : { user: options.user }
  const chosen = await chooseProject(question, world)
  if (chosen.kind === 'refused') return { status: 'broken', because: chosen.because }
  if (chosen.kind === 'none') return watched(asService(world.docker, NO_SERVICE, own))

  const { project, from } = chosen
  const used = (services: readonly ServiceState[], notes: readonly string[]): ServicesUsed => ({
    from,
    services: services.map(({ image: one, ...state }) =>
      one === reference ? state : { ...state, ...(one !== undefined && { image: one }) },
    ),
    notes: [...chosen.notes, ...project.notes, ...notes],
  })
  sayServices(project, from, question, world)
  onWaiting()
  const outcome = await world.docker.startServices({
    project,
    root,
    secrets: image.build.secrets,
    memory: options.memory,
    pidsLimit: options.pidsLimit,
    outbound: options.outbound === true,
    timeoutSeconds: image.services.timeoutSeconds,
  })
  if (outcome.kind === 'failed')
    return { status: 'broken', because: becauseOf(outcome.states), services: used(outcome.states, outcome.notes) }

  await using services = outcome.services
  const stage = await watched(asService(world.docker, project.tested, { ...services.tested, ...own }))
  return withServices(stage, used(await services.states(), services.notes))
}

function sayServices(
  project: ServiceProject,
  from: ServicesUsed['from'],
  { reference }: CompanionQuestion,
  { progress }: Pick<World, 'progress'>,
): void {
  const names = project.companions
    .map(({ name, image }) => `${name} (${image === reference ? 'this image' : image})`)
    .join(', ')
  const source = from.kind === 'compose' ? `service ${from.service} of ${from.file}` : 'services of the settings'
  progress.line(`run: as ${source}, beside ${names === '' ? 'no other service' : names}`)
  for (const note of project.notes) progress.line(note)
}

/** What the image did beside a service that had failed says nothing of it, unless it runs as root: nobody else did that. */
function withServices(stage: Stage<RuntimeResult>, services: ServicesUsed): Stage<RuntimeResult> {
  switch (stage.status) {
    case 'done': {
      const { result, findings } = stage
      const isJudged = findings.some(({ severity, rule }) => severity === 'error' && rule === 'runs-as-non-root')
      const isAmiss = findings.some(({ severity }) => severity === 'error')
      const hasFailed = services.services.some(({ kind }) => kind === 'failed')
      if (hasFailed && isAmiss && !isJudged)
        return { status: 'broken', because: becauseOf(services.services), services }
      return { status: 'done', result: { ...result, services }, findings }
    }
    case 'broken':
      return { ...stage, services }
    case 'stopped':
    case 'skipped':
      return stage
  }
}

function becauseOf(states: readonly ServiceState[]): string {
  const failed = states.flatMap((state) => (state.kind === 'failed' ? [`\`${state.name}\` ${state.because}`] : []))
  return `the image needs other services, and ${failed.length === 0 ? 'they did not start' : failed.join('; ')}`
}
