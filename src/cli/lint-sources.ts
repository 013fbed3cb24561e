import type { LintSource } from '../lint-files/lint-files.ts'
import { fileLocator } from '../lint-files/locate.ts'
import type { Disk } from '../world.ts'
import { expandPaths } from './lint-paths.ts'
import type { LintOptions } from './lint-options.ts'
import type { Terminal } from './terminal.ts'

/** The name of standard input. */
export const STDIN = '-'

/** The Dockerfiles to lint, read. Throws a UserError for a name that stands for nothing. */
export async function readSources(
  names: readonly string[],
  { stdinPaths }: Pick<LintOptions, 'stdinPaths'>,
  { stdin, cwd, signal }: Terminal,
  disk: Pick<Disk, 'read'>,
): Promise<readonly LintSource[]> {
  const locate = fileLocator(cwd)
  if (names.includes(STDIN)) {
    const located = locate(STDIN)
    return [{ ...located, context: STDIN, read: { kind: 'text', text: await readAll(stdin) } }]
  }
  const paths = stdinPaths === true ? await readLines(stdin) : await expandPaths(names, { cwd, signal })
  return Promise.all(
    paths.map(async (path) => {
      const located = locate(path)
      return { ...located, context: located.folder, read: await disk.read(located.root, located.file) }
    }),
  )
}

async function readLines(stdin: Terminal['stdin']): Promise<readonly string[]> {
  return [...new Set((await readAll(stdin)).split(/\r?\n/).filter((line) => line !== ''))]
}

async function readAll(stream: Terminal['stdin']): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
