import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { ruleIndex, rulePage } from '../../src/lint/page.ts'
import { composeRules } from '../../src/lint/compose/rules/index.ts'
import { allRules } from '../../src/lint/registry.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { expectFile } from '../expect-file.ts'

const ids = rules.map(({ id }) => id)
const composeIds = composeRules.map(({ id }) => id)
/** Where the files of a rule are, below src/lint and __tests__/lint. */
const folderOf = (id: string): string => (composeIds.some((one) => one === id) ? 'compose/rules' : 'rules')

describe('the documentation of the rules', () => {
  it.each(allRules.map((rule) => [rule.id, rule] as const))('has a page of %s that the linter wrote', (id, rule) => {
    expectFile(`docs/rules/${id}.md`, rulePage(rule))
  })

  it('has a list of all rules', () => {
    expectFile('docs/rules/README.md', ruleIndex(allRules))
  })
})

describe('a rule of the registry', () => {
  it.each([...ids, ...composeIds])('%s has a file, a test and a page of its name', (id) => {
    const files = [
      `src/lint/${folderOf(id)}/${id}.ts`,
      `__tests__/lint/${folderOf(id)}/${id}.test.ts`,
      `docs/rules/${id}.md`,
    ]
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  })

  it.each([
    ['rules', ids],
    ['compose/rules', composeIds],
  ])('is there for every file in %s', (folder, known) => {
    const files = readdirSync(`src/lint/${folder}`).filter((file) => file !== 'index.ts')
    expect(files.filter((file) => !known.some((id) => `${id}.ts` === file))).toEqual([])
  })

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
      expect(readFileSync(`src/lint/${folderOf(rule.id)}/${rule.id}.ts`, 'utf8').split('\n').length).toBeLessThan(150)
    },
  )
})
