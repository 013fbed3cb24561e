import { takes } from '../grammar.ts'
import { asks, type PackageManager } from '../manager.ts'
import { AT } from '../versions.ts'

export const GO: PackageManager = {
  name: 'go',
  grammar: takes(
    'C o p mod modfile overlay pgo tags toolexec asmflags gcflags ldflags buildmode compiler pkgdir overlay-file exec coverpkg',
    { singleDash: true },
  ),
  packages: asks('go', ['mod download', 'install', 'get', 'run'], AT, {
    manifestVerbs: ['mod download'],
    runVerbs: ['run'],
  }),
  builds: /^build$/,
  cache: {
    filledBy: ['build', 'install', 'mod download'],
    fillsAll: ['build', 'install'],
    belowHome: ['.cache/go-build'],
    folders: ['/go/pkg/mod'],
    root: { variable: 'GOPATH', folder: '/go' },
    flags: [],
    variables: ['GOCACHE', 'GOMODCACHE', 'XDG_CACHE_HOME'],
    cleanedBy: ['go clean'],
    remedy: { kind: 'stage', text: 'compile in a stage of its own' },
  },
  mounts: [
    { verbs: ['build', 'install'], folder: '/root/.cache/go-build' },
    { verbs: ['mod download'], folder: '/go/pkg/mod', isRead: true },
  ],
}
