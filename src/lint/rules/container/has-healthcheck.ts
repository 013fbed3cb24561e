import type { BuildStage } from '../../dockerfile/instruction.ts'
import { isNamed } from '../../comments/rule-names.ts'
import { mayBeService } from '../../facts/image/long-running.ts'
import { defineRule, type Problem } from '../../rule.ts'

export const hasHealthcheck = defineRule({
  id: 'has-healthcheck',
  aliases: ['DL3057'],
  severity: 'info',
  summary: 'An image declares a health check',
  why: `Without a \`HEALTHCHECK\` the engine only knows that the process exists, not that it answers: a server that hangs stays
in rotation, and nothing can wait until it is ready.

A stage inherits the check of the stage it is built on, and \`HEALTHCHECK NONE\` counts as a decision. Stages that only
feed others are left alone, and so is what is no service: an image that starts a shell, a tool that ends by itself (\`git\`, \`pytest\`, \`node --version\`), a function
that its platform calls, one that others are built on (\`ONBUILD\`), and one that an editor works in. With an \`EXPOSE\` or a known server it is one in any case, and where the settings give the rule a severity, every image is asked. A check that comes with the base image is invisible here; silence the rule with a reason then.
Kubernetes has its own probes and ignores this one, so the rule is only an \`info\`. hadolint has it off until it is named, and asks
stages that only feed others too; \`compat: hadolint\` asks them as well.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  examples: [
    {
      bad: 'FROM nginx:1.29\nCOPY site /usr/share/nginx/html\n',
      good: 'FROM nginx:1.29\nCOPY site /usr/share/nginx/html\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
    },
  ],
  *check({ stages, file }, { settings }) {
    const isForAll = isNamed({ id: 'has-healthcheck', aliases: ['DL3057'] }, [...settings.severity.keys()])
    yield* withoutCheck(
      stages.filter(
        (stage) => stage.isTarget && !stage.inherited('HEALTHCHECK') && (isForAll || mayBeService(stage, file)),
      ),
    )
  },
})

export function* withoutCheck(stages: readonly BuildStage[]): Generator<Problem> {
  for (const { from } of stages)
    if (from) yield { at: from.span, message: 'The image of this stage has no HEALTHCHECK' }
}
