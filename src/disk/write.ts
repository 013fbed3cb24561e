import { randomBytes } from 'node:crypto'
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'

/**
 * Writes texts as files of a folder, which is made where it is missing. Below `checkout`, whose files are not ours, no link is
 * followed; a link, a pipe or a device that bears a file's name gives way to the file, and what it led to stays as it is.
 * Throws a UserError when it cannot be written.
 * @param setting that said where, for the message
 */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
  checkout: string,
  setting = 'report-dir',
): Promise<void> {
  try {
    await makeFolder(resolve(folder), resolve(checkout))
    for (const [name, text] of Object.entries(files)) await writeInPlace(join(folder, name), text)
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error)
    throw new UserError(`\`${setting}\`: the report cannot be written to ${folder}: ${because}.`)
  }
}

async function makeFolder(folder: string, checkout: string): Promise<void> {
  const way = relative(checkout, folder)
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    await mkdir(folder, { recursive: true })
    return
  }
  let path = checkout
  for (const part of way.split(sep).filter((name) => name !== '')) {
    path = join(path, part)
    await mkdir(path).catch(async (error: unknown) => {
      const stats = await lstat(path).catch(() => undefined)
      if (stats === undefined) throw error
      if (stats.isSymbolicLink()) throw new Error(`${path} is a link, which is not followed`)
      if (!stats.isDirectory()) throw new Error(`${path} is no folder`)
    })
  }
}

/** A new file beside it, which then takes its name: nothing that is there is opened. */
async function writeInPlace(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await using file = await open(beside, 'wx', 0o644)
    await file.writeFile(text)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
