/** The permissions that the documentation asks for are those that our requests need, no more and no fewer. */
import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'yaml'
import { z } from 'zod'

type Access = 'read' | 'write'

/** Of every operation of GitHub's description: its method. */
const methods = new Map(
  Object.values(
    z
      .object({ paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))) })
      .parse(
        JSON.parse(
          readFileSync(
            createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json'),
            'utf8',
          ),
        ),
      ).paths,
  ).flatMap((path) => Object.entries(path).map(([method, { operationId }]) => [operationId, method] as const)),
)

/** Octokit's `issues.listComments` is `issues/list-comments`. */
const operationOf = (group: string, name: string): string =>
  `${group}/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** What GitHub's documentation names for the operations of a group: a comment of a pull request is one of its issue. */
const SCOPES: Readonly<Record<string, string>> = {
  issues: 'pull-requests',
  pulls: 'pull-requests',
  checks: 'checks',
  actions: 'actions',
  repos: 'contents',
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))

const calls = [
  ...new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/\bclient\.rest\.(\w+)\.(\w+)/g)].map(([, group = '', name = '']) => operationOf(group, name)),
    ),
  ),
].sort()

/** The highest access of each scope. */
function needed(operations: readonly string[]): Readonly<Record<string, Access>> {
  // What the checkout and git need, which ask for themselves.
  const scopes: Record<string, Access> = { contents: 'read' }
  for (const operation of operations) {
    const scope = SCOPES[operation.split('/')[0] ?? ''] ?? operation
    if (methods.get(operation) !== 'get') scopes[scope] = 'write'
    else scopes[scope] ??= 'read'
  }
  return scopes
}

const section = /### Permissions\n([^]*?)\n###? /.exec(readFileSync('README.md', 'utf8'))?.[1] ?? ''
const table: Readonly<Record<string, string>> = Object.fromEntries(
  [...section.matchAll(/^\| `([a-z-]+): (read|write)` \|/gm)].map(([, scope = '', access = '']) => [scope, access]),
)

describe('permissions', () => {
  it('are found by the requests of the sources, all of which GitHub describes', () => {
    expect(calls.length).toBeGreaterThan(8)
    expect(calls.filter((operation) => !methods.has(operation))).toEqual([])
    expect(sources.filter((text) => /\bclient\.rest\b(?!\.\w+\.\w+)|\bclient\.request\(/.test(text)).length).toBe(0)
  })

  it('stand in one table, exactly as they are needed', () => {
    expect(table).toEqual(needed(calls))
    expect(needed([...calls, 'issues/add-labels', 'repos/create-release'])).not.toEqual(table)
  })

  const pages = [
    'README.md',
    ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `docs/${path}`),
  ]
  const jobs = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^( *)```ya?ml\n([^]*?)^\1```$/gm)]
      .map(([, indent = '', text = '']) => text.replace(new RegExp(`^${indent}`, 'gm'), ''))
      .filter((text) => /^jobs:$/m.test(text) && text.includes('OWNER/drydock'))
      .flatMap((text) =>
        Object.values(
          z
            .object({ jobs: z.record(z.string(), z.looseObject({ permissions: z.record(z.string(), z.string()) })) })
            .parse(parse(text)).jobs,
        ).map(({ permissions }) => ({ page, permissions })),
      ),
  )

  it('of the workflows in the documentation are those of the table, and none besides', () => {
    expect(jobs.length).toBeGreaterThan(4)
    const strange = jobs.flatMap(({ page, permissions }) =>
      Object.entries(permissions)
        .filter(([scope, access]) => access !== table[scope] && !(access === 'read' && table[scope] === 'write'))
        .map(([scope, access]) => `${page}: ${scope}: ${access}`),
    )
    expect(strange).toEqual([])
  })
})
