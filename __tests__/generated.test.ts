/** Files that are generated from the settings: `npm run update` writes them, this proves that they are fresh. */
import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parse } from 'yaml'
import { parseConfig } from '../src/settings/config.ts'
import { options, readOptions, type Option } from '../src/settings/options.ts'
import { outputDescriptions } from '../src/report/workflow/outputs.ts'
import { configSchema } from '../src/settings/settings.ts'
import { configurationPage, exampleOf } from './docs/configuration-page.ts'
import { shownReport, type ShownReport } from './docs/shown-report.ts'
import { expectGenerated } from './expect-file.ts'

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

const actionOutputs = {
  ...outputDescriptions,
  report: 'Path of `report.json`.',
  'sarif-file': 'Path of the SARIF file.',
  'junit-file': 'Path of the JUnit file.',
}

/** No `default:`, because GitHub would hand it over as if the user had written it, and the configuration file could never win. */
const descriptionOf = (option: Option): string =>
  option.default === undefined ? option.description : `${option.description} Default: ${option.default}.`

const action = `# Generated from src/settings/settings.ts and src/report/workflow/outputs.ts by \`npm run update\`.
name: Drydock
description: Lints, builds, measures and runs the image of a pull request, and says in one comment what the change does to it
author: The Drydock authors
branding:
  icon: anchor
  color: blue
inputs:
  github-token:
    description: Token for the comment.
    default: \${{ github.token }}
${options.map((option) => `  ${option.name}:\n    description: ${text(descriptionOf(option))}\n`).join('')}outputs:
${Object.entries(actionOutputs)
  .map(
    ([name, description]) => `  ${name}:
    description: ${text(description)}
`,
  )
  .join('')}runs:
  using: node24
  main: dist/index.js
  post: dist/post/index.js
`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const cell = (value: string): string => value.replaceAll('|', '\\|')

const inputs = table(
  ['Input', 'What it says', 'Default'],
  options.map((option) => [
    `\`${option.name}\``,
    cell(option.description) + (option.kind === 'list' || option.kind === 'pairs' ? ' One a line.' : ''),
    option.default === undefined ? '' : `\`${option.default}\``,
  ]),
)

const outputs = table(
  ['Output', 'What it says'],
  Object.entries(actionOutputs).map(([name, description]) => [`\`${name}\``, cell(description)]),
)

const shown: ShownReport = {
  example: 'examples/flask-rootless',
  report: 'report-of-the-way-back.md',
  base: 'head',
  head: 'base',
}
const comment = shownReport(shown, readFileSync(join(shown.example, shown.report), 'utf8'))

const between = (document: string, name: string, content: string): string =>
  document.replace(
    new RegExp(`(<!-- ${name}-start -->\n)[^]*?(<!-- ${name}-end -->)`),
    (_, start: string, end: string) => `${start}${content}\n${end}`,
  )

describe('generated files are fresh', () => {
  it('action.yml has every input and output', () => {
    expectGenerated('action.yml', action)
  })

  it('README.md shows a real comment, every input and every output', () => {
    const readme = readFileSync('README.md', 'utf8')
    const parts = { comment, inputs, outputs }
    expectGenerated(
      'README.md',
      Object.entries(parts).reduce((text, [name, part]) => between(text, name, part), readme),
    )
  })

  it('schema/drydock.schema.json is the schema of the configuration', () => {
    const schema = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' })
    expectGenerated('schema/drydock.schema.json', `${JSON.stringify(schema, null, 2)}\n`)
  })

  it('docs/configuration.md is the reference of every setting, of the table and of the file', () => {
    expectGenerated('docs/configuration.md', configurationPage)
    for (const name of [...options.map((option) => option.name), ...Object.keys(configSchema.shape)])
      expect(configurationPage).toMatch(new RegExp(`^(?:\\| |### )\`${name}\``, 'm'))
  })

  it.each(options)('the example of $name is one, in the file and as an input', (option) => {
    const example = exampleOf(option) ?? ''
    expect(example).not.toBe('')
    expect(example).not.toBe(option.default)
    const value: unknown = parse(example)
    if (option.name in configSchema.shape) parseConfig(`${option.name}: ${example}`, 'drydock.yml')
    const lines = Array.isArray(value)
      ? value.join('\n')
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
            .map((pair) => pair.join('='))
            .join('\n')
        : String(value)
    const { image, run, place } = readOptions(new Map([[option.name, lines]]), String)
    expect(Object.keys({ ...image, ...run, ...place })).toEqual([option.name])
  })
})
