import type { Command } from '../../shell/command.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { absolutePath } from '../files/absolute-path.ts'

/** What a program keeps for its next start. */
export interface DownloadCache {
  readonly programs: readonly string[]
  /** The first words behind the program. */
  readonly verbs: readonly string[]
  /** Where root has it. */
  readonly folder: string
  /** A variable that moves it, and where it is below that. */
  readonly below?: { readonly variable: string; readonly folder: string }
  /** Flags that say that no cache is wanted. */
  readonly without?: readonly string[]
  /** A flag that tells which version of the program it is. */
  readonly only?: string
  /** A variable that says that no cache is wanted. */
  readonly variable?: string
  /** What is in it is read by later calls of the programs too, so all of them need the mount. */
  readonly isRead?: boolean
}

/** The folder that each program reads again at its next start, as its documentation names it. */
const CACHES: readonly DownloadCache[] = [
  {
    programs: ['pip'],
    verbs: ['install', 'wheel', 'download'],
    folder: '/root/.cache/pip',
    without: ['no-cache-dir'],
    variable: 'PIP_NO_CACHE_DIR',
  },
  {
    programs: ['uv'],
    verbs: ['sync', 'pip', 'add'],
    folder: '/root/.cache/uv',
    without: ['no-cache', 'n'],
    variable: 'UV_NO_CACHE',
  },
  { programs: ['poetry'], verbs: ['install', 'sync'], folder: '/root/.cache/pypoetry', without: ['no-cache'] },
  { programs: ['npm'], verbs: ['ci', 'install', 'i', 'clean-install'], folder: '/root/.npm' },
  // Later versions of yarn have another folder, and do not know the flag.
  { programs: ['yarn'], verbs: ['', 'install'], folder: '/usr/local/share/.cache/yarn', only: 'frozen-lockfile' },
  {
    programs: ['pnpm'],
    verbs: ['install', 'i', 'fetch'],
    folder: '/root/.local/share/pnpm/store',
    below: { variable: 'PNPM_HOME', folder: 'store' },
  },
  { programs: ['go'], verbs: ['build', 'install'], folder: '/root/.cache/go-build' },
  { programs: ['go'], verbs: ['mod download'], folder: '/go/pkg/mod', isRead: true },
  {
    programs: ['cargo'],
    verbs: ['build', 'install', 'fetch'],
    folder: '/usr/local/cargo/registry',
    isRead: true,
  },
  { programs: ['composer'], verbs: ['install'], folder: '/tmp/cache', without: ['no-cache'] },
  {
    programs: ['mvn', 'mvnw'],
    verbs: ['package', 'install', 'verify', 'clean', 'dependency:go-offline'],
    folder: '/root/.m2',
    isRead: true,
  },
  {
    programs: ['gradle', 'gradlew'],
    verbs: ['build', 'assemble', 'bootJar', 'shadowJar', 'clean'],
    folder: '/root/.gradle',
    isRead: true,
  },
  {
    programs: ['dotnet'],
    verbs: ['restore', 'publish', 'build'],
    folder: '/root/.nuget/packages',
    isRead: true,
  },
]

const PROGRAMS = new Set(CACHES.flatMap(({ programs }) => programs))

/** A command that fills a cache. */
export interface CacheFill {
  readonly command: Command
  readonly cache: DownloadCache
  /** Where root has it, with what ENV says. */
  readonly folder: string
}

/** Versions of a program share its name; a wrapper in the project has its own. */
export const calledAs = ({ name, program }: Command): string => (/w$/.test(name) ? name : program)

/** The first command of a RUN that fills a cache. */
export function findCacheFill(run: Run): CacheFill | undefined {
  for (const command of run.commands) {
    const found = cacheOf(command, run)
    if (found) return { command, ...found }
  }
  return undefined
}

function cacheOf(command: Command, { scope }: Run): Omit<CacheFill, 'command'> | undefined {
  if (!PROGRAMS.has(calledAs(command))) return undefined
  const called = command.operands.map(({ text }) => text).join(' ')
  const cache = CACHES.find(
    ({ programs, verbs }) =>
      programs.includes(calledAs(command)) &&
      verbs.some((verb) => (verb === '' ? called === '' : called === verb || called.startsWith(`${verb} `))),
  )
  if (!cache || command.hasFlag(...(cache.without ?? []))) return undefined
  if (cache.only !== undefined && !command.hasFlag(cache.only)) return undefined
  const isSwitchedOff = cache.variable !== undefined && /^(?:arg|env)$/.test(scope.lookup(cache.variable).kind)
  if (isSwitchedOff) return undefined
  const moved = cache.below && scope.lookup(cache.below.variable)
  if (moved?.kind !== 'env') return { cache, folder: cache.folder }
  const home = absolutePath(moved.value ?? '$', undefined)
  return home === undefined ? undefined : { cache, folder: `${home}/${cache.below?.folder ?? ''}` }
}
