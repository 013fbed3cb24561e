import type { Add, Copy, Word } from '../../dockerfile/instruction.ts'
import { defineRule } from '../../rule.ts'
import { isMeantToBeSeen, isSecretFile, mayHoldToken } from '../../facts/files/secret-file.ts'

const FOR_SIGNATURES =
  /^\/(?:etc\/apt|etc\/apk|etc\/pki|usr\/share\/keyrings|usr\/local\/share\/ca-certificates|etc\/ssl\/certs)(?:\/|$)/

export const noSecretFiles = defineRule({
  id: 'no-secret-files',
  severity: 'warning',
  summary: 'Files with secrets are not copied into an image',
  why: `A file that \`COPY\` or \`ADD\` brings is in the image for good: whoever can pull the image can read it, also when a later layer
deletes it. A private key, a \`.env\` or an \`.npmrc\` with a token belongs into \`RUN --mount=type=secret\` while the image is built, and into the
container's environment or a mounted file when it runs.

The rule goes by names: private SSH keys, \`.env\` files, credentials of registries and clouds, key stores, \`*.key\` and \`*.pem\`. It leaves alone
what is public by its name (\`ca.pem\`, \`*.pub\`, \`.env.example\`, keys of package repositories), test data, and stages whose
layers do not become an image. An \`.npmrc\` can do without a token, so it is only an \`info\`. \`COPY . .\` may bring any of them; that is what the ignore file is for.`,
  sources: ['https://docs.docker.com/build/building/secrets/'],
  examples: [
    {
      bad: 'FROM node:24-slim\nWORKDIR /app\nCOPY .npmrc package.json package-lock.json ./\nRUN npm ci\n',
      good: [
        'FROM node:24-slim',
        'WORKDIR /app',
        'COPY package.json package-lock.json ./',
        'RUN --mount=type=secret,id=npmrc,target=/app/.npmrc npm ci',
        '',
      ].join('\n'),
    },
    {
      name: 'a private key',
      bad: 'FROM debian:13-slim\nADD id_rsa /root/.ssh/id_rsa\n',
      good: 'FROM debian:13-slim\nRUN --mount=type=ssh ssh-add -l\n',
    },
  ],
  *check({ stages }) {
    for (const stage of stages) {
      if (!stage.reachesFinal && !stage.isTarget) continue
      for (const transfer of [...stage.all('COPY'), ...stage.all('ADD')])
        for (const word of secretSources(transfer)) {
          const maybe = mayHoldToken(word.resolved ?? word.text)
          yield {
            at: word.span,
            message: `\`${word.text}\` ${maybe ? 'may hold a token' : 'most likely holds a secret'}, which ${transfer.keyword} makes part of the image`,
            ...(maybe && { severity: 'info' }),
          }
        }
    }
  },
})

/** What a file is called decides, before and after. */
function secretSources({ sources, target }: Copy | Add): readonly Word[] {
  const to = target?.resolved ?? ''
  if (FOR_SIGNATURES.test(to)) return []
  const found = sources.filter(({ resolved, text }) => isSecret(resolved ?? text))
  const isRenamed = found.length === 0 && target && sources.length === 1 && !/[/.]$/.test(to) && isSecret(to)
  const [only] = sources
  return isRenamed && only && !isMeantToBeSeen(only.resolved ?? only.text) ? [target] : found
}

const isSecret = (path: string): boolean => isSecretFile(path) || mayHoldToken(path)
