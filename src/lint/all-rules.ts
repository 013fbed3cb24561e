import type { ComposeRule, DockerfileRule } from './rule.ts'
import { composeRules } from './compose/rules/index.ts'
import { rules } from './rules/index.ts'

export type KnownRule = DockerfileRule | ComposeRule

/** Every rule about any file, in the order of the documentation. */
export const allRules: readonly KnownRule[] = [...rules, ...composeRules]
