import type { Span } from '../../model.ts'
import { withDefaults } from './interpolation.ts'
import { isTrue, readMounts, type ServiceMount } from './service-mounts.ts'
import type { YamlEntry, YamlValue } from './yaml-tree.ts'

/** A service of a compose file. */
export interface Service {
  readonly name: string
  readonly nameSpan: Span
  /** Undefined where the file does not set it, here or by a merge. */
  readonly get: (key: string) => YamlEntry | undefined
  /** Another file, or a service that it extends, says the rest: what is missing here need not be missing. */
  readonly isPartial: boolean
  /** As written; it may contain variables. */
  readonly image: YamlValue | undefined
  readonly build: Build | undefined
  /** `disabled`: it switches off the one of its image. Undefined where the file says nothing. */
  readonly healthcheck: 'declared' | 'disabled' | undefined
  readonly dependsOn: readonly Dependency[]
  readonly mounts: readonly ServiceMount[]
}

/** How a service's image is built. Undefined parts are left out, or hidden by a variable. */
export interface Build {
  readonly span: Span
  /** A folder relative to the compose file's, or an address. */
  readonly context: string | undefined
  /** Relative to the context. */
  readonly dockerfile: string | undefined
  readonly target: string | undefined
}

export interface Dependency {
  readonly service: string
  readonly span: Span
  /** e.g. `service_healthy`; undefined in the short form, which waits for the start only. */
  readonly condition: string | undefined
  /** Where the condition is written. */
  readonly conditionSpan: Span | undefined
}

export function readService({ key, keySpan, value }: YamlEntry): Service {
  const get = (name: string): YamlEntry | undefined => {
    const entry = value.entries.get(name)
    return entry?.value.tag === '!reset' ? undefined : entry
  }
  const image = get('image')?.value
  const build = readBuild(get('build'))
  return {
    name: key,
    nameSpan: keySpan,
    get,
    isPartial: get('extends') !== undefined || (!image && !build),
    image: image?.text === undefined || image.text === '' ? undefined : image,
    build,
    healthcheck: readHealthcheck(get('healthcheck')?.value),
    dependsOn: readDependencies(get('depends_on')?.value),
    mounts: readMounts(get('volumes')?.value),
  }
}

/** Every place where services set a key, once: services that merge the same map share it. */
export function settingsOf(
  services: readonly Service[],
  key: string,
): readonly { readonly service: Service; readonly entry: YamlEntry }[] {
  const places = new Map<string, { readonly service: Service; readonly entry: YamlEntry }>()
  for (const service of services) {
    const entry = service.get(key)
    const place = `${entry?.keySpan.line ?? 0}:${entry?.keySpan.column ?? 0}`
    if (entry && !places.has(place)) places.set(place, { service, entry })
  }
  return [...places.values()]
}

const plain = (text: string | undefined): string | undefined => (text === undefined ? undefined : withDefaults(text))

function readBuild(entry: YamlEntry | undefined): Build | undefined {
  if (!entry) return undefined
  const { value, keySpan } = entry
  if (value.text !== undefined)
    return { span: keySpan, context: plain(value.text), dockerfile: 'Dockerfile', target: undefined }
  const written = (key: string): string | undefined => value.entries.get(key)?.value.text
  const isInline = value.entries.has('dockerfile_inline')
  return {
    span: keySpan,
    context: plain(written('context') ?? '.'),
    dockerfile: isInline ? undefined : plain(written('dockerfile') ?? 'Dockerfile'),
    target: plain(written('target')),
  }
}

function readHealthcheck(value: YamlValue | undefined): Service['healthcheck'] {
  if (!value) return undefined
  const test = value.entries.get('test')?.value
  const isNone = test?.text === 'NONE' || test?.items[0]?.text === 'NONE'
  return isNone || isTrue(value.entries.get('disable')?.value) ? 'disabled' : 'declared'
}

function readDependencies(value: YamlValue | undefined): readonly Dependency[] {
  if (!value) return []
  return [
    ...value.items.flatMap(({ text, span }) =>
      text === undefined ? [] : [{ service: text, span, condition: undefined, conditionSpan: undefined }],
    ),
    ...[...value.entries.values()].map(({ key, keySpan, value: { entries } }) => ({
      service: key,
      span: keySpan,
      condition: entries.get('condition')?.value.text,
      conditionSpan: entries.get('condition')?.value.span,
    })),
  ]
}
