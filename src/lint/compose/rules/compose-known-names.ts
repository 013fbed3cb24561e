import type { ComposeFile, ComposeProject } from '../compose-project.ts'
import { defineComposeRule } from '../../rule.ts'
import type { Service } from '../service.ts'
import type { YamlValue } from '../yaml-tree.ts'

/** What services may name, and that the top of the file defines. */
const KINDS = ['networks', 'secrets', 'configs'] as const
/** The names under which Compose finds a file by itself; any other may be one of several that an option names. */
const DEFAULT_NAME = /(?:^|\/)(?:docker-)?compose\.ya?ml$/

export const composeKnownNames = defineComposeRule({
  id: 'compose-known-names',
  severity: 'error',
  summary: 'Services name only services, networks, volumes, secrets and configs that exist',
  why: `Compose refuses a file that names what nothing defines, e.g. a service in \`depends_on\` that has another name today.

The rule looks at files that Compose finds by itself, with the override beside them; with \`include\` or \`extends\` the missing part may be elsewhere.`,
  sources: [
    'https://docs.docker.com/reference/compose-file/services/#depends_on',
    'https://docs.docker.com/reference/compose-file/networks/',
    'https://docs.docker.com/reference/compose-file/volumes/',
  ],
  examples: [
    {
      bad: 'services:\n  web:\n    image: nginx:1.29\n    depends_on: [database]\n  db:\n    image: postgres:17.6\n',
      good: 'services:\n  web:\n    image: nginx:1.29\n    depends_on: [db]\n  db:\n    image: postgres:17.6\n',
    },
    {
      name: 'a volume',
      bad: 'services:\n  db:\n    image: postgres:17.6\n    volumes:\n      - data:/var/lib/postgresql/data\n',
      good: 'services:\n  db:\n    image: postgres:17.6\n    volumes:\n      - data:/var/lib/postgresql/data\nvolumes:\n  data:\n',
    },
  ],
  *check(project) {
    if (!DEFAULT_NAME.test(project.file) || !isWhole(project)) return
    for (const service of project.services) {
      for (const { service: name, span } of service.dependsOn)
        if (project.partsOf(name).length === 0 && !name.includes('$'))
          yield { at: span, message: `\`${service.name}\` depends on \`${name}\`, and there is no such service` }
      for (const kind of KINDS)
        for (const { name, value } of namesIn(service, kind))
          if (!isDefined(project, kind, name) && !(kind === 'networks' && name === 'default'))
            yield { at: value.span, message: `Nothing under \`${kind}\` defines \`${name}\`` }
      for (const { source, span, type } of service.mounts)
        if (
          type === 'volume' &&
          source !== undefined &&
          /^[\w.-]+$/.test(source) &&
          !isDefined(project, 'volumes', source)
        )
          yield { at: span, message: `Nothing under \`volumes\` defines \`${source}\`` }
    }
  },
})

function isWhole({ others, ...file }: ComposeProject): boolean {
  const files: readonly Pick<ComposeFile, 'entries' | 'services' | 'problems'>[] = [file, ...others]
  return files.every(
    ({ entries, services, problems }) =>
      problems.length === 0 &&
      entries.every(({ key }) => key !== 'include') &&
      services.every(({ get }) => get('extends') === undefined),
  )
}

function isDefined({ others, entries }: ComposeProject, kind: string, name: string): boolean {
  return [entries, ...others.map((other) => other.entries)].some((all) =>
    all.some((entry) => entry.key === kind && entry.value.entries.has(name)),
  )
}

/** The names in a list, the keys of a map, or the `source` of each in the long form. */
function namesIn({ get }: Service, kind: string): readonly { readonly name: string; readonly value: YamlValue }[] {
  const value = get(kind)?.value
  if (!value) return []
  const listed = value.items.flatMap((item) => {
    const source = item.text ?? item.entries.get('source')?.value.text
    return source === undefined || source.includes('$') ? [] : [{ name: source, value: item }]
  })
  return [
    ...listed,
    ...[...value.entries.values()].map(({ key, keySpan, value: own }) => ({
      name: key,
      value: { ...own, span: keySpan },
    })),
  ]
}
