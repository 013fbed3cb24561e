import type { BuildStage } from '../../dockerfile/instruction.ts'
import { defineRule, type Problem } from '../../rule.ts'

export const hasHealthcheck = defineRule({
  id: 'has-healthcheck',
  aliases: ['DL3057'],
  severity: 'info',
  summary: 'An image declares a health check',
  why: `Without a \`HEALTHCHECK\` the engine only knows that the process exists, not that it answers: a server that hangs stays
in rotation, and nothing can wait until it is ready.

A stage inherits the check of the stage it is built on, and \`HEALTHCHECK NONE\` counts as a decision. Stages that only
feed others are left alone. A check that comes with the base image is invisible here; silence the rule with a reason then.
Kubernetes has its own probes and ignores this one, so the rule is only an \`info\`. hadolint has it off until it is named, and asks
stages that only feed others too; \`compat: hadolint\` asks them as well.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  examples: [
    {
      bad: 'FROM nginx:1.29\nCOPY site /usr/share/nginx/html\n',
      good: 'FROM nginx:1.29\nCOPY site /usr/share/nginx/html\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
    },
  ],
  *check({ stages }) {
    yield* withoutCheck(stages.filter((stage) => stage.isTarget && !stage.inherited('HEALTHCHECK')))
  },
})

export function* withoutCheck(stages: readonly BuildStage[]): Generator<Problem> {
  for (const { from } of stages)
    if (from) yield { at: from.span, message: 'The image of this stage has no HEALTHCHECK' }
}
