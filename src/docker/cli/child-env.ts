import { UserError } from '../../errors.ts'

export type Env = Readonly<Record<string, string | undefined>>

/** GitHub's own tokens, by the names under which a runner hands them to an action. */
const TOKEN = /^(?:INPUT_.*TOKEN.*|ACTIONS_.*TOKEN.*|GITHUB_TOKEN|GH_TOKEN)$/i

/**
 * The environment for a docker process: the caller's without GitHub's tokens, since whoever wrote the Dockerfile can
 * ask the client for any variable by name. Answers are plain and in no one's colours.
 */
export function childEnv(env: Env): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) if (value !== undefined && !TOKEN.test(name)) kept[name] = value
  return { ...kept, DOCKER_CLI_HINTS: 'false', NO_COLOR: '1' }
}

/**
 * The tokens that one build needs and no other command gets: buildx reads the runner's cache token by itself when a
 * cache is `type=gha`.
 */
export function cacheTokens(env: Env, caches: readonly string[]): Record<string, string> {
  const token = env['ACTIONS_RUNTIME_TOKEN']
  const asked = caches.some((cache) => /(?:^|,)\s*type=gha\s*(?:,|$)/.test(cache))
  return asked && token !== undefined ? { ACTIONS_RUNTIME_TOKEN: token } : {}
}

/** Refuses a build secret that names one of GitHub's tokens, which would otherwise look like a missing variable. */
export function refuseTokenSecrets(secrets: readonly string[]): void {
  for (const secret of secrets) {
    const name = /(?:^|,)\s*env=([^,]*)/.exec(secret)?.[1]?.trim()
    if (name !== undefined && TOKEN.test(name))
      throw new UserError(
        `A build secret asks for the variable ${name}, which Drydock never hands to a build. ` +
          'Give the workflow step that value under a name of its own and use that name.',
      )
  }
}
