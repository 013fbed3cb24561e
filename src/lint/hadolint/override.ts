import type { DockerfileRule } from '../rule.ts'
import type { RuleId } from '../rules/index.ts'

/** hadolint's own judgement, in place of ours, by the id of our rule. */
export type Overrides = Partial<Readonly<Record<RuleId, DockerfileRule['check']>>>
