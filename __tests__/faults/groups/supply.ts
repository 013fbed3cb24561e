/** J: what the action is made of. */
import { held, outside, type Row } from '../row.ts'

export const supplyRows: readonly Row[] = [
  held('J1', 'dist/ is not what the sources build', ['../script/test', 'dist/ is what the sources build']),
  outside('J2', 'a workflow is careless', 'the programs that judge workflows are no part of this repository’s tools'),
  held('J3', 'a request needs a permission that is not documented', [
    'integration/stories-delivery.test.ts',
    'a token that may not write: a run that %s says so in a warning, and still does',
  ]),
  held('J4', 'there is no network but GitHub', ['integration/packed.test.ts', 'brings nothing along']),
  held('J5', 'the sources run a shell, or write where the runner listens', [
    'conventions.test.ts',
    'run no shell, evaluate no text, and leave the environment of later steps alone',
  ]),
  outside('J6', 'a package that is used has a known hole', 'only a registry can tell; every package is bundled'),
]
