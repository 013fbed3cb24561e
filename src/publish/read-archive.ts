/** The reports in an archive that a less trusted run made. Nothing of it ever touches the disk. */
import { basename } from 'node:path'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { UserError } from '../errors.ts'
import { MOST_REPORT_BYTES } from '../report/json/fit-report.ts'

/** Unpacked over packed. Reports of one image are packed 7 to 1, many alike findings better; the most that DEFLATE can hold is 1,032. */
const MAX_RATIO = 100

/** A report folder has four files. */
const MAX_ENTRIES = 100

const NAME = 'report.json'

/** The texts of all its files called `report.json`. Throws a UserError for an archive that no run of Drydock leaves. */
export async function readArchive(archive: Buffer): Promise<readonly string[]> {
  try {
    // Refuses absolute paths, `..` and backslashes, and entries that are longer than they say.
    const zip = await fromBufferPromise(archive, { strictFileNames: true, validateEntrySizes: true })
    if (zip.entryCount > MAX_ENTRIES) throw new UserError(`it has more than ${MAX_ENTRIES} files`)
    const texts: string[] = []
    for await (const entry of zip.eachEntry()) {
      refuseSpecial(entry)
      if (basename(entry.fileName) === NAME) texts.push(await readEntry(zip, entry))
    }
    return texts
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error)
    throw new UserError(`The artifact is not read: ${because}.`)
  }
}

// Unix keeps a file's mode in the upper half; an archive of another system has none.
const KIND = 0o170000
const REGULAR = 0o100000
const FOLDER = 0o040000

function refuseSpecial({ fileName, externalFileAttributes }: Entry): void {
  const kind = (externalFileAttributes >>> 16) & KIND
  if (kind !== 0 && kind !== REGULAR && kind !== FOLDER) throw new UserError(`\`${fileName}\` is a link or a device`)
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<string> {
  const { fileName, compressedSize, uncompressedSize } = entry
  if (entry.isEncrypted()) throw new UserError(`\`${fileName}\` is encrypted`)
  if (uncompressedSize > MOST_REPORT_BYTES)
    throw new UserError(`\`${fileName}\` is larger than ${MOST_REPORT_BYTES / 1024} KiB`)
  if (uncompressedSize > compressedSize * MAX_RATIO)
    throw new UserError(`\`${fileName}\` is packed more than ${MAX_RATIO} to 1`)
  const chunks: Buffer[] = []
  const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry)
  for await (const chunk of stream) chunks.push(chunk)
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
}
