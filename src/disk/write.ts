import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../errors.ts'

/** Writes texts as files of a folder, which is made where it is missing. Throws a UserError when it cannot be written. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error)
    throw new UserError(`\`report-dir\`: the report cannot be written to ${folder}: ${because}.`)
  }
}
