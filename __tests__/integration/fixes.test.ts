/** What the fixes of all rules make of their examples, read by BuildKit itself. */
import { describe, expect, it, jest } from '@jest/globals'
import { execFile } from 'node:child_process'
import { limitTo } from '../../src/concurrency.ts'
import { applyFixes } from '../../src/lint/apply/apply-fixes.ts'
import { lintExample } from '../../src/lint/rule-page.ts'
import { parseDockerfile } from '../../src/lint/dockerfile/parse-dockerfile.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { applyEdits } from '../../src/lint/text/source-text.ts'

jest.setTimeout(300_000)

interface Target {
  readonly name?: string | undefined
  readonly base?: string | undefined
}

/** The stages that BuildKit reads, or why it refuses the file. No base image is asked for. */
function readByBuildkit(dockerfile: string): Promise<readonly Target[] | string> {
  return new Promise((resolve) => {
    const child = execFile(
      'docker',
      ['buildx', 'build', '--call=targets,format=json', '-'],
      (error, stdout, stderr) => {
        if (error) resolve(stderr)
        else
          resolve(
            (JSON.parse(stdout) as { targets: readonly Target[] }).targets.map(({ name, base }) => ({ name, base })),
          )
      },
    )
    child.stdin?.end(dockerfile)
  })
}

/**
 * What BuildKit warns of when it reads every instruction to the end, or why it refuses the file. The base images are left out, so that
 * none is asked for.
 */
function checkByBuildkit(dockerfile: string): Promise<readonly string[] | string> {
  const { source, stages } = parseDockerfile('Dockerfile', dockerfile)
  const edits = stages.flatMap(({ base, from }) =>
    base.kind === 'image' && from?.image ? [{ span: from.image.span, text: 'scratch' }] : [],
  )
  return new Promise((resolve) => {
    const child = execFile('docker', ['buildx', 'build', '--call=check,format=json', '-'], (_error, stdout, stderr) => {
      const answer = /^\{/.test(stdout)
        ? (JSON.parse(stdout) as { warnings?: readonly { ruleName: string }[] })
        : undefined
      resolve(answer ? (answer.warnings ?? []).map(({ ruleName }) => ruleName).toSorted() : stderr)
    })
    child.stdin?.end(applyEdits(source, edits))
  })
}

const examples = rules.flatMap((rule) =>
  rule.examples.flatMap((example) => {
    const { dockerfile, findings } = lintExample(rule, example.bad, example)
    const { text, fixed } = applyFixes(dockerfile.source, findings)
    return fixed.length > 0 ? [{ name: `${rule.id}: ${example.name ?? 'its example'}`, bad: example.bad, text }] : []
  }),
)

describe('BuildKit', () => {
  it('reads every fixed example, with the stages of the bad one', async () => {
    const limit = limitTo(4)
    const read = await Promise.all(
      examples.map(async ({ name, bad, text }) => ({
        name,
        bad: await limit(() => readByBuildkit(bad)),
        fixed: await limit(() => readByBuildkit(text)),
      })),
    )
    expect(read.length).toBeGreaterThan(25)
    for (const { name, bad, fixed } of read) {
      const isRefused = typeof bad === 'string'
      expect({ name, fixed }).toEqual({ name, fixed: isRefused ? expect.any(Array) : bad })
    }
  })

  it('reads every instruction of them, and warns of nothing that it did not warn of before', async () => {
    const limit = limitTo(4)
    const read = await Promise.all(
      examples.map(async ({ name, bad, text }) => ({
        name,
        bad: await limit(() => checkByBuildkit(bad)),
        fixed: await limit(() => checkByBuildkit(text)),
      })),
    )
    for (const { name, bad, fixed } of read) {
      const isRefused = typeof bad === 'string'
      const isNew = typeof fixed === 'string' || fixed.filter((rule) => isRefused || !bad.includes(rule)).length > 0
      expect({ name, bad, fixed, isNew }).toEqual({ name, bad, fixed, isNew: isRefused && typeof fixed === 'string' })
    }
    expect(read.filter(({ fixed }) => typeof fixed !== 'string').length).toBeGreaterThan(25)
  })
})
