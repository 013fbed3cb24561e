/** Holds the sources to the rules of src/README.md. A failure is a sentence. */
import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { composeRules } from '../src/lint/compose/rules/index.ts'
import { rules } from '../src/lint/rules/index.ts'
import { filesOf, suiteNames } from './suites/run-suite.ts'
import { runtimeChecks } from '../src/runtime/checks/index.ts'

interface Import {
  readonly from: string
  /** A path below src/, or the name of a package. */
  readonly to: string
  readonly isType: boolean
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()

/** `import … from`, `export … from`, `import '…'` and `import('…')`. */
const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm

const importsOf = (from: string, text: string): readonly Import[] =>
  [...text.matchAll(IMPORT)].map(([, type, at, lazy]) => {
    const path = at ?? lazy ?? ''
    return { from, to: path.startsWith('.') ? normalize(join(dirname(from), path)) : path, isType: type !== undefined }
  })

const imports = sources.flatMap((from) => importsOf(from, readFileSync(join('src', from), 'utf8')))

/** A folder of src/, or a file at its root by its name. */
const partOf = (file: string): string => file.split('/', 1)[0]?.replace(/\.ts$/, '') ?? ''
/** The same below src/lint/. */
const lintPartOf = (file: string): string => partOf(file.slice('lint/'.length))

/** Whom every part may ask: nouns, and two tools without an opinion. */
const GROUND = [
  'model',
  'world',
  'errors',
  'severity',
  'conclusion',
  'version',
  'plain',
  'visible',
  'concurrency',
  'csv-attributes',
  'secret-source',
  'build-context',
  'services',
]

/** What a part may import beside its own files and the ground. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(GROUND.map((part) => [part, []])),
  // judgement and words: no effects, and nothing of each other
  lint: [],
  build: [],
  image: [],
  runtime: [],
  verdict: [],
  report: [],
  context: ['lint'],
  discovery: ['lint', 'settings'],
  companions: ['lint'],
  // edges: they carry out what world.ts says, and know no stage
  docker: [],
  git: [],
  github: [],
  disk: [],
  terminal: [],
  shellcheck: [],
  // the story
  settings: ['lint', 'runtime'],
  policy: ['settings', 'discovery', 'plan'],
  secrets: ['lint'],
  plan: ['settings', 'discovery', 'runtime'],
  engine: [],
  'image-run': ['engine', 'build'],
  sides: ['image-run', 'context', 'lint', 'build'],
  stages: ['image-run', 'sides', 'lint', 'build', 'companions', 'image', 'runtime'],
  run: ['image-run', 'sides', 'stages', 'engine', 'context', 'build', 'image', 'runtime', 'verdict'],
  'complete-plan': ['plan', 'context', 'settings'],
  check: [
    'settings',
    'policy',
    'secrets',
    'plan',
    'complete-plan',
    'discovery',
    'context',
    'run',
    'lint',
    'image',
    'docker',
    'git',
    'disk',
    'terminal',
    'shellcheck',
  ],
  // where the program begins
  action: ['check', 'settings', 'secrets', 'report', 'docker', 'git', 'github', 'disk'],
  cli: [
    'check',
    'engine',
    'settings',
    'secrets',
    'plan',
    'lint',
    'image',
    'verdict',
    'report',
    'publish',
    'docker',
    'git',
    'github',
    'disk',
    'terminal',
    'shellcheck',
  ],
  publish: ['report', 'github', 'terminal'],
  index: ['action', 'terminal'],
  post: ['action', 'terminal'],
}

/** Whom every part of the linter may ask: the contract of a rule. */
const LINT_GROUND = ['rule', 'lint-context', 'lint-settings', 'rule-url']

/** The same for the parts of the linter, from the ground up. */
const LINT_PARTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(LINT_GROUND.map((part) => [part, []])),
  text: [],
  programs: [],
  shell: ['text', 'programs'],
  dockerfile: ['text', 'shell'],
  'ignore-file': ['text'],
  comments: ['text', 'shell', 'dockerfile'],
  others: ['text', 'shell', 'dockerfile'],
  facts: ['text', 'programs', 'shell', 'dockerfile', 'ignore-file'],
  'rule-makers': ['facts'],
  rules: ['text', 'programs', 'shell', 'dockerfile', 'ignore-file', 'comments', 'facts', 'rule-makers'],
  hadolint: ['text', 'shell', 'dockerfile', 'facts', 'rule-makers', 'rules'],
  apply: ['text', 'dockerfile', 'comments', 'others', 'facts', 'rules', 'hadolint', 'all-rules'],
  compose: ['text', 'dockerfile', 'comments', 'facts', 'rules', 'apply', 'all-rules'],
  'all-rules': ['rules', 'compose'],
  'lint-dockerfile': ['text', 'dockerfile', 'comments', 'others', 'rules', 'apply'],
  'lint-stage': ['dockerfile', 'others', 'facts', 'apply', 'compose', 'lint-dockerfile'],
  'rule-page': ['text', 'compose', 'lint-dockerfile'],
}

