import { lstat } from 'node:fs/promises'
import path from 'node:path'
import { UserError } from '../../errors.ts'
import { secretSource } from '../../secret-source.ts'

/**
 * Refuses a secret whose file lies in the checkout and is a link, stands behind one or is no regular file: whoever wrote the
 * change could name any file of the machine by it. Files elsewhere are the workflow's own.
 */
export async function refuseLinkedSecrets(
  secrets: readonly string[],
  workspace: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  for (const secret of secrets) {
    const source = secretSource(secret, env)
    const problem =
      source?.kind === 'file' ? await problemOf(path.resolve(workspace, source.path), workspace) : undefined
    if (source?.kind === 'file' && problem !== undefined)
      throw new UserError(
        `secrets: \`${source.path}\` ${problem}, and a secret of the checkout has to be a regular file without links on the way to it.`,
      )
  }
}

/** A clause about a file of the checkout; nothing where there is none, which buildx says itself. */
async function problemOf(file: string, workspace: string): Promise<string | undefined> {
  const way = path.relative(workspace, file)
  if (way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way)) return undefined
  const parts = way.split(path.sep)
  for (const index of parts.keys()) {
    const place = path.join(workspace, ...parts.slice(0, index + 1))
    const stats = await lstat(place).catch(() => undefined)
    if (stats === undefined) return undefined
    if (stats.isSymbolicLink()) return index === parts.length - 1 ? 'is a link' : 'stands behind a link'
    if (index === parts.length - 1 && !stats.isFile()) return 'is no regular file'
  }
  return undefined
}
