import { takes } from '../grammar.ts'
import { asks, type PackageManager } from '../manager.ts'
import { AT } from '../versions.ts'

export const CARGO: PackageManager = {
  name: 'cargo',
  grammar: takes(
    'version vers git branch tag rev path root registry index features F j jobs target target-dir profile config color Z manifest-path p package bin',
  ),
  packages: asks('cargo', ['binstall', 'install', 'fetch', 'add'], AT, { manifestVerbs: ['fetch'] }),
  builds: /^(?:build|cook)$/,
  writesToProject: ['build'],
  cache: {
    filledBy: ['build', 'install'],
    belowHome: ['.cargo/registry', '.cargo'],
    folders: ['/usr/local/cargo/registry', '/usr/local/cargo'],
    flags: [],
    variables: ['CARGO_HOME'],
    cleanedBy: ['cargo cache'],
    remedy: { kind: 'stage', text: 'compile in a stage of its own' },
  },
  mounts: [{ verbs: ['build', 'install', 'fetch', 'chef cook'], folder: '/usr/local/cargo/registry', isRead: true }],
}