/** Sentences about the imports that a table does not allow. */
function refused(
  all: readonly Import[],
  table: Readonly<Record<string, readonly string[]>>,
  ground: readonly string[],
  part: (file: string) => string,
): string[] {
  return all
    .filter(({ from, to }) => {
      const [own, target] = [part(from), part(to)]
      return own !== target && !ground.includes(target) && !(table[own] ?? []).includes(target)
    })
    .map(({ from, to }) => `src/${from} may not import ${to}: \`${part(from)}\` does not know \`${part(to)}\``)
}

/** Files that can be reached from themselves, as one path a circle. */
function circles(all: readonly Import[]): string[] {
  const targets = new Map<string, string[]>()
  for (const { from, to } of all) targets.set(from, [...(targets.get(from) ?? []), to])
  const found: string[] = []
  const finished = new Set<string>()
  const follow = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) found.push([...path.slice(start), file].join(' → '))
    if (start >= 0 || finished.has(file)) return
    for (const target of targets.get(file) ?? []) follow(target, [...path, file])
    finished.add(file)
  }
  for (const file of targets.keys()) follow(file, [])
  return found
}

const isOwn = ({ to }: Import): boolean => to.endsWith('.ts')

describe('imports', () => {
  const own = imports.filter(isOwn)
  const values = own.filter(({ isType }) => !isType)
  const packages = imports.filter((one) => !isOwn(one) && !one.isType)

  it('are found, whatever they look like', () => {
    const text = [
      `import type { A } from './a.ts'`,
      `import {\n  b,\n} from '../b.ts'`,
      `export { c } from './c.ts'`,
      `const { d } = await import('./d.ts')`,
      `import 'e'`,
    ].join('\n')
    expect(importsOf('x/y.ts', text).map(({ to, isType }) => [to, isType])).toEqual([
      ['x/a.ts', true],
      ['b.ts', false],
      ['x/c.ts', false],
      ['x/d.ts', false],
      ['e', false],
    ])
  })

  it('lead to files that exist', () => {
    expect(own.filter(({ to }) => !sources.includes(to))).toEqual([])
  })

  it('go the way of the data, from every part', () => {
    expect([...new Set(sources.map(partOf))].filter((part) => !(part in PARTS))).toEqual([])
    expect(refused(values, PARTS, GROUND, partOf)).toEqual([])
  })

  it('go one way inside of the linter', () => {
    const inside = sources.filter((file) => file.startsWith('lint/'))
    expect([...new Set(inside.map(lintPartOf))].filter((part) => !(part in LINT_PARTS))).toEqual([])
    const between = values.filter(({ from, to }) => from.startsWith('lint/') && to.startsWith('lint/'))
    expect(refused(between, LINT_PARTS, LINT_GROUND, lintPartOf)).toEqual([])
  })

  it('never go round in a circle, types included', () => {
    expect(circles(own).slice(0, 5)).toEqual([])
  })

  it('reach the outside only from the edges and where the program begins', () => {
    const outside = packages.filter(({ to }) => /^(?:node:|@actions\/|@octokit\/|execa$)/.test(to))
    const allowed = [
      'docker',
      'git',
      'github',
      'disk',
      'terminal',
      'shellcheck',
      'check',
      'action',
      'cli',
      'index',
      'post',
      'publish',
    ]
    const wrong = outside.filter(({ from }) => !allowed.includes(partOf(from)))
    expect(wrong.map(({ from, to }) => `src/${from} may not import ${to}: effects come in through world.ts`)).toEqual(
      [],
    )
  })

  it.each([
    ['unbash', ['lint/shell/shell.ts']],
    ['execa', ['docker/cli/docker-cli.ts']],
    ['node:child_process', ['git/git.ts', 'shellcheck/run-shellcheck.ts']],
  ])('take %s in one file an edge', (name, files) => {
    expect([...new Set(imports.filter(({ to }) => to === name).map(({ from }) => from))].sort()).toEqual(files)
  })
})

