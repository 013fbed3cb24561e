import { isService } from '../../facts/image/long-running.ts'
import { defineRule } from '../../rule.ts'

export const healthcheckNotDisabled = defineRule({
  id: 'healthcheck-not-disabled',
  severity: 'info',
  summary: 'A service does not switch its health check off',
  why: `\`HEALTHCHECK NONE\` takes back the check that the base image, or an earlier stage, brings along. The engine then only knows that the process exists: nothing notices a server that
hangs, and \`condition: service_healthy\` in a compose file waits for nothing that can come.

It is found where the image opens a port or starts a known server. If something else asks it (probes of Kubernetes, a load balancer), silence the rule with that reason; \`has-healthcheck\` takes \`NONE\` for a
decision, and says nothing.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  examples: [
    {
      bad: 'FROM nginx:1.29\nEXPOSE 80\nHEALTHCHECK NONE\n',
      good: 'FROM nginx:1.29\nEXPOSE 80\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]\n',
    },
  ],
  *check({ stages }) {
    for (const stage of stages) {
      const check = stage.isTarget ? stage.inherited('HEALTHCHECK') : undefined
      if (check?.disabled === true && check.stage === stage && isService(stage))
        yield { at: check.span, message: '`HEALTHCHECK NONE`: nothing tells whether this service answers' }
    }
  },
})
