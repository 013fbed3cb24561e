import type { Finding } from '../../model.ts'
import { finish, inFileOrder } from './apply-settings.ts'
import { idleIgnores, type NameJudge } from '../comments/idle-ignores.ts'
import { applyAll, isActive, type OwnFindings } from './own-findings.ts'
import type { Rule } from '../rule.ts'
import type { Steps } from './steps.ts'
import type { SourceText } from '../text/source-text.ts'
import { type CommentedFile, suppress } from '../comments/suppress.ts'

/** A file that was linted, whatever its language. */
export interface Linted<Subject> {
  readonly subject: Subject
  /** Its path, for findings. */
  readonly file: string
  /** It and the files beside it that findings can be in. */
  readonly sources: readonly SourceText[]
  /** Those of them with comments; the linted one first. */
  readonly commented: readonly CommentedFile[]
  /** All rules about such files. Those that are late are applied here. */
  readonly rules: readonly Rule<Subject>[]
  /** BuildKit's own rules end the build. */
  readonly isStrict?: boolean
  /** False where the file is not read as it was meant, so that nothing of it may be rewritten. */
  readonly isSound?: boolean
}

/** What is left of what was found, and what comments silence; in file order. */
export interface Conclusion {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Finding[]
}

/** All that was found, as the settings and the comments in the file want it. */
export function* conclude<Subject>(
  { subject, file, sources, commented, rules, isStrict = false, isSound = true }: Linted<Subject>,
  found: readonly Finding[],
  { context }: OwnFindings,
  judge: NameJudge,
): Steps<Conclusion> {
  const { settings } = context
  const finished = (findings: readonly Finding[]): readonly Finding[] =>
    finish(isSound ? findings : findings.map(withoutFix), sources, settings, isStrict)
  const all = finished(found)
  yield
  if (settings.disableIgnorePragma) return { findings: all, suppressed: [] }
  const late = rules.filter((rule) => rule.isLate && isActive(rule, settings))
  const known = { ...context, idleIgnores: idleIgnores(commented, all, judge) }
  const own = yield* applyAll(late, subject, file, known)
  const said = finished([...own.byRule.values()].flat())
  const { kept, silenced } = suppress(commented, said.length > 0 ? inFileOrder([...all, ...said]) : all)
  return { findings: kept, suppressed: silenced }
}

function withoutFix({ fix, ...finding }: Finding): Finding {
  return finding
}
