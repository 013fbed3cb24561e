/** The command as npm installs it: the packed tarball alone, without a network. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { plainEnvironment } from './bundle.ts'

jest.setTimeout(120_000)

const ROOT = join(import.meta.dirname, '../..')

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'drydock-packed-'))
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync('npm', args, {
      cwd,
      encoding: 'utf8',
      env: { ...plainEnvironment(), npm_config_cache: join(folder, 'cache') },
    })
  const tarball = npm(ROOT, 'pack', '--silent', '--ignore-scripts', `--pack-destination=${folder}`).trim()
  mkdirSync(join(folder, 'empty'))
  writeFileSync(join(folder, 'empty/package.json'), '{}')
  npm(join(folder, 'empty'), 'install', '--offline', '--silent', join(folder, tarball))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const drydock = (args: readonly string[], input = '') =>
  spawnSync(join(folder, 'empty/node_modules/.bin/drydock'), args, {
    cwd: join(folder, 'empty'),
    encoding: 'utf8',
    input,
    env: plainEnvironment(),
  })

it('brings nothing along', () => {
  const installed = readdirSync(join(folder, 'empty/node_modules')).filter((name) => !name.startsWith('.'))
  expect(installed).toEqual(['drydock'])
})

it.each([
  ['--version', /^\d+\.\d+\.\d+\n$/],
  ['--help', /^Usage: drydock /],
  ['check --help', /--report-dir/],
  ['lint --help', /--stdin-paths/],
  ['rules', /pin-base-image/],
  ['rules DL3006', /pin-base-image/],
])('starts as `drydock %s`', (line, said) => {
  const { status, stdout, stderr, error } = drydock(line.split(' '))
  expect({ status, stderr, error }).toEqual({ status: 0, stderr: '', error: undefined })
  expect(stdout).toMatch(said)
})

it('lints', () => {
  const { status, stdout } = drydock(
    ['lint', '--no-buildkit', '--no-shellcheck', '--format=json', '-'],
    'FROM debian:13-slim\nRUN cd /tmp && apt install -y curl\n',
  )
  expect([0, 1]).toContain(status)
  expect(() => JSON.parse(stdout) as unknown).not.toThrow()
})
