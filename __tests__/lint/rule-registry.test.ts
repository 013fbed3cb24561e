/** The registries of the rules are written from their folders. This test imports no rule, so that it can write a registry that lacks one. */
import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expectGenerated } from '../expect-file.ts'

/** In the order of the documentation; each is a folder. */
const GROUPS = ['syntax', 'images', 'users', 'packages', 'files', 'container', 'commands', 'labels'] as const

const WRITTEN = '// Written by `npm run update` from the files of this folder.'

interface RuleFile {
  /** Relative to the registry. */
  readonly path: string
  readonly name: string
}

const rulesIn = (root: string, folder: string): readonly RuleFile[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .sort()
    .map((file) => ({ path: `./${join(folder, file)}`, name: exportOf(join(root, folder, file)) }))

function exportOf(file: string): string {
  const name = /^export const (\w+) = define/m.exec(readFileSync(file, 'utf8'))?.[1]
  if (name === undefined) throw new Error(`${file} exports no rule`)
  return name
}

const importsOf = (rules: readonly RuleFile[]): string =>
  [...rules]
    .sort((one, other) => (basename(one.path) < basename(other.path) ? -1 : 1))
    .map(({ path, name }) => `import { ${name} } from '${path}'`)
    .join('\n')

describe('the registry', () => {
  it('of the rules about Dockerfiles has every file of every group', () => {
    const root = 'src/lint/rules'
    const folders = readdirSync(root).filter((name) => !name.endsWith('.ts'))
    expect(folders.sort()).toEqual([...GROUPS].sort())
    const groups = GROUPS.map((group) => ({ group, rules: rulesIn(root, group) }))
    const listed = groups.map(
      ({ group, rules }) => `  // ${group}\n${rules.map(({ name }) => `  ${name},\n`).join('')}`,
    )
    expectGenerated(
      `${root}/index.ts`,
      `${WRITTEN}\n${importsOf(groups.flatMap(({ rules }) => rules))}

/** Every rule about Dockerfiles, in the order of the documentation. */
export const rules = [
${listed.join('')}] as const

export type RuleId = (typeof rules)[number]['id']
`,
    )
  })

  it('of the rules about compose files has every file', () => {
    const root = 'src/lint/compose/rules'
    const rules = rulesIn(root, '.')
    expectGenerated(
      `${root}/index.ts`,
      `${WRITTEN}\n${importsOf(rules)}

/** Every rule about compose files, in the order of the documentation. */
export const composeRules = [
${rules.map(({ name }) => `  ${name},\n`).join('')}] as const

export type ComposeRuleId = (typeof composeRules)[number]['id']
`,
    )
  })
})
