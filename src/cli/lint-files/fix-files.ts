import { resolve } from 'node:path'
import { isReadAsCompose } from '../../lint/compose/compose-name.ts'
import { parseCompose } from '../../lint/compose/compose-project.ts'
import { applyFixes } from '../../lint/apply/apply-fixes.ts'
import { parseDockerfile } from '../../lint/dockerfile/parse-dockerfile.ts'
import { sourceText } from '../../lint/text/source-text.ts'
import type { LintWorld } from '../../lint/lint-stage.ts'
import type { Finding } from '../../model.ts'
import { openDrafts, type Draft } from './drafts.ts'
import { lintFiles, type FilesPlan } from './lint-files.ts'
import type { FixLevel } from '../lint-options.ts'
import type { LintSource } from './locate.ts'

/** A chain of fixes, each of which makes room for the next, that is longer than this goes in circles. */
const MOST_ROUNDS = 10

/** Applies fixes of a level until nothing is left to fix, in Dockerfiles and in the ignore files beside them. Nothing is written. */
export async function fixFiles(
  sources: readonly LintSource[],
  level: FixLevel,
  plan: FilesPlan,
  world: LintWorld,
): Promise<readonly Draft[]> {
  const drafts = openDrafts(world.disk, sources)
  let open = sources
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round++) {
    const current = await Promise.all(
      open.map(async (source) => ({ ...source, read: await drafts.disk.read(source.root, source.file) })),
    )
    // BuildKit reads the file on disk, and none of its warnings has a fix.
    const linted = await lintFiles(current, { ...plan, engine: undefined }, { ...world, disk: drafts.disk })
    const changed = new Set<LintSource>()
    for (const [absolute, wishes] of byFile(open, linted, level, plan.cwd)) {
      const [first] = wishes
      const draft = first && (await drafts.open(absolute, first))
      const next = draft && fixOnce(draft, wishes)
      if (!next) continue
      drafts.put(next)
      for (const { source } of wishes) changed.add(source)
    }
    open = [...changed]
  }
  return drafts.changed()
}

/** A finding that a fix would put right. */
interface Wish {
  readonly source: LintSource
  readonly finding: Finding
  readonly path: string
  readonly root: string
}

/** By absolute path: Dockerfiles can share an ignore file, and what they say of it is about the same text. */
function byFile(
  sources: readonly LintSource[],
  linted: readonly { readonly findings: readonly Finding[] }[],
  level: FixLevel,
  cwd: string,
): ReadonlyMap<string, readonly Wish[]> {
  const wishes = new Map<string, Wish[]>()
  for (const [index, source] of sources.entries())
    for (const finding of linted[index]?.findings ?? []) {
      if (!finding.fix || finding.place.at !== 'line' || (level === 'safe' && finding.fix.safety === 'unsafe')) continue
      const path = finding.place.file
      const absolute = resolve(cwd, path)
      const list = wishes.get(absolute) ?? []
      list.push({ source, finding, path, root: source.root })
      wishes.set(absolute, list)
    }
  return wishes
}

/** Undefined where nothing changes, or where the fixes together would break the file. */
function fixOnce(draft: Draft, wishes: readonly Wish[]): Draft | undefined {
  const isMain = wishes.some(({ source, path }) => source.path === path)
  const findings = wishes.map(({ finding }) => finding)
  const { text, fixed } = applyFixes(sourceText(draft.path, draft.after), findings)
  const breaks = isMain && problemsIn(draft.path, text) > problemsIn(draft.path, draft.after)
  return text === draft.after || breaks ? undefined : { ...draft, after: text, fixed: [...draft.fixed, ...fixed] }
}

const problemsIn = (path: string, text: string): number =>
  (isReadAsCompose(path) ? parseCompose(path, text) : parseDockerfile(path, text)).problems.length
