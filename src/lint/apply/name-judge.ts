import { BUILDKIT_CHECKS } from '../others/buildkit-checks.ts'
import type { Dockerfile } from '../dockerfile/dockerfile.ts'
import type { NameJudge } from '../comments/idle-ignores.ts'
import type { ForeignFindings } from '../others/foreign-findings.ts'
import { once } from '../text/lazy-value.ts'
import { applyRules, type OwnFindings } from './own-findings.ts'
import { inOneGo } from './steps.ts'
import { isNamed } from '../comments/rule-names.ts'
import type { IgnorePragma } from '../dockerfile/pragma.ts'
import { allRules } from '../all-rules.ts'
import { ALL_BUILDKIT, silencingNames } from '../comments/suppress.ts'
import { unknownNames } from './unknown-name.ts'

const NAMES = allRules.flatMap(({ id, aliases }) => [id, ...aliases])
const unknownName = unknownNames([...NAMES, ...BUILDKIT_CHECKS])
const unknownRule = unknownNames(NAMES)
const CHECKS = new Set(BUILDKIT_CHECKS.map((name) => name.toLowerCase()))
/** By a name in lower case that only one rule has: its id. */
const IDS = idsByName()
const SHELLCHECK = /^SC\d{3,5}$/i
/** BuildKit gets new checks, which are written like this. */
const MAY_BE_NEW = /^[A-Z][A-Za-z]+$/

/**
 * Knows which names rules have, and whether a rule has been checked here in full, so that silence means that nothing breaks it. Not so
 * for BuildKit's and ShellCheck's rules where they were not asked, for rules that are off or could not know enough, for what BuildKit
 * has left out of its answer itself, for what hadolint would find where our answer differs, and for stages that only another target builds.
 */
export function judgeNames(dockerfile: Dockerfile, own: OwnFindings, foreign: ForeignFindings): NameJudge {
  const { settings } = own.context
  const hadolint = once(() => foundByHadolint(dockerfile, own))
  return {
    unknown(name, { dialect }) {
      const lower = name.toLowerCase()
      if (SHELLCHECK.test(name) || (lower === ALL_BUILDKIT && dialect === 'buildkit')) return undefined
      const unknown = unknownName(name)
      return unknown?.instead === undefined && MAY_BE_NEW.test(name) ? undefined : unknown
    },
    idOf: (name) => IDS.get(name.toLowerCase()) ?? name.toLowerCase(),
    isChecked(name, pragma) {
      const { dialect } = pragma
      const lower = name.toLowerCase()
      if (dialect === 'buildkit' || isOfOtherBuild(dockerfile, pragma)) return false
      if (SHELLCHECK.test(name)) return foreign.shellcheck !== undefined && foreign.hasUncheckedScripts !== true
      if (CHECKS.has(lower)) return foreign.buildkit !== undefined && foreign.isBuildkitStopped !== true
      return (
        isDecided(own, name) && (dialect !== 'hadolint' || settings.compat === 'hadolint' || !hadolint().has(lower))
      )
    },
  }
}

/** It may silence something when another target is built. */
function isOfOtherBuild({ hasTarget, stages, instructions }: Dockerfile, { reach, line }: IgnorePragma): boolean {
  if (!hasTarget) return false
  if (reach === 'file') return stages.some(({ reachesFinal }) => !reachesFinal)
  const below = instructions.find(({ span }) => span.endLine > line)
  const around = reach === 'stage' ? instructions.findLast(({ span }) => span.line < line) : undefined
  return [below, around].some((one) => one?.stage.reachesFinal === false)
}

/** Knows the same for a compose file, of which only our own rules speak. */
export function judgeComposeNames(own: OwnFindings): NameJudge {
  return {
    unknown: unknownRule,
    idOf: (name) => IDS.get(name.toLowerCase()) ?? name.toLowerCase(),
    isChecked: (name) => isDecided(own, name),
  }
}

/** Whether all rules of this name were applied and had all that they need. */
function isDecided({ byRule, undecided }: OwnFindings, name: string): boolean {
  const named = [...byRule.keys()].filter((rule) => isNamed(rule, [name]))
  return named.length > 0 && !named.some(({ id, isLate }) => isLate || undecided.has(id))
}

/** The names, in lower case, of everything that would be found if our answers were hadolint's. */
function foundByHadolint(dockerfile: Dockerfile, { context }: OwnFindings): ReadonlySet<string> {
  const { byRule } = inOneGo(
    applyRules(dockerfile, { ...context, settings: { ...context.settings, compat: 'hadolint' } }),
  )
  return new Set([...byRule.values()].flat().flatMap(silencingNames))
}

function idsByName(): ReadonlyMap<string, string> {
  const all = allRules.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => ({ id, name: name.toLowerCase() })))
  const shared = new Set(
    all.filter(({ id, name }) => all.some((other) => other.name === name && other.id !== id)).map(({ name }) => name),
  )
  return new Map(all.filter(({ name }) => !shared.has(name)).map(({ id, name }) => [name, id]))
}
