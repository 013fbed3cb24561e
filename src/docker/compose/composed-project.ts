/** The tested service of a composed project with all that it needs, as far as that may be had. Pure. */
import path from 'node:path'
import type { Companion, Condition, Need, ServiceMount, ServiceProject } from '../../services.ts'
import type { ComposedJson, ComposedServiceJson } from './composed-json.ts'
import type { MountRules } from './composed-mounts.ts'
import { safeService } from './composed-service.ts'

export interface ProjectQuestion extends MountRules {
  /** The service that the image is. */
  readonly service: string
  /** The image that was built. */
  readonly reference: string
}

export type ComposedProject =
  | { readonly kind: 'project'; readonly project: ServiceProject }
  | { readonly kind: 'refused'; readonly because: string }

export function composedProject(json: ComposedJson, question: ProjectQuestion): ComposedProject {
  const tested = json.services[question.service]
  if (!tested) return { kind: 'refused', because: `has no service \`${question.service}\`` }

  const notes: string[] = []
  const images = new Map<string, string>()
  for (const name of closureOf(json, question.service)) {
    const service = json.services[name]
    const image = service && imageOf(service, tested, question.reference)
    if (image !== undefined) images.set(name, image)
    else
      notes.push(
        service?.build == null
          ? `Service \`${name}\` has no image and is not started.`
          : `Service \`${name}\` is not started: it is built from \`${dockerfileOf(service, question.mirror)}\`, and only images that are there already are run beside this one.`,
      )
  }
  const safe = (name: string, service: ComposedServiceJson) => {
    const { settings, notes: left } = safeService(name, service, json, question)
    notes.push(...left)
    return settings
  }
  const needsOf = (service: ComposedServiceJson): Need[] =>
    wishesOf(service).filter((need) => images.has(need.service) && need.service !== question.service)
  const companions = [...images].map(([name, image]): Companion => ({
    name,
    image,
    ...safe(name, json.services[name] ?? {}),
    needs: needsOf(json.services[name] ?? {}),
  }))
  const project = {
    companions,
    tested: { name: question.service, ...safe(question.service, tested), needs: needsOf(tested) },
  }
  const all = [...companions, project.tested]
  const volumes = [...new Set(all.flatMap(({ mounts }) => mounts.flatMap(volumeOf)))]
  const networks = [...new Set(all.flatMap((one) => Object.keys(one.networks)))]
  return {
    kind: 'project',
    project: { ...project, networks, volumes, notes: [...notes, ...outsideNotes(json, networks, volumes)] },
  }
}

const volumeOf = (mount: ServiceMount): string[] =>
  mount.kind === 'volume' && mount.volume !== undefined ? [mount.volume] : []

/** All services that a service needs, those first that others need. */
function closureOf(json: ComposedJson, service: string): readonly string[] {
  const order: string[] = []
  const seen = new Set([service])
  const visit = (name: string) => {
    for (const { service: needed } of wishesOf(json.services[name] ?? {})) {
      if (seen.has(needed)) continue
      seen.add(needed)
      visit(needed)
      order.push(needed)
    }
  }
  visit(service)
  return order
}

const CONDITIONS: Readonly<Record<string, Condition>> = {
  service_started: 'started',
  service_healthy: 'healthy',
  service_completed_successfully: 'completed',
}

const wishesOf = ({ depends_on: dependsOn }: ComposedServiceJson): Need[] =>
  Object.entries(dependsOn ?? {}).map(([service, { condition }]) => ({
    service,
    condition: CONDITIONS[condition] ?? 'started',
  }))

/** A service that is built as the tested one is made of the same image, whatever it does with it. */
function imageOf(service: ComposedServiceJson, tested: ComposedServiceJson, reference: string): string | undefined {
  if (service.build != null) return isSameBuild(service.build, tested.build) ? reference : undefined
  return service.image == null || service.image === '' ? undefined : service.image
}

function isSameBuild(one: NonNullable<ComposedServiceJson['build']>, other: ComposedServiceJson['build']): boolean {
  if (other == null) return false
  return (['context', 'dockerfile', 'target', 'dockerfile_inline'] as const).every((key) => one[key] === other[key])
}

const dockerfileOf = ({ build }: ComposedServiceJson, mirror: string): string =>
  path.join(path.relative(mirror, build?.context ?? mirror), build?.dockerfile ?? 'Dockerfile')

function outsideNotes(json: ComposedJson, networks: readonly string[], volumes: readonly string[]): string[] {
  const external = (
    kind: string,
    names: readonly string[],
    all: Readonly<Record<string, unknown>> | null | undefined,
  ) =>
    names.flatMap((name) => {
      const options = all?.[name]
      if (typeof options !== 'object' || options === null) return []
      if ('external' in options && options.external === true)
        return [`The ${kind} \`${name}\` is not the external one but an empty one of this run.`]
      const isDriven =
        ('driver' in options && options.driver !== 'bridge' && options.driver !== 'local') || 'driver_opts' in options
      return isDriven ? [`The ${kind} \`${name}\` has no driver or options of its own here.`] : []
    })
  return [...external('network', networks, json.networks), ...external('volume', volumes, json.volumes)]
}
