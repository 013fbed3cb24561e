/** The reference of all settings, made from their schemas. */
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { NEEDED } from '../../src/policy/check-policy.ts'
import { options, type Option } from '../../src/settings/options.ts'
import { sentence } from '../../src/settings/setting-kinds.ts'
import { configSchema, imageSchema, placeSchema, runSchema } from '../../src/settings/settings.ts'
import { REACHING } from '../../src/settings/trusted-config.ts'

/** Values of settings whose kind alone makes no example, as YAML. */
const EXAMPLES: Readonly<Record<string, string>> = {
  config: 'ci/drydock.yml',
  image: '[api, worker]',
  frontends: '[ghcr.io/acme/frontend]',
  'report-dir': 'drydock-report',
  'sarif-file': 'drydock.sarif',
  'junit-file': 'drydock.junit.xml',
  base: 'main',
  builder: 'my-builder',
  dockerfile: 'docker/Dockerfile',
  context: 'backend',
  target: 'production',
  platforms: '[linux/amd64, linux/arm64]',
  'build-args': '{ NODE_VERSION: 24 }',
  'build-contexts': '{ assets: ./assets }',
  secrets: '["id=token,env=TOKEN"]',
  mask: '[LICENCE_ID]',
  ssh: '[default]',
  labels: '{ org.opencontainers.image.licenses: MIT }',
  'cache-from': '["type=gha"]',
  'cache-to': '["type=gha,mode=max"]',
  network: 'none',
  'add-hosts': '["mirror.internal:10.0.0.5"]',
  'build-timeout': '20m',
  'max-size': '200 MB',
  'max-size-increase': '5 %',
  'max-compressed-size': '80 MB',
  'max-layer-size': '50 MB',
  'max-waste': '2 %',
  'min-efficiency': '95 %',
  'max-layers': '15',
  'max-layers-increase': '1',
  'run-env': '{ LOG_LEVEL: debug }',
  'run-command': '[serve, --port=8080]',
  'run-memory': '512m',
  'run-write-limit': '200 MB',
  'run-tmpfs': '[/tmp, /run]',
  'run-env-file': '[ci/example.env]',
  'run-user': '"10001:0"',
  'run-entrypoint': '[/usr/bin/tini, --]',
  'run-args': '["--shm-size=256m"]',
  'compose-file': '[compose.yaml, compose.ci.yaml]',
  service: 'web',
  'services-timeout': '5m',
  'health-timeout': '3m',
  'structure-tests': '["tests/*.yaml"]',
  require: '[base, healthy]',
}

/** An example as YAML; a switch and a choice show what is not the default anyway. */
export function exampleOf({ name, kind, choices, default: standard }: Option): string | undefined {
  const example = EXAMPLES[name]
  if (example !== undefined) return example
  if (kind === 'boolean') return standard === 'true' ? 'false' : 'true'
  return kind === 'choice' ? choices?.find((choice) => choice !== standard) : undefined
}

const TYPES: Readonly<Record<Option['kind'], string>> = {
  text: 'text',
  boolean: '`true` or `false`',
  count: 'whole number',
  duration: 'time',
  size: 'size',
  growth: 'size or share',
  share: 'share',
  list: 'list',
  pairs: 'mapping',
  choice: '',
}

const typeOf = ({ kind, choices }: Option): string => (kind === 'choice' && choices ? sentence(choices) : TYPES[kind])

/** Whose word counts. */
function sourceOf(name: string): string {
  if (name in placeSchema.shape) return 'workflow'
  if (name in REACHING) return 'workflow, base\\*'
  return NEEDED.has(name) ? 'anywhere' : 'anywhere, listed'
}

const cell = (text: string): string => text.replaceAll('|', '\\|')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const tableOf = (schema: z.ZodObject): string =>
  table(
    ['Setting', 'Type', 'Default', 'Example', 'From', 'What it says'],
    options
      .filter(({ name }) => name in schema.shape)
      .map((option) => [
        `\`${option.name}\``,
        cell(typeOf(option)),
        option.default === undefined ? '' : `\`${option.default}\``,
        `\`${exampleOf(option) ?? ''}\``,
        sourceOf(option.name),
        cell(option.description),
      ]),
  )

/** What of JSON Schema we ask for. */
interface Node {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Node[]
  readonly items?: Node
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node
  readonly required?: readonly string[]
}

const node: z.ZodType<Node> = z.lazy(() =>
  z.looseObject({
    description: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.unknown()).optional(),
    anyOf: z.array(node).optional(),
    items: node.optional(),
    properties: z.record(z.string(), node).optional(),
    additionalProperties: z.preprocess((value) => (typeof value === 'object' ? value : undefined), node.optional()),
    required: z.array(z.string()).optional(),
  }),
) as z.ZodType<Node>

