import { replaceText } from '../disk/replace.ts'
import { UserError } from '../errors.ts'
import type { Draft } from './lint-files/drafts.ts'
import { fixFiles } from './lint-files/fix-files.ts'
import type { FilesPlan } from './lint-files/lint-files.ts'
import type { LintSource } from './lint-files/locate.ts'
import type { LintWorld } from '../lint/lint-stage.ts'
import { plainLine } from '../plain.ts'
import { STDIN } from './lint-sources.ts'
import type { Terminal } from './process-context.ts'

/**
 * Applies what can be fixed, writes the files, and says on standard error what it did; standard input is fixed onto standard
 * output. Resolves to the sources as they are then. Throws a UserError, after writing the others, where a file cannot be written.
 */
export async function fixSources(
  sources: readonly LintSource[],
  plan: FilesPlan,
  world: LintWorld,
  { stdout, stderr }: Pick<Terminal, 'stdout' | 'stderr'>,
): Promise<readonly LintSource[]> {
  const drafts = await fixFiles(sources, plan, world)
  const refusals: string[] = []
  for (const draft of drafts) {
    const { path, root, file, before, after } = draft
    const outcome = path === STDIN ? KEPT_IN_MEMORY : await replaceText(root, file, before, after)
    if (outcome.kind === 'refused') refusals.push(outcome.because)
    else stderr.write(describe(draft))
  }
  if (refusals.length > 0) throw new UserError(`Not fixed: ${refusals.join('; ')}.`)
  const texts = new Map(drafts.map(({ path, after }) => [path, after]))
  const now = sources.map((source): LintSource => {
    const text = texts.get(source.path)
    return text === undefined ? source : { ...source, read: { kind: 'text', text } }
  })
  for (const { path, read } of now) if (path === STDIN && read.kind === 'text') stdout.write(read.text)
  return now
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
