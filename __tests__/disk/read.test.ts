import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openDisk } from '../../src/disk/disk.ts'

const disk = openDisk()

const MIB = 1024 * 1024

let outside: string
let root: string

beforeAll(async () => {
  outside = await realpath(await mkdtemp(join(tmpdir(), 'drydock-disk-')))
  root = join(outside, 'repository')
  await mkdir(join(root, '.git'), { recursive: true })
  await mkdir(join(root, 'app'))
  await writeFile(join(outside, 'secret'), 'canary')
  await writeFile(join(root, '.git', 'config'), 'extraheader = canary')
  await writeFile(join(root, 'Dockerfile'), 'FROM debian\n')
})

afterAll(() => rm(outside, { recursive: true, force: true }))

describe('what a file holds', () => {
  const texts: readonly [claim: string, bytes: Uint8Array | string, text: string][] = [
    ['reads a Dockerfile', 'FROM debian\n', 'FROM debian\n'],
    ['reads an empty file', '', ''],
    ['keeps CRLF', 'FROM a\r\nRUN b\r\n', 'FROM a\r\nRUN b\r\n'],
    ['drops a byte order mark, as BuildKit does', Buffer.from('\ufeffFROM a\n'), 'FROM a\n'],
    ['drops only one byte order mark', Buffer.from('\ufeff\ufeffFROM a\n'), '\ufeffFROM a\n'],
    ['reads Latin-1 with replacement characters', Buffer.from('# caf\xe9\n', 'latin1'), '# caf\ufffd\n'],
    ['reads characters beyond the first plane', 'LABEL a=🐳\n', 'LABEL a=🐳\n'],
    ['reads a file of exactly 4 MiB', 'x'.repeat(4 * MIB), 'x'.repeat(4 * MIB)],
  ]
  it.each(texts)('%s', async (_claim, bytes, text) => {
    await writeFile(join(root, 'file'), bytes)
    const read = await disk.read(root, 'file')
    // Compared by hand: a difference in 4 MiB would be printed whole.
    expect(read.kind === 'text' && read.text === text).toBe(true)
  })

  const refusals: readonly [claim: string, bytes: Uint8Array | string, because: string][] = [
    ['little-endian UTF-16', Buffer.from('\ufeffFROM a\n', 'utf16le'), '`file` is UTF-16; save it as UTF-8'],
    ['big-endian UTF-16', Buffer.from('\ufeffFROM a\n', 'utf16le').swap16(), '`file` is UTF-16; save it as UTF-8'],
    ['NUL bytes', 'FROM a\0\n', '`file` contains NUL bytes, so it is not text in UTF-8'],
    ['one byte more than 4 MiB', 'x'.repeat(4 * MIB + 1), '`file` is larger than 4 MiB'],
  ]
  it.each(refusals)('refuses %s', async (_claim, bytes, because) => {
    await writeFile(join(root, 'file'), bytes)
    expect(await disk.read(root, 'file')).toEqual({ kind: 'refused', because })
  })

  it('refuses a huge sparse file without reading it', async () => {
    await writeFile(join(root, 'sparse'), '')
    await truncate(join(root, 'sparse'), 1024 ** 4)
    expect(await disk.read(root, 'sparse')).toEqual({ kind: 'refused', because: '`sparse` is larger than 4 MiB' })
  })
})

