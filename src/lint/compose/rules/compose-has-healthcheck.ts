import { defineComposeRule } from '../../rule.ts'
import { healthcheckOf } from '../healthchecks.ts'
import type { Service } from '../service.ts'

export const composeHasHealthcheck = defineComposeRule({
  id: 'compose-has-healthcheck',
  severity: 'info',
  summary: 'A service has a health check',
  why: `Without a health check the engine knows that a process exists, not that it answers. \`depends_on\` alone waits until a container has been started: a database needs seconds more, so
whatever starts after it fails, or is restarted until it works. With a health check Compose can wait (\`condition: service_healthy\`), \`docker compose ps\` shows what is
wrong, and so does \`up --wait\`.

Official images have no health check of their own. Whether another image from elsewhere brings one along, the file does not tell; most do not. A service that is built here is looked up in its
Dockerfile, and found only where others depend on it: \`has-healthcheck\` speaks of the Dockerfile itself.

Left alone are: \`disable: true\` and \`NONE\`, because somebody has decided; services that end by themselves (others wait with \`service_completed_successfully\`, \`restart: "no"\` or \`on-failure\`, a job in
\`deploy\`); those behind a profile; and those that extend another or that a second compose file completes, where they could get one there.`,
  sources: [
    'https://docs.docker.com/compose/how-tos/startup-order/',
    'https://docs.docker.com/reference/compose-file/services/#healthcheck',
  ],
  examples: [
    {
      bad: 'services:\n  web:\n    build: .\n    depends_on: [db]\n  db:\n    image: postgres:17.6\n',
      good: [
        'services:',
        '  web:',
        '    build: .',
        '    depends_on:',
        '      db:',
        '        condition: service_healthy',
        '  db:',
        '    image: postgres:17.6',
        '    healthcheck:',
        '      test: [CMD-SHELL, pg_isready -U postgres]',
        '      interval: 5s',
        '',
      ].join('\n'),
    },
  ],
  needs: { neighbours: () => true },
  *check(project) {
    const dependents = new Map<string, string>()
    const jobs = new Set<string>()
    for (const { name, dependsOn } of project.services)
      for (const { service, condition } of dependsOn)
        if (condition === 'service_completed_successfully') jobs.add(service)
        else if (condition !== 'service_healthy' && !dependents.has(service)) dependents.set(service, name)
    for (const service of project.services) {
      const { name, nameSpan, isPartial, build } = service
      const first = dependents.get(name)
      if (isPartial || healthcheckOf(project, name) !== 'none') continue
      if (first === undefined && (build || jobs.has(name) || isRunByHand(service))) continue
      yield {
        at: nameSpan,
        message:
          first === undefined
            ? `Nothing here tells whether \`${name}\` answers: it has no health check`
            : `\`${first}\` depends on \`${name}\`, and no health check tells when that is ready`,
      }
    }
  },
})

/** It ends by itself, or is started only where somebody asks for it. */
function isRunByHand({ get }: Service): boolean {
  const mode = get('deploy')?.value.entries.get('mode')?.value.text ?? ''
  const restart = get('restart')?.value.text ?? ''
  return get('profiles') !== undefined || mode.endsWith('-job') || /^(?:no$|on-failure)/.test(restart)
}
