import type { Arg, Env, Pair } from '../../dockerfile/instruction.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { isNamed } from '../../comments/rule-names.ts'
import { defineRule, type Problem } from '../../rule.ts'
import { findSecrets } from '../../facts/files/secret-patterns.ts'
import { isSecretName } from '../../facts/files/secret-name.ts'

export const noSecretsInArgOrEnv = defineRule({
  id: 'no-secrets-in-arg-or-env',
  aliases: ['DL3064', 'SecretsUsedInArgOrEnv'],
  severity: 'warning',
  summary: 'ARG and ENV hold no secrets',
  why: `Whoever can pull an image can read its environment and its history, and the values of \`ARG\` are in the history. A secret
belongs into \`RUN --mount=type=secret\` while building, and into the container's environment or a file when it runs.

The rule goes by the words of a name: \`DB_PASSWORD\`, \`openai_api_key\`, \`AWS_ACCESS_KEY_ID\`. Names that are about a secret but hold none are left
alone (\`TOKEN_URL\`, \`PASSWORD_FILE\`, \`KEY_VERSION\`, \`GPG_KEY\`), and so are an empty \`ENV\`, a path below \`/run/secrets\`, and a value that \`no-secret-values\` knows for a secret: that rule says so. Unlike
hadolint it does not take \`USERNAME\`, \`PRIVATE_REGISTRY\` or \`TOKENIZERS_PARALLELISM\` for secrets; with
\`compat: hadolint\` it does.`,
  sources: [
    'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
    'https://docs.docker.com/build/building/secrets/',
  ],
  examples: [
    {
      bad: 'FROM node:24\nARG NPM_TOKEN\nRUN npm ci\n',
      good: 'FROM node:24\nRUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci\n',
    },
  ],
  *check(dockerfile, { settings }) {
    const isSaidByValue = !isNamed({ id: 'no-secret-values', aliases: [] }, settings.disabled)
    yield* secretsIn(
      dockerfile,
      ({ keyword }, pair) =>
        isSecretName(pair.name) &&
        !(keyword === 'ENV' && holdsNothing(pair)) &&
        !(isSaidByValue && isFoundByValue(pair)),
    )
  },
})

/** For each ARG and ENV that holds a secret. */
export function* secretsIn(
  dockerfile: Dockerfile,
  isSecret: (setter: Arg | Env, pair: Pair) => boolean,
): Generator<Problem> {
  const setters: readonly (Arg | Env)[] = [
    ...dockerfile.all('ARG', { onbuild: true }),
    ...dockerfile.all('ENV', { onbuild: true }),
  ]
  for (const setter of setters)
    for (const pair of setter.pairs)
      if (isSecret(setter, pair))
        yield {
          at: pair.span,
          message: `\`${setter.keyword} ${pair.name}\` looks like a secret, and everybody who has the image can read it`,
        }
}

/** `no-secret-values` says it then, and for certain. */
const isFoundByValue = ({ name, value }: Pair): boolean =>
  value !== undefined && findSecrets(`${name}=${value.text}`).length > 0

function holdsNothing({ value }: Pair): boolean {
  return value?.text === '' || value?.text.startsWith('/run/secrets/') === true
}
