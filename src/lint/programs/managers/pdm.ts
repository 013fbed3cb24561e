import { PLAIN } from '../grammar.ts'
import type { PackageManager } from '../manager.ts'

export const PDM: PackageManager = {
  name: 'pdm',
  grammar: PLAIN,
  runs: 'run',
  ecosystem: 'python',
  builds: /^(?:install|sync)$/,
}
