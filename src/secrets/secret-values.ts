/** Every secret that the settings and the environment give to builds and containers. Pure but for the files of secrets. */
import type { Context } from '../build-context.ts'
import { attributesOf } from '../csv-attributes.ts'
import { secretSource } from '../secret-source.ts'
import { maybeSecretName } from '../lint/facts/files/secret-name.ts'
import type { BuildOptions } from '../world.ts'

type Env = Readonly<Record<string, string | undefined>>

export interface SecretPlace {
  readonly context: Context
  readonly build: Pick<BuildOptions, 'buildArgs' | 'buildContexts' | 'secrets' | 'labels' | 'cacheFrom' | 'cacheTo'>
  /** Of the container. */
  readonly env: Readonly<Record<string, string>>
  /** Names of arguments and variables that are secret although they do not sound like it; `*` for all. */
  readonly names?: readonly string[]
}

export interface SecretSources {
  /** Our own environment. */
  readonly env: Env
  /** Reads a file by its path relative to the checkout; undefined where there is none. */
  readonly readFile: (path: string) => string | undefined
}

/** Values of one image, as they are; some may be empty. */
export function secretValues({ context, build, env, names = [] }: SecretPlace, sources: SecretSources): string[] {
  const assigned = [build.buildArgs, env, build.labels]
  const caches = [...build.cacheFrom, ...build.cacheTo].map(attributesOf)
  return [
    ...assigned.flatMap(named),
    ...[build.buildArgs, env].flatMap((values) => marked(values, names)),
    ...caches.flatMap((attributes) => named(Object.fromEntries(attributes))),
    ...build.secrets.flatMap((secret) => valueOf(secret, sources)),
    ...[
      context.kind === 'remote' ? context.address : '',
      ...[...assigned, build.buildContexts].flatMap(Object.values<string>),
      ...caches.flatMap((attributes) => [...attributes.values()]),
    ].flatMap(logins),
  ]
}

/** Values of our own environment that no child of ours needs to know to print them: tokens of GitHub, logins of proxies. */
export const environmentSecrets = (env: Env): string[] =>
  Object.entries(env).flatMap(([name, value = '']) =>
    /^(?:INPUT_.*TOKEN.*|ACTIONS_.*TOKEN|GITHUB_TOKEN|GH_TOKEN)$/i.test(name) ? value : logins(value),
  )

const named = (values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).flatMap(([name, value]) => (maybeSecretName(name) ? value : []))

function marked(values: Readonly<Record<string, string>>, names: readonly string[]): string[] {
  const lower = new Set(names.map((name) => name.toLowerCase()))
  const isMarked = (name: string): boolean =>
    !maybeSecretName(name) && (lower.has('*') || lower.has(name.toLowerCase()))
  return Object.entries(values).flatMap(([name, value]) => (isMarked(name) ? value : []))
}

function valueOf(secret: string, { env, readFile }: SecretSources): string[] {
  const source = secretSource(secret, env)
  if (source === undefined) return []
  return [(source.kind === 'variable' ? env[source.name] : readFile(source.path)) ?? '']
}

/** Passwords of the URLs in a text, and names that stand there alone for a web server: those are tokens. */
function logins(text: string): string[] {
  return [...text.matchAll(/([a-z][a-z0-9+.-]*):\/\/([^/@\s:]*)(?::([^/@\s]*))?@/gi)].flatMap(
    ([, scheme = '', user = '', password = /^https?$/i.test(scheme) ? user : '']) => [password, decoded(password)],
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
