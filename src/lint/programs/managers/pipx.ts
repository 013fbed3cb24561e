import { takes } from '../grammar.ts'
import { asks, type PackageManager } from '../manager.ts'
import { PYTHON } from '../versions.ts'

export const PIPX: PackageManager = {
  name: 'pipx',
  grammar: takes('python suffix index-url i pip-args fetch-missing-python spec'),
  packages: asks('pipx', ['install', 'run'], PYTHON, { runVerbs: ['run'], slash: 'path' }),
}
