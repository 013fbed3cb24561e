import { PLAIN } from '../grammar.ts'
import type { PackageManager } from '../manager.ts'

export const PIPENV: PackageManager = {
  name: 'pipenv',
  grammar: PLAIN,
  runs: 'run',
  ecosystem: 'python',
  builds: /^(?:install|sync)$/,
}
