import { defineComposeRule } from '../../rule.ts'
import { withDefaults } from '../interpolation.ts'
import { settingsOf } from '../service.ts'

export const composeUserNotRoot = defineComposeRule({
  id: 'compose-user-not-root',
  severity: 'warning',
  summary: 'No service is told to run as root',
  why: `\`user: root\` overrides the user that the image was built for. Whoever gets into the service is then root in the container, and owns what it has mounted. If it is
there because of a volume that the service cannot write to, change the owner of that folder in the image instead.

A service that others wait for to end (\`service_completed_successfully\`) is left alone: preparing something as root is often all it is for.`,
  sources: ['https://docs.docker.com/reference/compose-file/services/#user'],
  examples: [
    {
      bad: 'services:\n  web:\n    build: .\n    user: root\n',
      good: 'services:\n  web:\n    build: .\n',
    },
  ],
  *check({ services }) {
    const jobs = new Set(
      services.flatMap(({ dependsOn }) =>
        dependsOn.flatMap(({ service, condition }) =>
          condition === 'service_completed_successfully' ? [service] : [],
        ),
      ),
    )
    for (const { service, entry } of settingsOf(services, 'user')) {
      if (jobs.has(service.name)) continue
      const [user = ''] = withDefaults(entry.value.text ?? '')?.split(':') ?? []
      if (/^(?:root|0+)$/.test(user))
        yield { at: entry.value.span, message: `\`${service.name}\` runs as root, whatever user its image has` }
    }
  },
})
