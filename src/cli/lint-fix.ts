import { replaceText } from '../disk/replace.ts'
import type { Draft } from './lint-files/drafts.ts'
import { fixFiles } from './lint-files/fix-files.ts'
import type { FilesPlan } from './lint-files/lint-files.ts'
import type { LintSource } from './lint-files/locate.ts'
import type { FixLevel } from './lint-options.ts'
import type { LintWorld } from '../lint/lint-stage.ts'
import { plainLine } from '../plain.ts'
import { STDIN } from './lint-sources.ts'
import type { Terminal } from './process-context.ts'

/** What is to be linted when the fixes are written. */
interface FixedSources {
  readonly sources: readonly LintSource[]
  /** A file could not be written that should have been. */
  readonly isRefused: boolean
}

/**
 * Applies the fixes of a level, writes the files, and says on standard error what it did; standard input is fixed onto standard
 * output. Says which files could not be written, and leaves them as they are.
 */
export async function fixSources(
  sources: readonly LintSource[],
  level: FixLevel,
  plan: FilesPlan,
  world: LintWorld,
  { stdout, stderr }: Pick<Terminal, 'stdout' | 'stderr'>,
): Promise<FixedSources> {
  const drafts = await fixFiles(sources, level, plan, world)
  const texts = new Map<string, string>()
  let isRefused = false
  for (const draft of drafts) {
    const { path, root, file, before, after } = draft
    const outcome = path === STDIN ? KEPT_IN_MEMORY : await replaceText(root, file, before, after)
    if (outcome.kind === 'replaced') {
      stderr.write(describe(draft))
      texts.set(path, after)
    } else stderr.write(`${plainLine(`! Not fixed: ${path}: ${outcome.because}.`)}\n`)
    isRefused ||= outcome.kind === 'refused'
  }
  const now = sources.map((source): LintSource => {
    const text = texts.get(source.path)
    return text === undefined ? source : { ...source, read: { kind: 'text', text } }
  })
  for (const { path, read } of now) if (path === STDIN && read.kind === 'text') stdout.write(read.text)
  return { sources: now, isRefused }
}

/** Standard input is no file. */
const KEPT_IN_MEMORY = { kind: 'replaced' } as const

/** A line for each fix. */
function describe({ path, fixed }: Draft): string {
  return fixed
    .map(({ rule, fix, place }) => {
      const line = place.at === 'line' ? `:${place.line}` : ''
      return `${plainLine(`fixed ${path}${line}: ${fix?.title ?? ''} (${rule})`)}\n`
    })
    .join('')
}
