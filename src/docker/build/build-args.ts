import path from 'node:path'
import { readNamedContext } from '../../build-context.ts'
import { UserError } from '../../errors.ts'
import type { BuildOptions, BuildRequest, Pin } from '../../world.ts'
import { refuseTokenSecrets } from '../cli/child-env.ts'

/** What a build needs beyond its request. Paths are absolute. */
export interface BuildSetting {
  readonly tag: string
  readonly metadataFile: string
  readonly cacheNamespace: string
  readonly pins: readonly Pin[]
}

/** What follows `docker` for a build. Throws a UserError that names the option with a value that cannot be passed on. */
export function buildArgs(request: BuildRequest, setting: BuildSetting): string[] {
  const { options, side } = request
  refuseTokenSecrets(options.secrets)
  return [
    'buildx',
    'build',
    ...solveFlags(request),
    '--load',
    // Attestations would turn the result into an index of several manifests, which not every engine loads.
    '--provenance=false',
    '--sbom=false',
    '--progress=rawjson',
    flag('metadata-file', setting.metadataFile),
    flag('tag', setting.tag),
    ...setting.pins.filter(({ reference }) => !(reference in options.buildContexts)).map(pinFlag),
    ...options.secrets.map((secret) => flag('secret', secret)),
    ...options.ssh.map((agent) => flag('ssh', agent)),
    ...assignments('label', options.labels),
    ...options.cacheFrom.map((cache) => flag('cache-from', cache)),
    // Both sides would write to the same place, and the last one would win.
    ...(side === 'head' ? options.cacheTo.map((cache) => flag('cache-to', cache)) : []),
    ...(options.pull ? ['--pull'] : []),
    ...(options.noCache ? ['--no-cache'] : []),
    // The last of equal names counts.
    flag('build-arg', `BUILDKIT_CACHE_MOUNT_NS=${setting.cacheNamespace}`),
    '--',
    contextOf(request),
  ]
}

/** What follows `docker` for BuildKit's own checks, which build nothing. */
export function checkArgs(request: BuildRequest): string[] {
  return [
    'buildx',
    'build',
    '--call=check,format=json',
    ...solveFlags(request),
    '--progress=plain',
    '--',
    contextOf(request),
  ]
}

/** The flags that say what to solve, alike for building and checking. */
function solveFlags({ options, source, dockerfile, context }: BuildRequest): string[] {
  return [
    flag('file', context.kind === 'remote' ? dockerfile : path.resolve(source, dockerfile)),
    ...optional('builder', options.builder),
    ...optional('target', options.target),
    ...optional('platform', platformOf(options)),
    ...optional('network', options.network),
    ...options.addHosts.map((host) => flag('add-host', host)),
    ...assignments('build-arg', options.buildArgs),
    ...Object.entries(options.buildContexts).map(([name, value]) => contextFlag(name, value, source)),
  ]
}

const flag = (name: string, value: string): string => `--${name}=${plain(name, value)}`

const optional = (name: string, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [flag(name, value)]

const assignments = (name: string, values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).map(([key, value]) => {
    if (key === '' || key.includes('=')) throw new UserError(`${name}: "${key}" cannot be the name of a value.`)
    return flag(name, `${key}=${value}`)
  })

/** One line of text: what the tools take as several lines or as a string's end would mean something else to them. */
function plain(name: string, value: string): string {
  if (/[\0\r\n]/.test(value)) throw new UserError(`${name}: a value may not contain a line break or a NUL character.`)
  return value
}

/** One platform: what is built is loaded into the engine and run there. */
function platformOf({ platform }: BuildOptions): string | undefined {
  if (platform !== undefined && platform !== '' && !/^[a-z0-9]+(?:\/[a-z0-9]+){1,2}$/i.test(platform))
    throw new UserError(`platform: "${platform}" is not one platform such as linux/amd64.`)
  return platform
}

function contextFlag(name: string, value: string, source: string): string {
  if (name === '' || name.includes('='))
    throw new UserError(`build-contexts: "${name}" cannot be the name of a context.`)
  const target = readNamedContext(value).kind === 'remote' ? value : path.resolve(source, value)
  return flag('build-context', `${name}=${target}`)
}

function pinFlag({ reference, digest }: Pin): string {
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) throw new UserError(`"${digest}" is not the digest of an image.`)
  return flag('build-context', `${reference}=docker-image://${reference}@${digest}`)
}

/** The context as an argument: a URL as it is, a folder as an absolute path. */
const contextOf = ({ context, source }: BuildRequest): string =>
  plain('context', context.kind === 'remote' ? context.address : path.resolve(source, context.path))
