import { PLAIN } from '../grammar.ts'
import type { PackageManager } from '../manager.ts'

export const MIX: PackageManager = { name: 'mix', grammar: PLAIN, builds: /^deps\.get$/ }
