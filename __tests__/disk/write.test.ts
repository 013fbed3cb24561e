import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { writeFiles } from '../../src/disk/write.ts'

let folder: string
let checkout: string
let victim: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drydock-test-'))
  checkout = join(folder, 'checkout')
  victim = join(folder, 'victim')
  mkdirSync(checkout)
  writeFileSync(victim, 'untouched')
})
afterEach(() => {
  expect(readFileSync(victim, 'utf8')).toBe('untouched')
  rmSync(folder, { recursive: true })
})

const write = (where: string) => writeFiles(where, { 'report.json': '{}', 'summary.md': '# new' }, checkout)

const filesOf = (where: string) =>
  Object.fromEntries(readdirSync(where).map((name) => [name, readFileSync(join(where, name), 'utf8')]))

it.each(['reports', 'a/b/c'])('writes to %s, which it makes', async (name) => {
  await write(join(checkout, name))
  expect(filesOf(join(checkout, name))).toEqual({ 'report.json': '{}', 'summary.md': '# new' })
})

it('writes over what it has written', async () => {
  await write(join(checkout, 'reports'))
  await write(join(checkout, 'reports'))
  expect(readdirSync(join(checkout, 'reports'))).toEqual(['report.json', 'summary.md'])
})

it('writes outside of the checkout, where links are the machine’s own', async () => {
  symlinkSync(folder, join(folder, 'link'))
  await write(join(folder, 'link/reports'))
  expect(filesOf(join(folder, 'reports'))).toHaveProperty(['summary.md'], '# new')
})

describe('what bears the name of a file gives way to it:', () => {
  it.each([
    [
      'a link to a file',
      (path: string) => {
        symlinkSync(victim, path)
      },
    ],
    [
      'a link to nothing',
      (path: string) => {
        symlinkSync(join(folder, 'nothing'), path)
      },
    ],
    [
      'a pipe',
      (path: string) => {
        execFileSync('mkfifo', [path])
      },
    ],
  ])('%s', async (_, make) => {
    mkdirSync(join(checkout, 'reports'))
    make(join(checkout, 'reports/summary.md'))
    await write(join(checkout, 'reports'))
    expect(lstatSync(join(checkout, 'reports/summary.md')).isFile()).toBe(true)
    expect(readdirSync(folder)).toEqual(['checkout', 'victim'])
  })
})

describe('refuses', () => {
  it.each(['reports', 'a/reports'])('%s behind a link, and writes nothing', async (name) => {
    mkdirSync(join(folder, 'outside'))
    if (name.includes('/')) mkdirSync(join(folder, 'outside/reports'))
    symlinkSync('../outside', join(checkout, name.split('/')[0] ?? ''))
    await expect(write(join(checkout, name))).rejects.toThrow(/`report-dir`: .* is a link, which is not followed/)
    expect(readdirSync(join(folder, 'outside'), { recursive: true })).toEqual(name.includes('/') ? ['reports'] : [])
  })

  it('a folder that is a file', async () => {
    writeFileSync(join(checkout, 'reports'), '')
    await expect(write(join(checkout, 'reports'))).rejects.toThrow('is no folder')
  })

  it('a folder in the place of a file, and leaves nothing beside it', async () => {
    mkdirSync(join(checkout, 'reports/report.json'), { recursive: true })
    await expect(write(join(checkout, 'reports'))).rejects.toThrow('`report-dir`')
    expect(readdirSync(join(checkout, 'reports'))).toEqual(['report.json'])
  })
})
