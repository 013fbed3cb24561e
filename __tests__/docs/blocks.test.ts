/** Whatever stands in a block of YAML in the documentation works as it stands there. */
import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { parseConfig } from '../../src/settings/config.ts'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path}`),
  ...readdirSync('examples').map((name) => `examples/${name}/README.md`),
].filter((path) => path.endsWith('.md') && !path.startsWith('docs/rules/')) // those are examples of rules, the bad ones too

/** Blocks of YAML, also those that stand in a list. */
const blocks = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^( *)```ya?ml\n([^]*?)^\1```$/gm)].map(
    ([, indent = '', text = ''], index) => ({
      at: `${page}, block ${index + 1}`,
      text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  ),
)

const named = (name: string) => blocks.filter(({ text }) => text.startsWith(`# ${name}\n`))
const workflows = blocks.filter(({ text }) => /^jobs:$/m.test(text))
const parts = blocks.filter(({ text }) => /^(?: *#.*\n)* *- (?:name|uses|run): /.test(text))
const others = new Set([...workflows, ...parts, ...named('.gitlab-ci.yml'), ...named('.pre-commit-config.yaml')])
const configurations = blocks.filter((block) => !others.has(block))

const inputsOf = (manifest: string): readonly string[] =>
  Object.keys(
    z.object({ inputs: z.record(z.string(), z.unknown()) }).parse(parse(readFileSync(manifest, 'utf8'))).inputs,
  )

/** Inputs of the actions in this repository, by what stands under `uses:`. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  'OWNER/drydock@v1': inputsOf('action.yml'),
  './': inputsOf('action.yml'),
  'OWNER/drydock/publish@v1': inputsOf('publish/action.yml'),
}

const step = z.union([
  z.strictObject({
    name: z.string().optional(),
    id: z.string().optional(),
    if: z.string().optional(),
    // Others by commit; GitHub's own scanner by its major version, whose results it reads itself.
    uses: z
      .string()
      .regex(
        /^(?:OWNER\/drydock(?:\/publish)?@v1|\.\/|[\w.-]+\/[\w.-]+@[0-9a-f]{40}|github\/codeql-action\/[\w-]+@v\d+)$/,
      ),
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    env: z.record(z.string(), z.string()).optional(),
  }),
  z.strictObject({
    name: z.string().optional(),
    id: z.string().optional(),
    if: z.string().optional(),
    run: z.string(),
    env: z.record(z.string(), z.string()).optional(),
  }),
])
const scopes = z.record(z.enum(['contents', 'pull-requests', 'actions']), z.enum(['read', 'write']).optional())
/** What a workflow of ours looks like: no permission but those of a job, and an end to every job. */
const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.enum(['pull_request', 'push', 'merge_group', 'workflow_run']), z.unknown()),
  permissions: z.strictObject({}),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string().optional(),
      if: z.string().optional(),
      needs: z.union([z.string(), z.array(z.string())]).optional(),
      strategy: z
        .strictObject({ 'fail-fast': z.boolean(), matrix: z.record(z.string(), z.array(z.unknown())) })
        .optional(),
      'runs-on': z.string(),
      'timeout-minutes': z.number(),
      permissions: scopes,
      steps: z.array(step),
    }),
  ),
})

describe('blocks of YAML in the documentation', () => {
  it('are of every kind', () => {
    expect([workflows.length, configurations.length, others.size - workflows.length].map((count) => count > 1)).toEqual(
      [true, true, true],
    )
  })

  it.each(workflows)('a workflow: $at', ({ text }) => {
    const { jobs } = workflow.parse(parse(text))
    for (const { steps, needs } of Object.values(jobs)) {
      for (const one of steps)
        if ('uses' in one)
          for (const name of Object.keys(one.with ?? {})) expect(OWN[one.uses] ?? [name]).toContain(name)
      for (const name of [needs ?? []].flat()) expect(Object.keys(jobs)).toContain(name)
    }
  })

  it.each(parts)('steps of a job: $at', ({ text }) => {
    expect(z.array(step).parse(parse(text))).not.toEqual([])
  })

  it.each(configurations)('a configuration: $at', ({ text, at }) => {
    expect(Object.keys(parseConfig(text, at))).not.toEqual([])
  })

  it.each(named('.gitlab-ci.yml'))('a pipeline of GitLab: $at', ({ text }) => {
    const jobs = z.record(z.string(), z.looseObject({ script: z.array(z.string()) })).parse(parse(text))
    expect(Object.keys(jobs)).not.toEqual([])
  })

  it.each(named('.pre-commit-config.yaml'))('hooks that exist: $at', ({ text }) => {
    const known = z
      .array(z.looseObject({ id: z.string() }))
      .parse(parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')))
    const { repos } = z
      .strictObject({
        repos: z.array(
          z.strictObject({ repo: z.string(), rev: z.string(), hooks: z.array(z.looseObject({ id: z.string() })) }),
        ),
      })
      .parse(parse(text))
    for (const { hooks } of repos) for (const { id } of hooks) expect(known.map((hook) => hook.id)).toContain(id)
  })
})