describe('sources', () => {
  /** What makes a text a program, or reaches later steps of a job. `core` writes outputs, state and the summary alone. */
  const DANGEROUS =
    /\b(?:eval|Function)\(|\bexec(?:Sync)?\(\s*[`'"]|\bshell: (?:true|['"`])|GITHUB_(?:ENV|PATH)|\b(?:exportVariable|addPath)\b|add-matcher/

  it('run no shell, evaluate no text, and leave the environment of later steps alone', () => {
    const outsideOfTheLinter = sources.filter((file) => !file.startsWith('lint/'))
    expect(outsideOfTheLinter.filter((file) => DANGEROUS.test(readFileSync(join('src', file), 'utf8')))).toEqual([])
    expect('execSync(`rm ${file}`); core.exportVariable(name, value)').toMatch(DANGEROUS)
  })
})

/** What fits on a screen. */
const LARGEST_FOLDER = 25

describe('names', () => {
  it('say what a file is', () => {
    expect(sources.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|types)(?:\/|\.ts$)/.test(file))).toEqual([])
  })

  it('mean one thing each, but for the registries', () => {
    const names = sources.map((file) => basename(file)).filter((name) => name !== 'index.ts')
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('stand in folders that can be read at a glance, but for the rules of a group', () => {
    const folders = sources.map(dirname).filter((folder) => !folder.startsWith('lint/rules/'))
    const sizes = [...new Set(folders)].map(
      (folder) => [folder, folders.filter((one) => one === folder).length] as const,
    )
    expect(sizes.filter(([, size]) => size > LARGEST_FOLDER)).toEqual([])
  })
})

describe('answers', () => {
  /** Where the setting is defined, and what decides between both sides. */
  const DECIDING = ['lint-settings', 'own-findings', 'name-judge', 'ignore-reach']

  const isOurs = (file: string): boolean =>
    /^lint\/(?!hadolint\/)/.test(file) && !DECIDING.includes(basename(file, '.ts'))

  it("are our own in a rule and in what it asks; hadolint's stand in src/lint/hadolint", () => {
    const asking = sources.filter(
      (file) => isOurs(file) && /\bcompat\b(?!: hadolint)|ForHadolint/.test(readFileSync(join('src', file), 'utf8')),
    )
    const importing = imports.filter(({ from, to }) => isOurs(from) && to.startsWith('lint/hadolint/'))
    expect([...asking, ...importing.map(({ from }) => from)]).toEqual([])
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
    ['every runtime check has a page of its name', 'docs/checks', [...checkIds, 'README'].sort()],
    ['every runtime check has a test of its name', '__tests__/runtime/checks', checkIds],
  ])('%s', (_, folder, ids) => {
    expect(fileNames(folder)).toEqual(ids)
  })

  it('give every name to one rule only', () => {
    const names = rules.flatMap(({ id, aliases }) => [id, ...aliases.filter((alias) => /^DL\d/.test(alias))])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

describe('suites of tests', () => {
  it('have a file each, which jest runs', () => {
    const files = readdirSync('__tests__/suites').filter((name) => name.endsWith('.suite.ts'))
    expect(files.sort()).toEqual(suiteNames.map((name) => `${name}.suite.ts`).sort())
  })

  it.each(suiteNames)('%s has no hook that would be run for the tests of other files', (name) => {
    const files = filesOf(name)
    expect(files.length).toBeGreaterThan(1)
    expect(files.filter((file) => /^(?:before|after)(?:All|Each)\(/m.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})

describe('documents', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'src/README.md', 'CHANGELOG.md'])('%s links to files that exist', (file) => {
    const text = readFileSync(file, 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => join(dirname(file), path))
    expect(links.filter((path) => !existsSync(path))).toEqual([])
  })

  it('show every part of src/ in the tree', () => {
    const [, tree = ''] = /## The tree\n+```\n([^]*?)```/.exec(readFileSync('src/README.md', 'utf8')) ?? []
    const parts = readdirSync('src', { withFileTypes: true }).map((one) => `${one.name}${one.isDirectory() ? '/' : ''}`)
    expect(parts.filter((part) => part !== 'README.md' && !tree.split(/[\s├└│]+/).includes(part))).toEqual([])
  })

  it('have a number each where they tell a decision, which is their title’s, too', () => {
    const decisions = readdirSync('docs/adr').sort()
    const titles = decisions.map((name) => /^# (\d+)\. /.exec(readFileSync(join('docs/adr', name), 'utf8'))?.[1])
    expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(decisions.map((_, index) => index + 1))
    expect(titles.map(Number)).toEqual(decisions.map((_, index) => index + 1))
  })
})
