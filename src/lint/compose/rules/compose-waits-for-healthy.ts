import type { Fix, Span } from '../../../model.ts'
import { replace } from '../../facts/edits/edit.ts'
import { defineComposeRule } from '../../rule.ts'
import type { SourceText } from '../../text/source-text.ts'
import { healthcheckOf } from '../healthchecks.ts'
import type { Dependency, Service } from '../service.ts'
import type { YamlEntry } from '../yaml-tree.ts'

export const composeWaitsForHealthy = defineComposeRule({
  id: 'compose-waits-for-healthy',
  severity: 'warning',
  summary: 'A service waits until what it depends on is healthy',
  why: `The short form of \`depends_on\` waits until the other container has been started. Where the other service has a health check, \`condition: service_healthy\` waits until
it passes, so that the first request does not meet a database that is still starting.

\`condition: service_started\` in the long form waits no longer than the short form does. Somebody may want that, so it is only an \`info\`. The health check may be in the compose file or in the
Dockerfile that the other service is built from; where there is none, that is what \`compose-has-healthcheck\` finds.`,
  fixEffect: 'Unsafe: a service whose neighbour never becomes healthy does not start.',
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
  needs: { neighbours: () => true },
  *check(project) {
    const seen = new Set<string>()
    const isNew = ({ line, column }: Span): boolean => {
      const place = `${line}:${column}`
      return !seen.has(place) && !!seen.add(place)
    }
    for (const service of project.services) {
      const early = service.dependsOn.filter(
        ({ service: name, condition }) =>
          (condition === undefined || condition === 'service_started') && healthcheckOf(project, name) === 'declared',
      )
      const short = early.filter(({ condition }) => condition === undefined)
      const [first] = short
      if (first && isNew(first.span)) {
        const healthy = new Set(short.map((one) => one.service))
        const names = [...healthy].map((name) => `\`${name}\``).join(', ')
        const fix = longForm(service, healthy, project.source)
        yield {
          at: first.span,
          message: `\`${service.name}\` does not wait until ${names} ${healthy.size > 1 ? 'are' : 'is'} healthy`,
          ...(fix && { fix }),
        }
      }
      for (const { service: name, conditionSpan: at } of early)
        if (at && isNew(at))
          yield {
            at,
            severity: 'info',
            message: `\`${service.name}\` waits until \`${name}\` is started, not until it is healthy`,
            fix: { title: TITLE, safety: 'unsafe', edits: [replace(at, 'service_healthy')] },
          }
    }
  },
})

const TITLE = 'Wait for the health check'

/** The list as a map, where it has one line, or each of its items has one. Undefined for any other way to write it. */
function longForm({ get, dependsOn }: Service, healthy: ReadonlySet<string>, source: SourceText): Fix | undefined {
  const entry = get('depends_on')
  if (!entry?.value.isWrittenHere || entry.value.items.length !== dependsOn.length) return undefined
  // A map has each key once.
  if (new Set(dependsOn.map((one) => one.service)).size < dependsOn.length) return undefined
  return entry.value.isBlock
    ? blockForm(entry, dependsOn, healthy, source)
    : inlineForm(entry, dependsOn, healthy, source)
}

const conditionOf = (service: string, healthy: ReadonlySet<string>): string =>
  healthy.has(service) ? 'service_healthy' : 'service_started'

function inlineForm(
  { value: { span } }: YamlEntry,
  dependsOn: readonly Dependency[],
  healthy: ReadonlySet<string>,
  source: SourceText,
): Fix | undefined {
  const isPlain = dependsOn.every((one) => /^["']?[\w.-]+["']?$/.test(source.slice(one.span)))
  if (!isPlain || span.endLine !== span.line) return undefined
  const entries = dependsOn.map((one) => `${source.slice(one.span)}: {condition: ${conditionOf(one.service, healthy)}}`)
  return { title: TITLE, safety: 'unsafe', edits: [replace(span, `{${entries.join(', ')}}`)] }
}

function blockForm(
  entry: YamlEntry,
  dependsOn: readonly Dependency[],
  healthy: ReadonlySet<string>,
  source: SourceText,
): Fix | undefined {
  const edits = dependsOn.map(({ span, service }) => {
    const before = source.line(span.line).slice(0, span.column - 1)
    const isAlone =
      /^ *- *$/.test(before) && span.endLine === span.line && before.indexOf('-') + 1 >= entry.keySpan.column
    const indent = ' '.repeat(Math.max(before.indexOf('-'), entry.keySpan.column + 1))
    const text = `${indent}${source.slice(span)}:\n${indent}  condition: ${conditionOf(service, healthy)}`
    return isAlone ? { span: { ...span, column: 1 }, text } : undefined
  })
  const known = edits.filter((edit) => !!edit)
  return known.length === edits.length ? { title: TITLE, safety: 'unsafe', edits: known } : undefined
}
