import { defineComposeRule } from '../../rule.ts'
import { healthcheckOf } from '../healthchecks.ts'

export const composeHasHealthcheck = defineComposeRule({
  id: 'compose-has-healthcheck',
  severity: 'info',
  summary: 'A service that others depend on has a health check',
  why: `\`depends_on\` alone waits until a container has been started, not until the service in it answers. A database needs seconds for that, so whatever starts after it
fails, or is restarted until it works. With a health check Compose can wait (\`condition: service_healthy\`), \`docker compose ps\` shows what is wrong, and so
does \`up --wait\`.

The rule looks at services that others name in the short form of \`depends_on\`. One that is built here is looked up in its Dockerfile. Of an image from
elsewhere the file does not tell whether it brings a health check along; most do not, databases among them. Services that extend others, and those that a second
compose file completes, are left alone where they could get it there.`,
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
  *check(project) {
    const dependents = new Map<string, string>()
    for (const { name, dependsOn } of project.services)
      for (const { service, condition } of dependsOn)
        if (condition === undefined && !dependents.has(service)) dependents.set(service, name)
    for (const { name, nameSpan, isPartial } of project.services) {
      const first = dependents.get(name)
      if (first === undefined || isPartial || healthcheckOf(project, name) !== 'none') continue
      yield {
        at: nameSpan,
        message: `\`${first}\` depends on \`${name}\`, and no health check tells when that is ready`,
      }
    }
  },
})