const root = node.parse(z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' }))

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: '`true` or `false`',
  array: 'list',
  object: 'mapping',
}

function kindOf({ type, enum: values, anyOf, additionalProperties, items }: Node): string {
  if (anyOf) return [...new Set(anyOf.map(kindOf))].join(' or ')
  if (values) return sentence(values.map(String))
  if (items && !items.properties) return `list of: ${kindOf(items)}`
  if (additionalProperties && !additionalProperties.properties) return `mapping to: ${kindOf(additionalProperties)}`
  return [type ?? 'string']
    .flat()
    .map((one) => WORDS[one] ?? one)
    .join(', ')
}

/** Every key below a setting, as a path: `[]` is each element of a list, `NAME` a name of the user's. */
function keysBelow(path: string, { properties, items, additionalProperties, required = [] }: Node): string[][] {
  if (items) return keysBelow(`${path}[]`, items)
  if (additionalProperties) return keysBelow(`${path}.NAME`, additionalProperties)
  return Object.entries(properties ?? {}).flatMap(([name, below]) => [
    [
      `\`${path}.${name}\``,
      `${cell(kindOf(below))}${required.includes(name) ? ', needed' : ''}`,
      cell(below.description ?? ''),
    ],
    ...keysBelow(`${path}.${name}`, below),
  ])
}

/** One configuration for all that only the file can say. */
const FILE_ONLY = `extends: acme/standards/drydock.yml@v2
budget-exceptions:
  - limit: max-size
    reason: The new model is 40 MB, and will be loaded at run time from May on
    until: "2027-04-30"
services:
  redis:
    image: redis:8
    health: [redis-cli, ping]
expect-http:
  - path: /health
    port: 8080
    body: '"ok"'
assert:
  command:
    - name: the interpreter is there
      command: [python, --version]
      stdout: '^Python 3\\.'
  file:
    - path: /app/config.yml
      mode: "0644"
  metadata:
    user: app
lint:
  rules:
    pin-base-image: error
    has-healthcheck: off
  trusted-registries: [docker.io, ghcr.io]
images:
  - name: api
    context: api
  - name: worker
    context: worker
    expect: exit-zero
`

const onlyInFile = Object.keys(configSchema.shape).filter((name) => !options.some((option) => option.name === name))

const fileSections = onlyInFile.map((name) => {
  const below = root.properties?.[name] ?? {}
  const example: unknown = (parse(FILE_ONLY) as Record<string, unknown>)[name]
  const keys =
    name === 'images'
      ? [['`images[].name`', 'text, needed', below.items?.properties?.['name']?.description ?? '']]
      : keysBelow(name, below)
  return `### \`${name}\`

${below.description ?? ''}${name === 'images' ? ' Each takes every setting of an image beside its name.' : ''} From: *${sourceOf(name)}*.

${keys.length === 0 ? '' : `${table(['Key', 'Type', 'What it says'], keys)}\n\n`}\`\`\`yaml
${stringify({ [name]: example }, { lineWidth: 0 }).trimEnd()}
\`\`\`
`
})

/** The whole page. */
export const configurationPage = `<!-- Generated from src/settings/settings.ts by \`npm run update\`. -->

# Settings

Every setting of a table is an input of the action, an option of \`drydock check\` (\`--max-size '200 MB'\`), and, but for [those of places](#places), a key of
\`.github/drydock.yml\`, for which \`schema/drydock.schema.json\` is the schema. An input wins over the entry of an image, that over the top of the file, and that over the default.
Examples are written as in the file; an input or option takes a list as one element a line, and a mapping as \`NAME=value\` lines.

A **time** is seconds or \`90s\`, \`20m\`, \`1h\`. A **size** is bytes or \`200 MB\`, \`1.5 GiB\`. A **share** is \`5 %\`.

**From** says whose word counts:

- *workflow*: an input or option only.
- *workflow, base\\**: an input or option, or the configuration of the commit that is compared with. What a pull request writes into the file is left out, and the report says so,
  unless it stays inside of build and container (\`network: none\`, a registry as a cache, a folder of the repository as a context).
- *anywhere*: also the file as the pull request has it, for it says how the image is built and what it needs.
- *anywhere, listed*: so does this, and because it decides what is checked, each change is listed below the verdict; with \`policy: base\`, the default for forks, it is not used
  ([why](adr/0017-what-a-change-says-of-its-own-check.md)).

## Places

${tableOf(placeSchema)}

## The whole run

${tableOf(runSchema)}

## Each image

At the top of the file for all images, or in an entry of \`images\` for one.

${tableOf(imageSchema)}

## Only in the file

${fileSections.join('\n')}`
