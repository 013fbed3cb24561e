import type { MappedText } from '../../text/mapped-text.ts'
import { defineRule } from '../../rule.ts'
import { findSecrets } from '../../facts/files/secret-patterns.ts'

export const noSecretValues = defineRule({
  id: 'no-secret-values',
  severity: 'error',
  summary: 'No secret is written into the Dockerfile',
  why: `Whatever an instruction says becomes part of the image: \`ENV\` and \`LABEL\` of its configuration, \`ARG\` and \`RUN\` of its history. Everybody
who can pull the image can read it with \`docker history\`, and everybody who can read the repository has it already. Deleting it in a later
layer changes neither. Revoke the secret, then hand it to the one \`RUN\` that needs it with \`--mount=type=secret\`, or to the container when it starts.

The rule knows secrets by their form: private keys with what follows their first line, keys and tokens of AWS, Azure, Google, GitHub, GitLab, Slack, Stripe, npm, PyPI, Docker,
Anthropic, OpenAI, Hugging Face, SendGrid and DigitalOcean, and passwords in \`https://user:password@host\`. A password that looks like any
other word is not found, and placeholders (\`EXAMPLE\`, \`xxxx\`, \`changeme\`) are left alone. The message never repeats the secret.`,
  sources: [
    'https://docs.docker.com/build/building/secrets/',
    'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
  ],
  examples: [
    {
      bad: 'FROM debian:13-slim\nENV DEPLOY_KEY="-----BEGIN OPENSSH PRIVATE KEY-----\\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU"\n',
      good: 'FROM debian:13-slim\nRUN --mount=type=secret,id=deploy_key ssh-add /run/secrets/deploy_key\n',
    },
    {
      name: 'a password in an address',
      bad: 'FROM debian:13-slim\nRUN git clone https://ci:q7Vb2nLw9x@git.corp.test/app.git\n',
      good: 'FROM debian:13-slim\nRUN --mount=type=ssh git clone git@git.corp.test:app.git\n',
    },
  ],
  *check(dockerfile) {
    for (const { args, heredocs, flags, keyword } of dockerfile.instructions) {
      const texts: readonly MappedText[] = [args, ...heredocs.map(({ body }) => body)]
      for (const text of texts)
        for (const { what, start, end } of findSecrets(text.text))
          yield {
            at: text.span(start, end),
            message: `${keyword} holds ${what}: revoke it, and pass it in as a build secret`,
          }
      for (const { value } of flags)
        for (const { what } of findSecrets(value?.text ?? ''))
          if (value)
            yield { at: value.span, message: `${keyword} holds ${what}: revoke it, and pass it in as a build secret` }
    }
  },
})
