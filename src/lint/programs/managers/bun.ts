import { PLAIN } from '../grammar.ts'
import type { PackageManager } from '../manager.ts'

export const BUN: PackageManager = { name: 'bun', grammar: PLAIN, ecosystem: 'node', builds: /^(?:install|i)$/ }
