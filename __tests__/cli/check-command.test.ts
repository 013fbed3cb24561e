import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { createShim, type Shim } from '../docker/shim.ts'
import { makeFolder, type Ended } from './command-line.ts'

jest.setTimeout(60_000)

const CLEAN = 'FROM debian:13-slim\nUSER 1000\n'

describe('drydock check, while the engine is down', () => {
  let docker: Shim
  let path: string | undefined

  beforeEach(() => {
    docker = createShim('echo "Cannot connect to the Docker daemon." >&2; exit 1')
    path = process.env['PATH']
    process.env['PATH'] = `${docker.folder}:${path ?? ''}`
  })

  afterEach(() => {
    process.env['PATH'] = path
    docker[Symbol.dispose]()
  })

  async function check(args: readonly string[], dockerfile = CLEAN): Promise<Ended> {
    using folder = makeFolder({ Dockerfile: dockerfile }, { tracked: true })
    return await folder.run(['check', ...args])
  }

  it.each([
    ['what could not be found out', CLEAN, 'unknown'],
    ['what the linter finds', 'FROM debian:13-slim\nRUN sudo true\n', 'fail'],
  ])('fails for %s', async (_, dockerfile, conclusion) => {
    const { exitCode, stdout } = await check(['--format', 'json'], dockerfile)
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, verdict: { conclusion }, commentKey: 'all' })
  })

  it.each([
    ['terminal', /^\s*✗ Not ready/],
    ['markdown', /^#+ .*Not ready/m],
  ])('prints the report as %s, and its progress apart from it', async (format, beginning) => {
    const { stdout, stderr } = await check(['--format', format])
    expect(stdout).toMatch(beginning)
    expect(stderr).toContain('Dockerfile')
  })

  it.each([
    ['an unknown format', ['--format', 'xml'], '--format'],
    ['an option that makes no sense', ['--fail-on', 'nonsense'], '--fail-on'],
    ['an image that is not there', ['--image', 'web'], 'There is no image `web`'],
    ['a comment, which it does not write', ['--comment', 'never'], 'unknown option'],
    ['a review, which it does not write', ['--review', 'off'], 'unknown option'],
    ['a check run, which it does not write', ['--check-run'], 'unknown option'],
  ])('asks nobody about %s', async (_, args, words) => {
    const { exitCode, stdout, stderr } = await check(args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(words)
  })

  it('writes the report where it is told to', async () => {
    using folder = makeFolder({ Dockerfile: CLEAN }, { tracked: true })
    await folder.run(['check', '--report-dir', 'out', '--junit-file', 'tests/drydock.xml'])
    expect(readFileSync(join(folder.path, 'tests/drydock.xml'), 'utf8')).toContain('<testsuites name="drydock"')
    expect(
      ['report.json', 'report.sarif', 'report.junit.xml', 'comment.md', 'summary.md', 'image.html'].filter((name) =>
        existsSync(join(folder.path, 'out', name)),
      ),
    ).toEqual(['report.json', 'report.sarif', 'report.junit.xml', 'comment.md', 'summary.md', 'image.html'])
  })
})
