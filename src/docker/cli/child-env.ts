import { UserError } from '../../errors.ts'
import { attributesOf } from '../../csv-attributes.ts'
import { secretSource } from '../../secret-source.ts'

export type Env = Readonly<Record<string, string | undefined>>

/** GitHub's own tokens and services, by the names under which a runner hands them to an action. */
const OWN = /^(?:INPUT_.*TOKEN.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN)$/i

/**
 * The environment for a docker process: the caller's without GitHub's tokens, since whoever wrote the Dockerfile can
 * ask the client for any variable by name. Answers are plain and in no one's colours.
 */
export function childEnv(env: Env): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) if (value !== undefined && !OWN.test(name)) kept[name] = value
  return { ...kept, DOCKER_CLI_HINTS: 'false', NO_COLOR: '1' }
}

/** What buildx reads by itself for a cache that is `type=gha` (`addGithubToken` in its sources). */
const CACHE_SERVICE = [
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
] as const

/** Those of a runner's variables that reach GitHub's cache. */
export const cacheService = (env: Env): Record<string, string> =>
  Object.fromEntries(CACHE_SERVICE.flatMap((name) => (env[name] ? [[name, env[name]]] : [])))

const isGitHubCache = (cache: string): boolean => attributesOf(cache).get('type') === 'gha'

/** What the one build that has such a cache is given, and no other command. */
export const cacheVariables = (service: Env, caches: readonly string[]): Record<string, string> =>
  caches.some(isGitHubCache) ? cacheService(service) : {}

/** Caches that buildx leaves out without a word, since it has neither token nor address for them (`isActive` in its sources). */
export function unreachableCaches(service: Env, caches: readonly string[]): string[] {
  return caches.filter((cache) => {
    const attributes = attributesOf(cache)
    const has = (attribute: string, ...names: (typeof CACHE_SERVICE)[number][]): boolean =>
      Boolean(attributes.get(attribute)) || names.some((name) => Boolean(service[name]))
    const address = has('url', 'ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL') || has('url_v2')
    return isGitHubCache(cache) && !(has('token', 'ACTIONS_RUNTIME_TOKEN') && address)
  })
}

/** Refuses a build secret that names one of GitHub's tokens, which would otherwise look like a missing variable. */
export function refuseTokenSecrets(secrets: readonly string[]): void {
  for (const secret of secrets) {
    const source = secretSource(secret, {})
    const name = source?.kind === 'variable' ? source.name : source?.path
    if (name !== undefined && OWN.test(name))
      throw new UserError(
        `A build secret asks for the variable ${name}, which Drydock never hands to a build. ` +
          'Give the workflow step that value under a name of its own and use that name.',
      )
  }
}
