import type { ForeignFindings } from './others/foreign-findings.ts'
import { type Conclusion, conclude } from './apply/conclude.ts'
import { mergeBuildkit } from './others/buildkit-findings.ts'
import type { ContextFiles, IgnoreFile } from './lint-context.ts'
import type { Dockerfile } from './dockerfile/dockerfile.ts'
import { ignoreFileComments } from './comments/ignore-file-comments.ts'
import { readReach } from './comments/ignore-reach.ts'
import { withVerifiedFixes } from './apply/verify-fixes.ts'
import { withoutGuesses } from './apply/withhold-fixes.ts'
import { judgeNames } from './apply/name-judge.ts'
import { applyRules, type OwnFindings } from './apply/own-findings.ts'
import { inOneGo, type Steps } from './apply/steps.ts'
import { parseDockerfile } from './dockerfile/parse-dockerfile.ts'
import { rules } from './rules/index.ts'
import { DEFAULT_SETTINGS, type LintSettings } from './lint-settings.ts'
import { sourceText } from './text/source-text.ts'
import type { CommentedFile } from './comments/suppress.ts'

/** What there is to lint. What is left out counts as unknown. */
export interface LintInput extends ForeignFindings {
  /** Relative to the repository's root, or as the user named it. */
  readonly file: string
  readonly text: string
  /** The stage that is built; the last one where it is left out. */
  readonly target?: string
  readonly ignoreFile?: IgnoreFile
  readonly files?: ContextFiles
  /** `2026-11-27`, UTC. */
  readonly today?: string
}

export interface LintOutcome extends Conclusion {
  readonly dockerfile: Dockerfile
}

const UNKNOWN = { kind: 'unknown', because: 'only the Dockerfile was given' } as const

/** Lints one Dockerfile. Pure; whatever the text, it does not throw. */
export function lintDockerfile(input: LintInput, settings: LintSettings = DEFAULT_SETTINGS): LintOutcome {
  const dockerfile = parseDockerfile(input.file, input.text, input.target)
  const { ignoreFile = UNKNOWN, files = UNKNOWN, today } = input
  const context = { settings, ignoreFile, files, idleIgnores: [], ...(today !== undefined && { today }) }
  return inOneGo(lintSteps())

  function* lintSteps(): Steps<LintOutcome> {
    return yield* concludeLint(dockerfile, yield* applyRules(dockerfile, context), input)
  }
}

/** All that was found, as the settings and the comments in the file want it. */
export function* concludeLint(dockerfile: Dockerfile, own: OwnFindings, foreign: ForeignFindings): Steps<LintOutcome> {
  const { ignoreFile } = own.context
  const { buildkit = [], shellcheck = [] } = foreign
  const merged = mergeBuildkit(dockerfile, [...own.byRule.values()].flat(), buildkit, namesOfCheck)
  const linted = {
    subject: dockerfile,
    file: dockerfile.file,
    sources: [
      dockerfile.source,
      ...(ignoreFile.kind === 'present' ? [sourceText(ignoreFile.file, ignoreFile.text)] : []),
    ],
    commented: commentedFiles(dockerfile, own),
    rules,
    // `# check=error=true`: BuildKit ends the build for what its rules find.
    isStrict: dockerfile.pragmas.some(({ kind }) => kind === 'strict'),
  }
  yield
  const found = yield* withVerifiedFixes(dockerfile, withoutGuesses(dockerfile, [...merged, ...shellcheck]))
  const concluded = yield* conclude<Dockerfile>(linted, found, own, judgeNames(dockerfile, own, foreign))
  return { dockerfile, ...concluded }
}

function commentedFiles(dockerfile: Dockerfile, { context }: OwnFindings): readonly CommentedFile[] {
  const { file, pragmas } = dockerfile
  const beside = ignoreFileComments(context.ignoreFile)
  return [{ file, pragmas, reachOf: readReach(dockerfile, context.settings) }, ...(beside ? [beside] : [])]
}

/** The names of the one rule of ours that goes by BuildKit's name for a check too; several share a few of them. */
function namesOfCheck(check: string): readonly string[] {
  const [rule, ...others] = rules.filter(({ aliases }) => aliases.some((alias) => alias === check))
  return rule && others.length === 0 ? [rule.id, ...rule.aliases.filter((alias) => alias !== check)] : []
}
