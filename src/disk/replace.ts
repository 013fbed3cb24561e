/** Puts a changed text in the place of a file. */
import { randomBytes } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { failure, resolveInside } from './resolve-inside.ts'
import { decode } from './decode.ts'

export type Replaced =
  | { readonly kind: 'replaced' }
  /** The file is as it was. One sentence without a full stop. */
  | { readonly kind: 'refused'; readonly because: string }
  /** The same, because its bytes are not all text: nothing that anybody could put right by trying again. */
  | { readonly kind: 'skipped'; readonly because: string }

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * Writes `after` where `before` stands, in one step: a reader finds the one or the other. Mode and byte order mark stay; a link
 * inside `root` stays one, a link out of it is refused, and so is a file that has changed or whose bytes are not all text.
 */
export async function replaceText(root: string, file: string, before: string, after: string): Promise<Replaced> {
  const refuse = (because: string): Replaced => ({ kind: 'refused', because: `\`${file}\` ${because}` })
  const real = resolveInside(root, file)
  if (real.kind !== 'inside') return refuse(real.kind === 'missing' ? 'is gone' : real.because)
  try {
    const { bytes, stats } = await readBytes(real.path)
    const marked = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)
    const read = decode(bytes)
    if (read.kind !== 'text' || read.text !== before) return refuse('has changed in the meantime')
    const encode = (text: string): Buffer =>
      marked ? Buffer.concat([BYTE_ORDER_MARK, Buffer.from(text)]) : Buffer.from(text)
    if (!encode(before).equals(bytes))
      return { kind: 'skipped', because: `\`${file}\` holds bytes that are not UTF-8, which writing would lose` }
    await writeBeside(real.path, encode(after), stats)
    return { kind: 'replaced' }
  } catch (error) {
    const failed = failure(error)
    return refuse(failed.kind === 'missing' ? 'is gone' : failed.because.replace('be read', 'be written'))
  }
}

async function readBytes(path: string): Promise<{ bytes: Buffer; stats: Stats }> {
  await using handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  return { bytes: await handle.readFile(), stats: await handle.stat() }
}

async function writeBeside(path: string, bytes: Buffer, stats: Stats): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`)
  try {
    await using handle = await open(beside, 'wx', 0o600)
    await handle.writeFile(bytes)
    await keepOwner(handle, stats)
    await handle.chmod(stats.mode & 0o7777)
    await handle.sync()
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Root may fix a file that is somebody else's; anybody else's files are their own anyway. */
async function keepOwner(handle: FileHandle, stats: Stats): Promise<void> {
  const own = await handle.stat()
  if (own.uid !== stats.uid || own.gid !== stats.gid) await handle.chown(stats.uid, stats.gid)
}
