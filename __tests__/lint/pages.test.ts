import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { basename } from 'node:path'
import { ruleIndex, rulePage } from '../../src/lint/rule-page.ts'
import { composeRules } from '../../src/lint/compose/rules/index.ts'
import { allRules } from '../../src/lint/all-rules.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { expectFile } from '../expect-file.ts'

const ids = rules.map(({ id }) => id)
const composeIds = composeRules.map(({ id }) => id)

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
const sourceOf = (id: string): string => sources.get(id) ?? `${id}.ts`

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
      `src/lint/${sourceOf(id)}`,
      `__tests__/lint/${sourceOf(id).replace(/\.ts$/, '.test.ts')}`,
      `docs/rules/${id}.md`,
    ]
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  })

  it.each([
    ['rules', ids],
    ['compose/rules', composeIds],
  ])('is there for every file in %s', (folder, known) => {
    const files = filesIn(`src/lint/${folder}`).map((file) => basename(file, '.ts'))
    expect(files.filter((file) => !known.some((id) => id === file))).toEqual([])
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
      expect(readFileSync(`src/lint/${sourceOf(rule.id)}`, 'utf8').split('\n').length).toBeLessThan(150)
    },
  )
})
