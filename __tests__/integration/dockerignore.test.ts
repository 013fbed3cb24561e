/** Our reading of ignore files against BuildKit's own, on files and patterns that nobody chose. */
import { describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { readDockerignore } from '../../src/lint/ignore-file/dockerignore.ts'

jest.setTimeout(120_000)

const name = fc.constantFrom(
  'a',
  'b',
  'ab',
  '.env',
  '.git',
  'x.log',
  'y.LOG',
  'a+b',
  '^a',
  '!a',
  '#a',
  'é',
  'node_modules',
)
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))
const segment = fc.oneof(
  { weight: 3, arbitrary: name },
  fc.constantFrom(
    '*',
    '**',
    '?',
    '***',
    '.',
    '..',
    '*.log',
    '[a-b]*',
    '[^a]',
    'a**',
    '**b',
    '^a*',
    'n*s',
    '\\!a',
    '?.l?g',
    'a*b*',
    ']',
  ),
)
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '', '!', '!', '! ', ' ', '/', './', '!/', '/!'),
    fc.array(segment, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '', '', '/', '//', ' ', '\r', '/**', '/*'),
  )
  .map(([before, segments, after]) => `${before}${segments.join('/')}${after}`)
const ignoreFile = fc
  .array(fc.oneof({ weight: 8, arbitrary: line }, fc.constantFrom('', '# a', ' # a', '*', '**')), { maxLength: 6 })
  .map((lines) => lines.join('\n'))
const contexts = fc.record({ paths: fc.array(path, { minLength: 1, maxLength: 12 }), ignoreFile })

/** Makes the files that can be there together: a path may not be a file and a folder. */
function writeContext(folder: string, paths: readonly string[], text: string): readonly string[] {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '.dockerignore'), text)
  for (const file of paths)
    try {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), 'x')
    } catch {
      // It is a folder already, or below a file.
    }
  return filesIn(folder)
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()

const expected = (text: string, paths: readonly string[]): readonly string[] | undefined =>
  readDockerignore(text)
    .judge(paths.map((one) => ({ path: one, bytes: 1 })))
    ?.map((file) => file.path)

describe('an ignore file', () => {
  it('lets in what BuildKit lets in', () => {
    const folder = mkdtempSync(join(tmpdir(), 'drydock-ignore-'))
    try {
      const cases = fc
        .sample(contexts, 80)
        .filter((one) => readDockerignore(one.ignoreFile).problems.length === 0)
        .map((one, index) => ({
          name: `c${index}`,
          ignoreFile: one.ignoreFile,
          paths: writeContext(join(folder, `c${index}`), one.paths, one.ignoreFile),
        }))
      // A stage may have no more than 127 layers.
      writeFileSync(
        join(folder, 'Dockerfile'),
        ['FROM scratch', ...cases.map((one) => `COPY --from=${one.name} / /${one.name}/`)].join('\n'),
      )
      execFileSync(
        'docker',
        [
          ...['buildx', 'build', '--quiet', '--output', `type=local,dest=${join(folder, 'out')}`],
          ...cases.flatMap((one) => ['--build-context', `${one.name}=${join(folder, one.name)}`]),
          folder,
        ],
        { stdio: 'pipe' },
      )
      const arrived = filesIn(join(folder, 'out'))
      const table = cases.map((one) => ({
        ...one,
        sent: arrived.filter((file) => file.startsWith(`${one.name}/`)).map((file) => file.slice(one.name.length + 1)),
      }))
      expect(table.length).toBeGreaterThan(60)
      expect(table.filter((one) => one.sent.length < one.paths.length).length).toBeGreaterThan(8)
      expect(table).toEqual(table.map((one) => ({ ...one, sent: expected(one.ignoreFile, one.paths) })))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it.each(['[', 'a[', '[]a]', '[a-]', '!', '!/', 'a\\', '[^]', '[a', '*\\'])('that says %j ends the build', (text) => {
    const folder = mkdtempSync(join(tmpdir(), 'drydock-ignore-'))
    try {
      writeContext(folder, ['a/b', 'c'], text)
      writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY . /\n')
      const built = spawnSync('docker', ['buildx', 'build', '--quiet', '--output', 'type=cacheonly', folder], {
        encoding: 'utf8',
      })
      expect(built.status).not.toBe(0)
      expect(built.stderr).toMatch(/syntax error in pattern|illegal exclusion pattern/)
      expect(readDockerignore(text).problems).toEqual([{ line: 1, text, because: expect.any(String) }])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
