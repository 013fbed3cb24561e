import { UserError } from '../errors.ts'
import type { LintSource } from './lint-files/locate.ts'
import { fileLocator } from './lint-files/locate.ts'
import type { Disk } from '../world.ts'
import { expandPaths } from './lint-paths.ts'
import type { LintOptions } from './lint-options.ts'
import type { Terminal } from './process-context.ts'

/** The name of standard input. */
export const STDIN = '-'

/** The files to lint, read. Throws a UserError for a name that stands for nothing, or for a file that cannot be read. */
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
  const sources = await Promise.all(
    paths.map(async (path) => {
      const located = locate(path)
      return { ...located, context: located.folder, read: await disk.read(located.root, located.file) }
    }),
  )
  if (stdinPaths !== true) refuseUnreadable(sources.filter(({ path }) => names.includes(path)))
  return sources
}

/** Whoever lists paths wants an answer for each, whoever names a file made a mistake. */
function refuseUnreadable(named: readonly LintSource[]): void {
  const sentences = named.flatMap(({ path, read }) => {
    if (read.kind === 'text') return []
    return [read.kind === 'missing' ? `there is no file at \`${path}\`` : read.because]
  })
  const [first, ...others] = sentences
  if (first !== undefined) throw new UserError(`Nothing is linted: ${[first, ...others].join('; ')}.`)
}

async function readLines(stdin: Terminal['stdin']): Promise<readonly string[]> {
  return [...new Set((await readAll(stdin)).split(/\r?\n/).filter((line) => line !== ''))]
}

async function readAll(stream: Terminal['stdin']): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
