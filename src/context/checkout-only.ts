/** How many bytes of an image only the checkout had. */
import { readDockerignore } from '../lint/ignore-file/dockerignore.ts'
import type { Brought } from '../model.ts'
import type { Disk, TrackedTree } from '../world.ts'
import { folderOf, ignoreText, wishesOf, type ContextQuestion } from './choose-context.ts'
import { contextSources } from './context-sources.ts'
import { takes } from './taken-files.ts'

/**
 * The bytes that COPY and ADD took from the checkout beyond what git tracks, by the line of the instruction. Files that are
 * larger there count with the difference: content that Git LFS keeps, for instance. `unknown` where such files went through
 * a build stage, a RUN or an archive, or where the files or patterns cannot be judged.
 */
export async function countBrought(question: ContextQuestion, tree: TrackedTree, disk: Disk): Promise<Brought> {
  if (tree.kind === 'none') return { kind: 'unknown', because: tree.because }
  const lines = new Map<number, number>()
  for (const source of contextSources(question.dockerfile, wishesOf(question))) {
    const folder = folderOf(question, source)
    if (folder === undefined) continue
    const [there, tracked] = await Promise.all([disk.list(question.root, folder), disk.list(tree.path, folder)])
    const sent = readDockerignore(await ignoreText(question, source, disk, folder)).judge(there.files)
    if (!there.complete || !sent)
      return { kind: 'unknown', because: 'the files of the context could not all be listed' }
    const known = new Map(tracked.files.map(({ path, bytes }) => [path, bytes]))
    const extra = sent
      .map(({ path, bytes }) => ({ path, bytes: bytes - (known.get(path) ?? 0) }))
      .filter(({ path, bytes }) => bytes > 0 || !known.has(path))
    const test = source.path === undefined ? undefined : takes(source.path)
    const taken = test ? extra.filter(({ path }) => test(path)) : extra
    if (taken.length === 0) continue
    if (source.into === 'lost' || !test)
      return { kind: 'unknown', because: `line ${source.line} takes them where their bytes cannot be followed` }
    const bytes = taken.reduce((sum, file) => sum + file.bytes, 0)
    lines.set(source.line, (lines.get(source.line) ?? 0) + bytes)
  }
  return { kind: 'counted', lines: [...lines].map(([line, bytes]) => ({ line, bytes })) }
}
