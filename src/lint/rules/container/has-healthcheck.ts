import type { BuildStage } from '../../dockerfile/instruction.ts'
import { defineRule } from '../../rule.ts'

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
  *check({ stages }, { settings }) {
    const without = settings.compat === 'hadolint' ? withoutForHadolint(stages) : stages.filter(isWithout)
    for (const { from } of without)
      if (from) yield { at: from.span, message: 'The image of this stage has no HEALTHCHECK' }
  },
})

const isWithout = (stage: BuildStage): boolean => stage.isTarget && !stage.inherited('HEALTHCHECK')

/** It asks every stage, and takes a check for one of the stages below too, and of those that are built on them later. */
function withoutForHadolint(stages: readonly BuildStage[]): readonly BuildStage[] {
  const checked = new Set<BuildStage>()
  for (const stage of stages) {
    if (stage.parent && checked.has(stage.parent)) checked.add(stage)
    if (stage.all('HEALTHCHECK').length > 0) for (const one of [stage, ...stage.ancestors]) checked.add(one)
  }
  return stages.filter((stage) => !checked.has(stage))
}
