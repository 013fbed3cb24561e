import type { Fix } from '../../../model.ts'
import { defineComposeRule } from '../../rule.ts'
import type { SourceText } from '../../source-text.ts'
import { healthcheckOf } from '../healthchecks.ts'
import type { Service } from '../service.ts'

export const composeWaitsForHealthy = defineComposeRule({
  id: 'compose-waits-for-healthy',
  severity: 'warning',
  summary: 'A service waits until what it depends on is healthy',
  why: `The short form of \`depends_on\` waits until the other container has been started. Where the other service has a health check, \`condition: service_healthy\` waits until
it passes, so that the first request does not meet a database that is still starting.

Only the short form is looked at: whoever writes \`condition: service_started\` has decided. The health check may be in the compose file or in the Dockerfile that the
other service is built from.`,
  sources: ['https://docs.docker.com/compose/how-tos/startup-order/'],
  examples: [
    {
      bad: [
        'services:',
        '  web:',
        '    build: .',
        '    depends_on:',
        '      - db',
        '  db:',
        '    image: postgres:17.6',
        '    healthcheck:',
        '      test: [CMD-SHELL, pg_isready -U postgres]',
        '',
      ].join('\n'),
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
        '',
      ].join('\n'),
    },
  ],
  *check(project) {
    const seen = new Set<string>()
    for (const service of project.services) {
      const healthy = service.dependsOn.filter(
        ({ service: name, condition }) => condition === undefined && healthcheckOf(project, name) === 'declared',
      )
      const [first] = healthy
      const place = `${first?.span.line ?? 0}:${first?.span.column ?? 0}`
      if (!first || seen.has(place)) continue
      seen.add(place)
      const names = healthy.map((one) => `\`${one.service}\``).join(', ')
      const fix = longForm(service, new Set(healthy.map((one) => one.service)), project.source)
      yield {
        at: first.span,
        message: `\`${service.name}\` does not wait until ${names} ${healthy.length > 1 ? 'are' : 'is'} healthy`,
        ...(fix && { fix }),
      }
    }
  },
})

/** The list as a map, where each of its items has a line. Undefined for any other way to write it. */
function longForm({ get, dependsOn }: Service, healthy: ReadonlySet<string>, source: SourceText): Fix | undefined {
  const entry = get('depends_on')
  if (!entry?.value.isBlock || !entry.value.isWrittenHere || entry.value.items.length !== dependsOn.length)
    return undefined
  const edits = dependsOn.map(({ span, service }) => {
    const before = source.line(span.line).slice(0, span.column - 1)
    const isAlone =
      /^ *- *$/.test(before) && span.endLine === span.line && before.indexOf('-') + 1 >= entry.keySpan.column
    const indent = ' '.repeat(Math.max(before.indexOf('-'), entry.keySpan.column + 1))
    const condition = healthy.has(service) ? 'service_healthy' : 'service_started'
    const text = `${indent}${source.slice(span)}:\n${indent}  condition: ${condition}`
    return isAlone ? { span: { ...span, column: 1 }, text } : undefined
  })
  const known = edits.filter((edit) => !!edit)
  return known.length === edits.length ? { title: 'Wait for the health check', edits: known } : undefined
}
