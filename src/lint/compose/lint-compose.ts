import type { Finding } from '../../model.ts'
import { type ComposeFile, composeProject, parseCompose } from './compose-project.ts'
import type { LintContext } from '../lint-context.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import { finish } from '../apply/apply-settings.ts'
import { type NameJudge, idleIgnores } from '../comments/idle-ignores.ts'
import { applyRule, isActive } from '../apply/own-findings.ts'
import { allRules } from '../all-rules.ts'
import { isNamed } from '../comments/rule-names.ts'
import { knownRuleInIgnore } from '../rules/commands/known-rule-in-ignore.ts'
import { unusedIgnore } from '../rules/commands/unused-ignore.ts'
import { wellFormedIgnore } from '../rules/commands/well-formed-ignore.ts'
import { DEFAULT_SETTINGS, type LintSettings } from '../lint-settings.ts'
import { suppress } from '../comments/suppress.ts'
import { unknownNames } from '../apply/unknown-name.ts'
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

export interface ComposeOutcome {
  readonly compose: ComposeFile
  /** In file order. */
  readonly findings: readonly Finding[]
  /** Silenced by comments, in file order. */
  readonly suppressed: readonly Finding[]
}

/** The rules about comments hold for any file. */
const COMMENT_RULES = [wellFormedIgnore, knownRuleInIgnore, unusedIgnore]
const unknownName = unknownNames(allRules.flatMap(({ id, aliases }) => [id, ...aliases]))
const UNKNOWN = { kind: 'unknown', because: 'a compose file has no context of its own' } as const

/** Lints one compose file. Pure; whatever the text, it does not throw. */
export function lintCompose(input: ComposeInput, settings: LintSettings = DEFAULT_SETTINGS): ComposeOutcome {
  const compose = parseCompose(input.file, input.text)
  const project = composeProject(compose, input.others ?? [], input.dockerfiles ?? new Map())
  const context: LintContext = { settings, ignoreFile: UNKNOWN, files: UNKNOWN, idleIgnores: [] }
  const isOn = (rule: (typeof composeRules | typeof COMMENT_RULES)[number]): boolean => isActive(rule, settings)
  const own = [...composeRules, ...COMMENT_RULES.filter(({ isLate }) => !isLate)]
  const first = own.filter(isOn).flatMap((rule) => applyRule(rule, project, compose.file, context))
  const all = finish(first, [compose.source], settings)
  if (settings.disableIgnorePragma) return { compose, findings: all, suppressed: [] }
  const idle = idleIgnores([compose.comments], all, judgeNames(settings))
  const late = COMMENT_RULES.filter((rule) => rule.isLate && isOn(rule)).flatMap((rule) =>
    applyRule(rule, project, compose.file, { ...context, idleIgnores: idle }),
  )
  const finished = finish([...all, ...late], [compose.source], settings)
  // What is not read as it was meant is not rewritten either.
  const sound = compose.problems.length === 0 ? finished : finished.map(({ fix, ...finding }): Finding => finding)
  const { kept, silenced } = suppress([compose.comments], sound)
  return { compose, findings: kept, suppressed: silenced }
}

/** A rule that looks at other files may find more where they are known, so its silence says nothing. */
const LOOKS_AROUND = new Set(['compose-has-healthcheck', 'compose-waits-for-healthy', 'compose-mounts-hide-no-code'])

function judgeNames(settings: LintSettings): NameJudge {
  return {
    unknown: unknownName,
    idOf: (name) => name.toLowerCase(),
    isChecked: (name) =>
      composeRules.some((rule) => isNamed(rule, [name]) && isActive(rule, settings) && !LOOKS_AROUND.has(rule.id)),
  }
}
