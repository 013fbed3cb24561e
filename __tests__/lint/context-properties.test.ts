/** Random and mutated ignore files and compose files: an answer every time, soon, and about places that exist. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { composeRules } from '../../src/lint/compose/rules/index.ts'
import { lintCompose } from '../../src/lint/compose/lint-compose.ts'
import { lintDockerfile } from '../../src/lint/lint-dockerfile.ts'
import { parseDockerfile } from '../../src/lint/dockerfile/parse-dockerfile.ts'
import { DEFAULT_SETTINGS } from '../../src/lint/lint-settings.ts'
import { applyEdits, sourceText } from '../../src/lint/text/source-text.ts'
import type { Finding } from '../../src/model.ts'
import { COMPOSE_TEXTS } from '../corpus/compose-texts.ts'
import { IGNORE_FILES } from '../corpus/ignore-files.ts'
import { mutated } from '../corpus/mutated.ts'
import { processorTime } from '../processor-time.ts'
import { isInside } from './is-inside.ts'

const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 250) }

const anything = fc.string({ unit: 'binary', maxLength: 200 })

function expectInside(findings: readonly Finding[], texts: Readonly<Record<string, string>>): void {
  const outside = findings.flatMap(({ place, fix, rule }) => {
    if (place.at !== 'line') return []
    const text = texts[place.file] ?? ''
    const spans = [place, ...(fix?.edits.map((edit) => edit.span) ?? [])]
    return spans.filter((span) => !isInside(text, span)).map((span) => ({ rule, span, text }))
  })
  expect(outside).toEqual([])
}

describe('whatever the ignore file', () => {
  const pieces = [
    '*',
    '**',
    '/',
    '!',
    '#',
    '[',
    ']',
    '\\',
    '?',
    '^',
    '..',
    '.git',
    '.env',
    '\n',
    '\r\n',
    ' ',
    '\uFEFF',
    '😀',
    '# drydock ignore=x',
  ]
  const ignore = fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...pieces, 'a', 'node_modules'), { maxLength: 30 })
        .map((all) => all.join('')),
    },
    {
      weight: 2,
      arbitrary: mutated(IGNORE_FILES, pieces),
    },
    { weight: 1, arbitrary: anything },
  )
  const paths = [
    '.git/HEAD',
    '.env',
    'app/__pycache__/x',
    'app/é',
    'node_modules/a/b',
    '.venv/pyvenv.cfg',
    'src/\n',
    '!a',
    'id_rsa',
    'certs/x.key',
  ]
  const text = 'FROM a:1\nRUN npm ci\nCOPY . /app\n'
  const files = { kind: 'listed', files: paths.map((path) => ({ path, bytes: 5 })), complete: true } as const

  it('the build context is judged, and a fix keeps out what it is about', () => {
    fc.assert(
      fc.property(ignore, (patterns) => {
        const lint = (now: string): readonly Finding[] =>
          lintDockerfile({
            file: 'Dockerfile',
            text,
            files,
            ignoreFile: { kind: 'present', file: '.dockerignore', text: now },
          }).findings
        const before = lint(patterns)
        expectInside(before, { Dockerfile: text, '.dockerignore': patterns })
        const count = (list: readonly Finding[], rule: string): number => list.filter((one) => one.rule === rule).length
        for (const { fix, rule, place } of before) {
          if (!fix || place.at !== 'line' || place.file !== '.dockerignore') continue
          const fixed = applyEdits(sourceText('.dockerignore', patterns), fix.edits)
          expect({ patterns, fixed, count: count(lint(fixed), rule) }).toEqual({
            patterns,
            fixed,
            count: count(before, rule) - 1,
          })
        }
      }),
      RUNS,
    )
  })
})

describe('whatever the compose file', () => {
  const pieces = [
    ...[
      'services:',
      '\n',
      '\n  ',
      '\n    ',
      '\n      - ',
      'web:',
      'build: .',
      'image: x',
      'depends_on:',
      'privileged: true',
      '<<: *a',
      '&a ',
      '*a',
      '!reset ',
    ],
    ...[
      'healthcheck: {test: x}',
      'volumes:',
      '.:/app',
      '/run/docker.sock:/x',
      'version: 3',
      '{',
      '}',
      '[',
      ']',
      ':',
      ': ',
      ',',
      '"',
      "'",
      '|',
      '>-',
      '? ',
      '- ',
    ],
    ...[
      '# drydock ignore=compose-no-version',
      ' # x',
      '---\n',
      '...\n',
      '%YAML 1.1\n',
      '\t',
      '\r\n',
      '\uFEFF',
      '\u0000',
      '😀',
      '\u0085',
      '\u2028',
      '${X:-y}',
      '~',
    ],
  ]
  const whole = composeRules.flatMap(({ examples }) => examples.flatMap(({ bad, good }) => [bad, good]))
  const compose = fc.oneof(
    { weight: 3, arbitrary: mutated([...whole, ...COMPOSE_TEXTS, ...COMPOSE_TEXTS], pieces) },
    { weight: 2, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join('')) },
    { weight: 1, arbitrary: anything },
  )
  const dockerfiles = new Map([['Dockerfile', parseDockerfile('Dockerfile', 'FROM a:1\nWORKDIR /app\nCOPY . .\n')]])
  const lint = (text: string) => lintCompose({ file: 'compose.yaml', text, dockerfiles }, { ...DEFAULT_SETTINGS })

  it('linting answers, about places in the file, and a fix removes its finding and breaks nothing', () => {
    fc.assert(
      fc.property(compose, (text) => {
        const { findings, suppressed, compose: before } = lint(text)
        expectInside([...findings, ...suppressed], { 'compose.yaml': text })
        const count = (list: readonly Finding[], rule: string): number => list.filter((one) => one.rule === rule).length
        for (const { fix, rule } of findings) {
          if (!fix) continue
          const fixed = applyEdits(before.source, fix.edits)
          const after = lint(fixed)
          // One fix may well do for two: a malformed comment is taken out as a whole.
          expect({ text, rule, fixed, fewer: count(after.findings, rule) < count(findings, rule) }).toEqual({
            text,
            rule,
            fixed,
            fewer: true,
          })
          expect({ text, fixed, problems: after.compose.problems.length <= before.problems.length }).toEqual({
            text,
            fixed,
            problems: true,
          })
        }
      }),
      RUNS,
    )
  })

  it('a key without a value ends where it ends', () => {
    const { findings } = lint('services:\n  web:\n    image: x:1\nversion')
    expect(findings.find(({ rule }) => rule === 'compose-no-version')?.place).toMatchObject({
      line: 4,
      column: 1,
      endLine: 4,
      endColumn: 8,
    })
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['maps in maps', '{a: '.repeat(50_000)],
    ['lists in lists', '- '.repeat(100_000)],
    [
      'aliases that multiply',
      [
        'a0: &a0 {k: v}',
        ...Array.from({ length: 60 }, (_, n) => `a${n + 1}: &a${n + 1} {<<: [${`*a${n},`.repeat(9)}*a${n}]}`),
        'services: *a60',
      ].join('\n'),
    ],
    [
      'merges of merges',
      [
        'x0: &x0 {k0: v}',
        ...Array.from({ length: 5000 }, (_, n) => `x${n + 1}: &x${n + 1} {<<: *x${n}, k${n + 1}: v}`),
        'services: {web: *x5000}',
      ].join('\n'),
    ],
    ['a map that merges itself', 'services: &s {<<: *s, web: &w {<<: *w, depends_on: *w}}'],
    ['many keys', `services:\n${Array.from({ length: 20_000 }, (_, n) => `  s${n}: {image: x}`).join('\n')}`],
    [
      'many comments',
      `services:\n  web:\n${'    # drydock ignore=compose-no-version\n'.repeat(20_000)}    image: x:1\n`,
    ],
    ['many aliases', `a: &a x\nservices:\n  web:\n    volumes:\n${'      - *a\n'.repeat(50_000)}`],
    [
      'many dependencies',
      `services:\n${Array.from({ length: 300 }, (_, n) => `  s${n}: {image: x:1, depends_on: [${Array.from({ length: 300 }, (__, m) => `s${m}`).join(', ')}]}`).join('\n')}`,
    ],
    ['quotes', '"'.repeat(100_000)],
    ['directives', '%'.repeat(100_000)],
    ['documents', '---\na: b\n'.repeat(15_000)],
  ])('%s do not keep it busy', (_, text) => {
    expect(processorTime(() => lint(text))).toBeLessThan(8_000)
  })
})
