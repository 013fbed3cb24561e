/** The lines that a pull request's diff shows, of files that we read in the commit that is checked out. */
import type { Hunk } from '../model.ts'
import { ensureCommit } from './commit.ts'
import type { Git } from './git.ts'
import { findRenames } from './renames.ts'

export interface Comparison {
  /** Full SHAs. What is compared with: what the pull request is merged onto. */
  readonly base: string
  /** What is checked out and was read: GitHub's merge commit, or the branch's head itself. */
  readonly tree: string
  /** The branch's head, which comments are about. */
  readonly head: string
}

/** Hunks by file. A file that is as on the base has none. Undefined where the head's commit cannot be had. */
export async function findHunks(
  git: Git,
  { base, tree, head }: Comparison,
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly Hunk[]> | undefined> {
  const available = await ensureCommit(git, head)
  if (available.kind === 'missing') return undefined
  const renames = await findRenames(git, base, tree)
  const found = await Promise.all(
    files.map(async (file): Promise<readonly [string, readonly Hunk[]]> => {
      const before = `${base}:${renames.get(file) ?? file}`
      const read = `${tree}:${file}`
      const isOnBase = (await git.ask(['cat-file', '-e', before])).exitCode === 0
      const shown = isOnBase ? readHunks(await diff(git, 3, before, read)) : await wholeFile(git, read)
      // What is not in the head's commit cannot be spoken of there.
      const isInHead = (await git.ask(['cat-file', '-e', `${head}:${file}`])).exitCode === 0
      if (!isInHead) return [file, []]
      return [file, onHead(shown, tree === head ? [] : readChanges(await diff(git, 0, read, `${head}:${file}`)))]
    }),
  )
  return new Map(found)
}

const diff = (git: Git, context: number, one: string, other: string): Promise<string> =>
  git.run([
    'diff',
    `--unified=${context.toFixed(0)}`,
    '--inter-hunk-context=0',
    '--diff-algorithm=myers',
    ...['--no-color', '--no-ext-diff', '--no-textconv', '--no-prefix', '--end-of-options'],
    one,
    other,
  ])

/** The new side of a hunk: lines of the file that was read. */
interface Shown {
  readonly line: number
  readonly lines: readonly string[]
}

async function wholeFile(git: Git, read: string): Promise<readonly Shown[]> {
  const text = await git.run(['cat-file', 'blob', read])
  return text === '' ? [] : [{ line: 1, lines: text.replace(/\n$/, '').split('\n') }]
}

const HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/** Output of `git diff` of one file → what its hunks show of the new side. Pure. */
function readHunks(output: string): readonly Shown[] {
  const hunks: { line: number; lines: string[] }[] = []
  for (const text of output.split('\n')) {
    const line = HEADER.exec(text)?.[3]
    if (line !== undefined) hunks.push({ line: Number(line), lines: [] })
    else if (text.startsWith(' ') || text.startsWith('+')) hunks.at(-1)?.lines.push(text.slice(1))
  }
  return hunks.filter(({ lines }) => lines.length > 0)
}

/** Lines of the old side that the new one has not, or not as they were, and by how much what follows moves. */
interface Change {
  readonly first: number
  /** Before `first` where lines are only added, in front of `first`. */
  readonly last: number
  readonly moves: number
}

/** Output of `git diff --unified=0` of one file. Pure. */
export function readChanges(output: string): readonly Change[] {
  return [...output.matchAll(new RegExp(HEADER, 'gm'))].map(([, start, removed = '1', , added = '1']) => {
    // Of lines that are only added git tells the one before them.
    const first = Number(removed) === 0 ? Number(start) + 1 : Number(start)
    return { first, last: first + Number(removed) - 1, moves: Number(added) - Number(removed) }
  })
}

/** Stretches that are the same on the head, without a line between them that only one side has. Pure. */
function onHead(shown: readonly Shown[], changes: readonly Change[]): readonly Hunk[] {
  return shown.flatMap(({ line: first, lines }) => {
    const hunks: { line: number; headLine: number; lines: string[] }[] = []
    for (const [index, text] of lines.entries()) {
      const line = first + index
      if (changes.some((change) => change.first <= line && line <= change.last)) continue
      const headLine = line + changes.filter((change) => change.last < line).reduce((sum, { moves }) => sum + moves, 0)
      const open = hunks.at(-1)
      const follows = open && open.line + open.lines.length === line && open.headLine + open.lines.length === headLine
      if (follows) open.lines.push(text)
      else hunks.push({ line, headLine, lines: [text] })
    }
    return hunks
  })
}