describe('where a file leads', () => {
  const links: readonly [claim: string, target: string][] = [
    ['the process environment', '/proc/self/environ'],
    ['a file beside the repository', '../secret'],
    ['an endless device', '/dev/zero'],
  ]
  it.each(links)('refuses a link to %s', async (_claim, target) => {
    await rm(join(root, 'link'), { force: true })
    await symlink(target, join(root, 'link'))
    const because = '`link` is a link that leads out of the repository'
    expect(await disk.read(root, 'link')).toEqual({ kind: 'refused', because })
  })

  it('refuses a file in a linked folder that is outside', async () => {
    await symlink(outside, join(root, 'up'))
    const because = '`up/secret` is a link that leads out of the repository'
    expect(await disk.read(root, 'up/secret')).toEqual({ kind: 'refused', because })
  })

  it('follows a link inside the repository', async () => {
    await symlink('../Dockerfile', join(root, 'app', 'Dockerfile'))
    expect(await disk.read(root, 'app/Dockerfile')).toEqual({ kind: 'text', text: 'FROM debian\n' })
  })

  it('refuses a link to the credentials that git keeps', async () => {
    await symlink('.git/config', join(root, 'credentials'))
    const because = '`credentials` leads into `.git`'
    expect(await disk.read(root, 'credentials')).toEqual({ kind: 'refused', because })
  })

  it('refuses links in a circle', async () => {
    await symlink('circle', join(root, 'circle'))
    const because = '`circle` is a link that leads in a circle'
    expect(await disk.read(root, 'circle')).toEqual({ kind: 'refused', because })
  })

  it('works in a repository that is itself reached through a link', async () => {
    await symlink(root, join(outside, 'alias'))
    expect(await disk.read(join(outside, 'alias'), 'Dockerfile')).toEqual({ kind: 'text', text: 'FROM debian\n' })
  })

  const names: readonly [claim: string, file: string, expected: unknown][] = [
    ['a missing file', 'nothing', { kind: 'missing' }],
    ['a file below a file', 'Dockerfile/x', { kind: 'missing' }],
    ['a path upward', '../secret', { kind: 'refused', because: '`../secret` is outside of the repository' }],
    ['an absolute path', '/etc/passwd', { kind: 'refused', because: '`/etc/passwd` is outside of the repository' }],
    ['a NUL byte in the name', 'a\0b', { kind: 'refused', because: '`a\0b` has a NUL byte in its name' }],
    [
      'a name that no file system takes',
      'x'.repeat(300),
      { kind: 'refused', because: `\`${'x'.repeat(300)}\` has a name that is too long` },
    ],
    ['a folder', 'app', { kind: 'refused', because: '`app` is a folder' }],
    ['the root itself', '.', { kind: 'refused', because: '`.` is a folder' }],
  ]
  it.each(names)('answers for %s', async (_claim, file, expected) => {
    expect(await disk.read(root, file)).toEqual(expected)
  })

  it.each([['..data'], [' a b'], ['-x'], ['quote"\''], ['new\nline'], ['ünïcode'], ['a`b']])(
    'reads %j',
    async (name) => {
      await writeFile(join(root, name), 'FROM a')
      expect(await disk.read(root, name)).toEqual({ kind: 'text', text: 'FROM a' })
    },
  )
})

describe('what never ends', () => {
  it('refuses a named pipe at once', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')])
    expect(await disk.read(root, 'pipe')).toEqual({ kind: 'refused', because: '`pipe` is a named pipe' })
  }, 2_000)

  it('refuses a socket at once', async () => {
    const server = createServer().unref()
    await new Promise<void>((ready) => server.listen(join(root, 'socket'), ready))
    const read = await disk.read(root, 'socket')
    server.close()
    expect(read).toEqual({ kind: 'refused', because: '`socket` is a socket' })
  }, 2_000)

  it('refuses a device at once', async () => {
    expect(await disk.read('/dev', 'zero')).toEqual({ kind: 'refused', because: '`zero` is a device' })
  }, 2_000)

  it('reads what is there of a file that grows', async () => {
    await writeFile(join(root, 'log'), 'a')
    const [read] = await Promise.all([disk.read(root, 'log'), appendFile(join(root, 'log'), 'b')])
    expect(read.kind).toBe('text')
  }, 2_000)
})

describe('a file that may be no link', () => {
  it('is read, and refused where it is one or lies behind one, though inside of the repository', async () => {
    await mkdir(join(root, 'plain'), { recursive: true })
    await writeFile(join(root, 'plain', 'a.yml'), 'run: true\n')
    await symlink('plain', join(root, 'linked'))
    await symlink('plain/a.yml', join(root, 'link.yml'))
    expect(await disk.read(root, 'plain/a.yml', 'refused')).toEqual({ kind: 'text', text: 'run: true\n' })
    for (const file of ['linked/a.yml', 'link.yml']) {
      expect((await disk.read(root, file)).kind).toBe('text')
      const because = `\`${file}\` is a link, or lies behind one`
      expect(await disk.read(root, file, 'refused')).toEqual({ kind: 'refused', because })
    }
    await symlink(root, join(outside, 'root'))
    expect((await disk.read(join(outside, 'root'), 'plain/a.yml', 'refused')).kind).toBe('text')
  })
})
