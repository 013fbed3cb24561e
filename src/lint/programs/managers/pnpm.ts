import { takes } from '../grammar.ts'
import { asks, type PackageManager } from '../manager.ts'
import { AT } from '../versions.ts'

/** It links to its store, which so costs nothing in an image. */
export const PNPM: PackageManager = {
  name: 'pnpm',
  grammar: takes('C dir filter F registry reporter loglevel store-dir'),
  ecosystem: 'node',
  packages: asks('pnpm', ['install', 'i', 'add', 'fetch'], AT, {
    manifestVerbs: ['fetch'],
    bare: true,
    slash: 'repository',
  }),
  writesToProject: 'packages',
  mounts: [
    {
      verbs: ['install', 'i', 'fetch'],
      folder: '/root/.local/share/pnpm/store',
      below: { variable: 'PNPM_HOME', folder: 'store' },
    },
  ],
}
