/** CONTRIBUTING's recipe for a lint rule, step by step, in a copy of this repository. */
import { expect, it } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const ID = 'no-telnet-client'
const RULE = `src/lint/rules/packages/${ID}.ts`
const TABLE = `__tests__/lint/rules/packages/${ID}.test.ts`
const PAGE = `docs/rules/${ID}.md`

function makeCopy(): Disposable & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-recipe-'))
  const tracked = execFileSync('git', ['ls-files', '-zco', '--exclude-standard', '--', '.', ':!dist'], {
    cwd: ROOT,
  })
  for (const file of tracked.toString().split('\0').filter(Boolean))
    if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(folder, file))
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  return {
    folder,
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs `npm run …` in the copy. */
function run(folder: string, ...args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], { cwd: folder, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

it('CONTRIBUTING adds a rule, finds with it, documents it and takes it away', () => {
  using copy = makeCopy()
  const read = (path: string): string => readFileSync(join(copy.folder, path), 'utf8')
  const registry = 'src/lint/rules/index.ts'
  const before = [registry, 'docs/rules/README.md'].map(read)

  expect(run(copy.folder, 'new-rule', '--', 'Telnet', 'packages')).toMatchObject({ status: 2 })
  expect(run(copy.folder, 'new-rule', '--', ID, 'packages')).toMatchObject({ status: 0 })
  expect(read(registry)).toContain('noTelnetClient')

  const finding = '`telnet` sends what is typed as it is'
  writeFileSync(
    join(copy.folder, RULE),
    read(RULE)
      .replaceAll('RUN bad', 'RUN telnet x')
      .replace("=== 'bad'", "=== 'telnet'")
      .replace(/message: '[^']*'/, `message: '${finding}'`),
  )
  expect(run(copy.folder, 'rule', '--', ID)).toMatchObject({ status: 1 })
  writeFileSync(
    join(copy.folder, TABLE),
    read(TABLE)
      .replace('RUN good && bad', 'RUN good && telnet y')
      .replace(/2:13 [^']*/, `2:13 ${finding}`),
  )
  expect(run(copy.folder, 'rule', '--', ID)).toMatchObject({ status: 0 })
  expect(read(PAGE)).toContain(finding)
  expect(read('docs/rules/README.md')).toContain(ID)

  for (const file of [RULE, TABLE, PAGE]) rmSync(join(copy.folder, file))
  expect(run(copy.folder, 'update')).toMatchObject({ status: 0 })
  expect([registry, 'docs/rules/README.md'].map(read)).toEqual(before)
}, 180_000)
