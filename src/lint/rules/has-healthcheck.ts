import { defineRule } from '../rule.ts'

export const hasHealthcheck = defineRule({
  id: 'has-healthcheck',
  aliases: ['DL3057'],
  severity: 'info',
  summary: 'An image declares a health check',
  why: `Without a \`HEALTHCHECK\` the engine only knows that the process exists, not that it answers: a server that hangs stays
in rotation, and nothing can wait until it is ready.

A stage inherits the check of the stage it is built on, and \`HEALTHCHECK NONE\` counts as a decision. Stages that only
feed others are left alone. A check that comes with the base image is invisible here; silence the rule with a reason then.
Kubernetes has its own probes and ignores this one, so the rule is only an \`info\`.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  examples: [
    {
      bad: 'FROM nginx:1.29\nCOPY site /usr/share/nginx/html\n',
      good: 'FROM nginx:1.29\nCOPY site /usr/share/nginx/html\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
    },
  ],
  *check(dockerfile) {
    for (const stage of dockerfile.stages)
      if (stage.isTarget && stage.from && !stage.inherited('HEALTHCHECK'))
        yield { at: stage.from.span, message: 'The image of this stage has no HEALTHCHECK' }
  },
})
