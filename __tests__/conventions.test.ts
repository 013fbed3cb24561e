/** Holds the sources to the rules of src/README.md. A failure is a sentence. */
import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { composeRules } from '../src/lint/compose/rules/index.ts'
import { rules } from '../src/lint/rules/index.ts'
import { runtimeChecks } from '../src/runtime/checks/index.ts'

interface Import {
  readonly from: string
  /** A path below src/, or the name of a package. */
  readonly to: string
  readonly isType: boolean
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm

const imports: readonly Import[] = sources.flatMap((from) =>
  [...readFileSync(join('src', from), 'utf8').matchAll(IMPORT)].map(([, type, path = '']) => ({
    from,
    to: path.startsWith('.') ? normalize(join(dirname(from), path)) : path,
    isType: type !== undefined,
  })),
)

/** The part of the design that a file belongs to: its folder, or its own name at the root. */
const partOf = (file: string): string =>
  file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '')

const JUDGEMENT = ['lint', 'image', 'runtime', 'build', 'verdict', 'plan', 'report']
const EDGES = ['docker', 'git', 'github', 'disk', 'terminal', 'shellcheck']
const BEGINNINGS = ['index', 'action', 'cli', 'check']
const NOUNS = ['model', 'world', 'errors']

/** What a part may import beside its own files and the nouns. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  plan: ['settings'],
  github: ['plain'],
  terminal: ['plain'],
  shellcheck: ['concurrency'],
  docker: ['concurrency'],
}

const isAllowed = ({ from, to }: Import): boolean => {
  const [part, target] = [partOf(from), partOf(to)]
  return part === target || NOUNS.includes(target) || (ALLOWED[part] ?? []).includes(target)
}

const sentences = (wrong: readonly Import[], because: string): string[] =>
  wrong.map(({ from, to }) => `src/${from} may not import ${to}: ${because}`)

describe('imports', () => {
  const values = imports.filter(({ isType }) => !isType)
  const own = values.filter(({ to }) => to.endsWith('.ts'))
  const packages = values.filter(({ to }) => !to.endsWith('.ts'))

  it('are found at all', () => {
    expect(values.length).toBeGreaterThan(sources.length)
  })

  it('lead from judgement and words to nouns only', () => {
    const wrong = own.filter((one) => JUDGEMENT.includes(partOf(one.from)) && !isAllowed(one))
    expect(sentences(wrong, 'judgement and words do not know effects or each other')).toEqual([])
  })

  it('lead from an edge to nouns only', () => {
    const wrong = own.filter((one) => EDGES.includes(partOf(one.from)) && !isAllowed(one))
    expect(sentences(wrong, 'an edge knows no stage')).toEqual([])
  })

  it('reach the outside only from the edges and where the program begins', () => {
    const outside = packages.filter(({ to }) => /^(?:node:|@actions\/|@octokit\/|execa$)/.test(to))
    const wrong = outside.filter(({ from }) => ![...EDGES, ...BEGINNINGS].includes(partOf(from)))
    expect(sentences(wrong, 'effects come in through world.ts')).toEqual([])
  })

  it.each([
    ['unbash', ['lint/shell/shell.ts']],
    ['execa', ['docker/cli/docker-cli.ts']],
    ['node:child_process', ['git/git.ts', 'shellcheck/run-shellcheck.ts']],
  ])('take %s in one file an edge', (name, files) => {
    expect([...new Set(imports.filter(({ to }) => to === name).map(({ from }) => from))].sort()).toEqual(files)
  })
})

describe('names', () => {
  it('say what a file is', () => {
    expect(sources.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|types)(?:\/|\.ts$)/.test(file))).toEqual([])
  })
})

describe('registries', () => {
  const fileNames = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|md)$/.test(name) && name !== 'index.ts')
      .map((name) => basename(name).replace(/(?:\.test)?\.(?:ts|md)$/, ''))
      .sort()

  const ruleIds = rules.map(({ id }) => id).sort()
  const composeIds = composeRules.map(({ id }) => id).sort()
  const checkIds = runtimeChecks.map(({ id }) => id).sort()

  it.each([
    ['every lint rule has a file of its name, and every file is registered', 'src/lint/rules', ruleIds],
    ['every lint rule has a test of its name', '__tests__/lint/rules', ruleIds],
    ['every compose rule has a file of its name, and every file is registered', 'src/lint/compose/rules', composeIds],
    ['every compose rule has a test of its name', '__tests__/lint/compose/rules', composeIds],
    ['every rule has a page of its name', 'docs/rules', [...ruleIds, ...composeIds, 'README'].sort()],
    ['every runtime check has a file of its name, and every file is registered', 'src/runtime/checks', checkIds],
    ['every runtime check has a test of its name', '__tests__/runtime/checks', checkIds],
  ])('%s', (_, folder, ids) => {
    expect(fileNames(folder)).toEqual(ids)
  })

  it('give every name to one rule only', () => {
    const names = rules.flatMap(({ id, aliases }) => [id, ...aliases.filter((alias) => /^DL\d/.test(alias))])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

describe('documents', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'src/README.md', 'CHANGELOG.md'])('%s links to files that exist', (file) => {
    const text = readFileSync(file, 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => join(dirname(file), path))
    expect(links.filter((path) => !existsSync(path))).toEqual([])
  })
})
