import { type Conclusion, conclude } from '../apply/conclude.ts'
import { type ComposeFile, type ComposeProject, composeProject, parseCompose } from './compose-project.ts'
import type { LintContext } from '../lint-context.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import { judgeComposeNames } from '../apply/name-judge.ts'
import { applyAll, isActive } from '../apply/own-findings.ts'
import { inOneGo } from '../apply/steps.ts'
import type { Rule } from '../rule.ts'
import { knownRuleInIgnore } from '../rules/commands/known-rule-in-ignore.ts'
import { unusedIgnore } from '../rules/commands/unused-ignore.ts'
import { wellFormedIgnore } from '../rules/commands/well-formed-ignore.ts'
import { DEFAULT_SETTINGS, type LintSettings } from '../lint-settings.ts'
import { composeRules } from './rules/index.ts'

/** A compose file to lint, with what belongs to it. What is left out counts as not there. */
export interface ComposeInput {
  /** Relative to the repository's root, or as the user named it. */
  readonly file: string
  readonly text: string
  /** The files that Compose reads together with it. */
  readonly others?: readonly ComposeFile[]
  /** The Dockerfiles that are known, by their path from where `file` starts. */
  readonly dockerfiles?: ReadonlyMap<string, Dockerfile>
}

export interface ComposeOutcome extends Conclusion {
  readonly compose: ComposeFile
}

/** The rules about comments hold for any file. */
const RULES: readonly Rule<ComposeProject>[] = [...composeRules, wellFormedIgnore, knownRuleInIgnore, unusedIgnore]
const UNKNOWN = { kind: 'unknown', because: 'a compose file has no context of its own' } as const

/** Lints one compose file. Pure; whatever the text, it does not throw. */
export function lintCompose(input: ComposeInput, settings: LintSettings = DEFAULT_SETTINGS): ComposeOutcome {
  const compose = parseCompose(input.file, input.text)
  const { file, source, comments, problems } = compose
  const subject = composeProject(compose, input.others ?? [], input.dockerfiles ?? new Map())
  const context: LintContext = { settings, ignoreFile: UNKNOWN, files: UNKNOWN, idleIgnores: [] }
  const active = RULES.filter((rule) => isActive(rule, settings))
  const own = inOneGo(applyAll(active, subject, file, context))
  const linted = {
    subject,
    file,
    sources: [source],
    commented: [comments],
    rules: RULES,
    isSound: problems.length === 0,
  }
  const found = [...own.byRule.values()].flat()
  return { compose, ...inOneGo(conclude(linted, found, own, judgeComposeNames(own))) }
}
