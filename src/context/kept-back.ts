/** What an ignore file keeps back of the folder of a context. */
import { readDockerignore } from '../lint/ignore-file/dockerignore.ts'
import type { ContextFolder } from '../model.ts'
import type { BuildRequest, Disk } from '../world.ts'

/** Judging more files than this takes seconds, for a figure that nothing hangs on. */
const MAX_FILES = 50_000

/** Undefined where the builder fetches the context, and where nobody can tell. */
export async function keptBack(
  { source, dockerfile, context }: Pick<BuildRequest, 'source' | 'dockerfile' | 'context'>,
  disk: Disk,
): Promise<ContextFolder | undefined> {
  if (context.kind !== 'folder') return undefined
  const ignore = await ignoreFile(source, dockerfile, context.path, disk)
  if (ignore === undefined) return undefined
  const { files, complete } = await disk.list(source, context.path)
  if (!complete || files.length > MAX_FILES) return undefined
  const sent = ignore === '' ? files : readDockerignore(ignore).judge(files)
  if (!sent) return undefined
  const [all, given] = [sumOf(files), sumOf(sent)]
  return { ...all, keptBack: { fileCount: all.fileCount - given.fileCount, bytes: all.bytes - given.bytes } }
}

/** The one beside the Dockerfile wins. Empty where there is none, undefined where it cannot be read. */
async function ignoreFile(root: string, dockerfile: string, folder: string, disk: Disk): Promise<string | undefined> {
  for (const file of [`${dockerfile}.dockerignore`, folder === '.' ? '.dockerignore' : `${folder}/.dockerignore`]) {
    const read = await disk.read(root, file)
    if (read.kind === 'text') return read.text
    if (read.kind === 'refused') return undefined
  }
  return ''
}

const sumOf = (
  files: readonly { readonly bytes: number }[],
): { readonly fileCount: number; readonly bytes: number } => ({
  fileCount: files.length,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
})
