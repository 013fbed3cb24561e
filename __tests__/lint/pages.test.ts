import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { lintComposeExample } from '../../src/lint/compose/compose-example.ts'
import { lintExample, ruleIndex, rulePage } from '../../src/lint/rule-page.ts'
import { allRules, type KnownRule } from '../../src/lint/all-rules.ts'
import type { Example } from '../../src/lint/rule.ts'
import type { Finding } from '../../src/model.ts'
import { expectGenerated } from '../expect-file.ts'

/** The files of a folder and of its folders but its registry. Paths are relative to the folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!index)\.ts$/.test(file))

/** Where rules may be, below src/lint and __tests__/lint. */
const FOLDERS = ['rules', 'compose/rules']
const sources = new Map(
  FOLDERS.flatMap((folder) =>
    filesIn(`src/lint/${folder}`).map((file) => [basename(file, '.ts'), `${folder}/${file}`]),
  ),
)
const findingsOf = (rule: KnownRule, example: Example): readonly Finding[] =>
  (rule.about === 'compose' ? lintComposeExample(rule, example.bad, example) : lintExample(rule, example.bad, example))
    .findings

const sourceOf = (id: string): string => sources.get(id) ?? `${id}.ts`

describe('the documentation of the rules', () => {
  it.each(allRules.map((rule) => [rule.id, rule] as const))('has a page of %s that the linter wrote', (id, rule) => {
    expectGenerated(`docs/rules/${id}.md`, rulePage(rule))
  })

  it('has a list of all rules', () => {
    expectGenerated('docs/rules/README.md', ruleIndex(allRules))
  })
})

describe('a rule of the registry', () => {
  it.each(allRules.map((rule) => [rule.id, rule] as const))(
    '%s says what its fix may change, where it has one',
    (_, rule) => {
      const hasFix = rule.examples.some((example) => findingsOf(rule, example).some(({ fix }) => fix !== undefined))
      if (hasFix) expect(rule.fixEffect).toMatch(/^(?:Safe|Unsafe)[ :]/)
    },
  )

  it('shares no name with another, but for the one that BuildKit has for every repeated instruction', () => {
    const names = allRules.flatMap(({ id, aliases }) => [id, ...aliases]).map((name) => name.toLowerCase())
    const shared = names.filter((name, at) => names.indexOf(name) !== at)
    expect([...new Set(shared)]).toEqual(['multipleinstructionsdisallowed'])
  })

  it.each(allRules.map((rule) => [rule.id, rule] as const))(
    '%s says itself in a sentence without a full stop',
    (_, rule) => {
      expect(rule.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
      expect(rule.summary).not.toMatch(/\.$/)
      expect(rule.sources.filter((source) => !source.startsWith('https://'))).toEqual([])
      expect(readFileSync(`src/lint/${sourceOf(rule.id)}`, 'utf8').split('\n').length).toBeLessThan(150)
    },
  )
})
