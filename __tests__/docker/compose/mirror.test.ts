import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parse } from 'yaml'
import { mirrorCompose } from '../../../src/docker/compose/mirror.ts'
import type { FileRead } from '../../../src/world.ts'

/** Five levels of ten aliases each. */
const multiplied = Array.from({ length: 6 }, (_, level) =>
  level === 0 ? 'l0: &l0 [x]' : `l${level}: &l${level} [${`*l${level - 1}, `.repeat(10)}]`,
).join('\n')

describe('the mirror of compose files', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'drydock-mirror-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const reader =
    (files: Readonly<Record<string, string>>) =>
    (file: string): Promise<FileRead> =>
      Promise.resolve(files[file] === undefined ? { kind: 'missing' } : { kind: 'text', text: files[file] })
  const mirror = (files: Readonly<Record<string, string>>, main = 'compose.yaml') =>
    mirrorCompose([main], folder, reader(files))
  const there = (): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => path.relative(folder, path.join(one.parentPath, one.name)))
      .sort()
  const written = (file = 'compose.yaml'): unknown =>
    parse(readFileSync(path.join(folder, file), 'utf8'), { merge: true })

  it('has the files that the compose file names, and those that they name', async () => {
    const files = {
      'deploy/compose.yaml':
        'include: [more/a.yaml]\nservices: {web: {extends: {file: ../base.yaml, service: x}, env_file: web.env}}\n',
      'deploy/more/a.yaml': 'services: {db: {image: db, env_file: [{path: ../db.env, required: false}]}}\n',
      'base.yaml': 'services: {x: {image: x, label_file: labels}}\n',
      'deploy/web.env': 'A=1',
      'deploy/db.env': 'B=1',
      'deploy/.env': 'C=1',
      labels: 'l=1',
      'not-named.env': 'D=1',
    }
    expect(await mirror(files, 'deploy/compose.yaml')).toEqual({
      kind: 'there',
      files: [path.join(folder, 'deploy/compose.yaml')],
      notes: [],
    })
    expect(there()).toEqual(
      [
        'base.yaml',
        'deploy/.env',
        'deploy/compose.yaml',
        'deploy/db.env',
        'deploy/more/a.yaml',
        'deploy/web.env',
        'labels',
      ].sort(),
    )
  })

  it('ends where files name each other', async () => {
    const files = { 'compose.yaml': 'include: [a.yaml]\n', 'a.yaml': 'include: [compose.yaml, a.yaml]\n' }
    expect(await mirror(files)).toMatchObject({ kind: 'there', notes: [] })
  })

  it.each<[string, string, unknown]>([
    [
      'a list of files',
      'services: {a: {env_file: [/etc/passwd, ok.env, ../x.env]}}',
      { services: { a: { env_file: ['ok.env'] } } },
    ],
    ['one file', 'services: {a: {image: i, env_file: /etc/passwd}}', { services: { a: { image: 'i' } } }],
    ['a file with options', 'services: {a: {env_file: [{path: /etc/passwd}]}}', { services: { a: { env_file: [] } } }],
    ['a variable', 'services: {a: {env_file: "${HOME}/x"}}', { services: { a: {} } }],
    ['a file that is not there', 'services: {a: {env_file: .env.local}}', { services: { a: {} } }],
    ['an address', 'include: ["https://example.com/a.git", "oci://x", "git@host:x.git"]', { include: [] }],
    ['an include with a folder of its own', 'include: [{path: ok.env, project_directory: /}]', { include: [] }],
    ['an include with variables of its own', 'include: [{path: ok.env, env_file: /etc/passwd}]', { include: [] }],
    [
      'a service of a file elsewhere',
      'services: {a: {image: i, extends: {file: /x.yaml, service: s}}}',
      { services: { a: { image: 'i' } } },
    ],
    ['a quoted key', 'services: {a: {"env\\u005ffile": /etc/passwd}}', { services: { a: {} } }],
    ['a merged anchor', 'x: &x {env_file: /etc/passwd}\nservices: {a: {<<: *x}}', { x: {}, services: { a: {} } }],
    [
      'an alias for a path',
      'x: &x /etc/passwd\nservices: {a: {env_file: *x}}',
      { x: '/etc/passwd', services: { a: {} } },
    ],
    [
      'an alias for a list',
      'x: &x [/etc/passwd]\nservices: {a: {env_file: *x}}',
      { x: ['/etc/passwd'], services: { a: { env_file: [] } } },
    ],
    ['an alias for a key', 'x: &x env_file\nservices: {a: {*x : /etc/passwd}}', { x: 'env_file', services: { a: {} } }],
    [
      'a merged extends',
      'x: &x {file: /x.yaml}\nservices: {a: {extends: {<<: *x, service: s}}}',
      { x: { file: '/x.yaml' }, services: { a: {} } },
    ],
  ])('leaves out what leads elsewhere, and says so: %s', async (_, text, kept) => {
    const answer = await mirror({ 'compose.yaml': text, 'ok.env': '' })
    expect(answer.kind === 'there' && answer.notes.length).toBeGreaterThan(0)
    expect(written()).toEqual(kept)
  })

  it.each([
    [
      'a comment that ends where another parser sees its end',
      'services:\n  a: {image: i} # x\r  b: {env_file: /etc/passwd}\n',
    ],
    ['an anchor that ends where another parser sees its end', 'services:\n  a: &x\u0085env_file /etc/passwd\n'],
    ['a key without a value', 'services: {a: {image: , env_file: /etc/passwd}}\n'],
  ])('says nothing to Compose that it does not say to us: %s', async (_, text) => {
    const answer = await mirror({ 'compose.yaml': text })
    if (answer.kind === 'there')
      expect(readFileSync(path.join(folder, 'compose.yaml'), 'utf8')).not.toMatch(/env_file|[\r\u0085]/)
  })

  it('keeps numbers, truth and nothing as they are written', async () => {
    await mirror({
      'compose.yaml': 'a: 1.10\nb: yes\nc: "3"\nd:\ne: 0755\nf: 22:22\ng: a: b\n'.replace('g: a: b\n', 'g: x y\n'),
    })
    expect(readFileSync(path.join(folder, 'compose.yaml'), 'utf8')).toBe(
      '{"a": 1.10, "b": yes, "c": "3", "d": null, "e": 0755, "f": "22:22", "g": "x y"}\n',
    )
  })

  it('keeps what merges and tags do to other values', async () => {
    const text = 'services: {a: {ports: !reset [], command: !override [x]}}\n'
    await mirror({ 'compose.yaml': text })
    expect(readFileSync(path.join(folder, 'compose.yaml'), 'utf8')).toMatch(/!reset.*!override/s)
  })

  it.each([
    ['a tag of its own', 'services: {a: {!!binary "ZW52X2ZpbGU=": /etc/passwd}}', /has the YAML tag/],
    ['no YAML', 'services: {', /is not YAML/],
    ['several documents', 'a: 1\n---\nb: 2\n', /has several documents/],
    ['aliases that multiply', multiplied, /aliases that multiply/],
  ])('refuses a file with %s', async (_, text, because) => {
    expect(await mirror({ 'compose.yaml': text })).toEqual({ kind: 'refused', because: expect.stringMatching(because) })
  })

  it('refuses a project of more files than anybody has', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `f${index}.yaml`)
    const files = Object.fromEntries(names.map((name) => [name, 'services: {}\n']))
    const answer = await mirror({ ...files, 'compose.yaml': `include: [${names.join(', ')}]\n` })
    expect(answer.kind === 'there' && answer.notes.length).toBeGreaterThan(5)
    expect(there().length).toBeLessThan(51)
  })
})
