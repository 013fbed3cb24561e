/** What a composed service may have of its mounts, secrets and configurations. Pure. */
import path from 'node:path'
import type { GivenFile, ServiceMount } from '../../services.ts'
import type { ComposedJson, ComposedServiceJson } from './composed-json.ts'

export interface MountRules {
  /** Absolute path of the mirror, below which files have the paths that they have in the repository. */
  readonly mirror: string
  /** Whether files of the repository are copied in. */
  readonly binds: boolean
}

export interface Mounts {
  readonly mounts: readonly ServiceMount[]
  readonly tmpfs: readonly string[]
  /** What is left out, each as a phrase, e.g. ``the host's `/etc` ``. */
  readonly dropped: readonly string[]
}

/** A path without anything that means something in an option of `docker run`. */
const TARGET = /^\/[^,"\0\r\n]*$/

export function mountsOf(service: ComposedServiceJson, project: ComposedJson, rules: MountRules): Mounts {
  const mounts: ServiceMount[] = []
  const tmpfs: string[] = []
  const dropped: string[] = []
  for (const { type, source, target, read_only: readOnly } of service.volumes ?? []) {
    if (target == null || !TARGET.test(target)) dropped.push(`a mount at \`${target ?? ''}\``)
    else if (type === 'tmpfs') tmpfs.push(target)
    else if (type === 'volume')
      mounts.push({ kind: 'volume', ...(source != null && { volume: source }), target, readOnly: readOnly === true })
    else if (type === 'bind' && source != null) {
      const inside = insideMirror(source, rules.mirror)
      if (inside === undefined) dropped.push(elsewhere(source, rules.mirror))
      else if (!rules.binds) dropped.push(`\`${inside}\` of the repository (\`compose-binds: true\` copies it in)`)
      else mounts.push({ kind: 'file', file: { kind: 'repository', path: inside }, target })
    } else dropped.push(`a mount of type \`${type}\` at \`${target}\``)
  }
  for (const { source, target } of service.secrets ?? []) {
    const file = project.secrets?.[source]?.file
    const inside = file == null ? undefined : insideMirror(file, rules.mirror)
    const place = placeOf(target ?? source, '/run/secrets/')
    if (place === undefined) dropped.push(`the secret \`${source}\` at \`${target ?? ''}\``)
    else
      mounts.push({
        kind: 'file',
        file: { kind: 'secret', id: source, ...(inside !== undefined && { path: inside }) },
        target: place,
      })
  }
  for (const { source, target } of service.configs ?? []) {
    const file = configFile(project.configs?.[source], rules.mirror)
    const place = placeOf(target ?? source, '/')
    if (file === undefined || place === undefined) dropped.push(`the configuration \`${source}\``)
    else mounts.push({ kind: 'file', file, target: place })
  }
  return { mounts, tmpfs, dropped }
}

function configFile(
  config: NonNullable<ComposedJson['configs']>[string] | undefined,
  mirror: string,
): GivenFile | undefined {
  if (config?.content != null) return { kind: 'text', text: config.content }
  const inside = config?.file == null ? undefined : insideMirror(config.file, mirror)
  return inside === undefined ? undefined : { kind: 'repository', path: inside }
}

/** What lies beside the mirror was meant to lie beside the repository. */
const elsewhere = (source: string, mirror: string): string =>
  source === path.dirname(mirror) || source.startsWith(`${path.dirname(mirror)}/`)
    ? `\`${path.relative(mirror, source)}\` outside of the repository`
    : `the host’s \`${source}\``

const placeOf = (target: string, folder: string): string | undefined => {
  const place = target.startsWith('/') ? target : `${folder}${target}`
  return TARGET.test(place) ? place : undefined
}

function insideMirror(file: string, mirror: string): string | undefined {
  const relative = path.relative(mirror, file)
  if (relative === '..' || relative.startsWith('../') || path.isAbsolute(relative)) return undefined
  return relative === '' ? '.' : relative
}
