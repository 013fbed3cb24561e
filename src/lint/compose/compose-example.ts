import { parseDockerfile } from '../dockerfile/parse-dockerfile.ts'
import type { ComposeRule, Example } from '../rule.ts'
import { DEFAULT_SETTINGS } from '../lint-settings.ts'
import { type ComposeOutcome, lintCompose } from './lint-compose.ts'

/** What an example is linted as: only this rule's findings count. */
export function lintComposeExample(rule: ComposeRule, text: string, { dockerfile }: Example): ComposeOutcome {
  const dockerfiles = new Map(
    dockerfile === undefined ? [] : [['Dockerfile', parseDockerfile('Dockerfile', dockerfile)] as const],
  )
  const settings = { ...DEFAULT_SETTINGS, enabled: [rule.id] }
  const outcome = lintCompose({ file: 'compose.yaml', text, dockerfiles }, settings)
  return { ...outcome, findings: outcome.findings.filter((finding) => finding.rule === rule.id) }
}
