import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { replaceText } from '../../src/disk/replace.ts'

let outside: string
let root: string

beforeEach(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'drydock-replace-')))
  root = join(outside, 'repository')
  mkdirSync(join(root, '.git'), { recursive: true })
})

afterEach(() => {
  rmSync(outside, { recursive: true, force: true })
})

const write = (bytes: string | Uint8Array, mode = 0o644): void => {
  writeFileSync(join(root, 'f'), bytes, { mode })
}
const bytes = (): string => readFileSync(join(root, 'f'), 'latin1')

describe('replacing a text', () => {
  it('writes it in one step, and leaves nothing beside it', async () => {
    write('old', 0o755)
    const before = statSync(join(root, 'f'))
    expect(await replaceText(root, 'f', 'old', 'new')).toEqual({ kind: 'replaced' })
    expect(bytes()).toBe('new')
    const after = statSync(join(root, 'f'))
    expect([after.mode, after.uid, after.gid]).toEqual([before.mode, before.uid, before.gid])
    expect(after.ino).not.toBe(before.ino)
    expect(readdirSync(root).sort()).toEqual(['.git', 'f'])
  })

  it('keeps a byte order mark', async () => {
    write(Buffer.from('\ufeffold'))
    expect(await replaceText(root, 'f', 'old', 'new')).toEqual({ kind: 'replaced' })
    expect(bytes()).toBe('\xef\xbb\xbfnew')
  })

  it('keeps a link inside the root', async () => {
    write('old')
    symlinkSync('f', join(root, 'link'))
    expect(await replaceText(root, 'link', 'old', 'new')).toEqual({ kind: 'replaced' })
    expect(lstatSync(join(root, 'link')).isSymbolicLink()).toBe(true)
    expect(bytes()).toBe('new')
  })

  it.each<readonly [string, () => void, string, string]>([
    [
      'that has changed',
      () => {
        write('newer')
      },
      'f',
      '`f` has changed in the meantime',
    ],
    ['that is gone', () => undefined, 'f', '`f` is gone'],
    [
      'with bytes that are not text',
      () => {
        write(Buffer.from('old\xff', 'latin1'))
      },
      'f',
      '`f` holds bytes that are not UTF-8, which writing would lose',
    ],
    [
      'outside of the root',
      () => {
        writeFileSync(join(outside, 'o'), 'old')
      },
      '../o',
      '`../o` is outside of the repository',
    ],
    [
      'behind a link out of the root',
      () => {
        writeFileSync(join(outside, 'o'), 'old')
        symlinkSync(join(outside, 'o'), join(root, 'f'))
      },
      'f',
      '`f` is a link that leads out of the repository',
    ],
    [
      'of git itself',
      () => {
        writeFileSync(join(root, '.git/config'), 'old')
      },
      '.git/config',
      '`.git/config` leads into `.git`',
    ],
  ])('refuses a file %s', async (_, prepare, file, because) => {
    prepare()
    const before = readdirSync(root)
    const text = file === 'f' && because.includes('UTF-8') ? 'old\ufffd' : 'old'
    expect(await replaceText(root, file, text, 'new')).toEqual({
      kind: because.includes('not UTF-8') ? 'skipped' : 'refused',
      because,
    })
    expect(readdirSync(root)).toEqual(before)
  })

  it('refuses a folder', async () => {
    mkdirSync(join(root, 'f'))
    expect(await replaceText(root, 'f', 'old', 'new')).toMatchObject({ kind: 'refused' })
  })
})
