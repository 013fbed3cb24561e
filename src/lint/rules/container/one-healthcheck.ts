import { overriddenIn } from '../../facts/edits/overridden-instruction.ts'
import { defineRule } from '../../rule.ts'

export const oneHealthcheck = defineRule({
  id: 'one-healthcheck',
  aliases: ['DL3012', 'MultipleInstructionsDisallowed'],
  severity: 'error',
  summary: 'A stage has at most one HEALTHCHECK',
  why: `Only the last \`HEALTHCHECK\` of a stage has an effect. Whoever reads an earlier one believes that the container is checked that
way, so the finding is there; hadolint has it at the later one. A stage that is built on another may replace its check.`,
  fixEffect: 'Safe: BuildKit takes the last one only.',
  sources: [
    'https://docs.docker.com/reference/dockerfile/#healthcheck',
    'https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/',
  ],
  examples: [
    {
      bad: 'FROM nginx:1.29\nHEALTHCHECK CMD ["true"]\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
      good: 'FROM nginx:1.29\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
    },
  ],
  *check(dockerfile) {
    for (const { instruction, by, fix } of overriddenIn(dockerfile, 'HEALTHCHECK'))
      yield {
        at: instruction.span,
        message: `This HEALTHCHECK has no effect: the one in line ${String(by.span.line)} replaces it`,
        ...(fix && { fix }),
      }
  },
})
