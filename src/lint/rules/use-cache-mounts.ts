import type { Command } from '../command.ts'
import { insertAfter } from '../edit.ts'
import type { BuildStage, Dockerfile } from '../dockerfile.ts'
import type { Run } from '../instruction.ts'
import { absolutePath } from '../paths.ts'
import { defineRule } from '../rule.ts'
import { isWithin, staysInImage } from '../cleanup.ts'
import { stepsOf } from '../steps.ts'

interface Cache {
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
const CACHES: readonly Cache[] = [
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

export const useCacheMounts = defineRule({
  id: 'use-cache-mounts',
  severity: 'info',
  summary: 'Package managers download into a cache mount',
  why: `When a manifest changes by one line, the layer is built again from nothing, and everything is downloaded once more. A cache
mount (\`RUN --mount=type=cache,target=…\`) survives between builds on the same builder, and nothing of it gets into the image.

Looked at are stages that only feed others. In those that become an image, the rules about caches that are left there speak of the same commands. A hosted runner starts every build with an empty
builder, where a cache mount changes nothing unless the cache is restored: switch the rule off if you build nowhere else. A \`RUN\` that has any cache mount is left alone, and so is
a command that asks for no cache. The fix names root's folder, so it is offered only where no \`USER\` comes before. Where a later
command reads what was downloaded (Go modules, Cargo, Maven, Gradle, NuGet), it gets the mount as well, because the layer has nothing of it any more.`,
  sources: ['https://docs.docker.com/build/cache/optimize/#use-cache-mounts'],
  examples: [
    {
      bad: 'FROM node:24-slim AS build\nRUN npm ci\nFROM node:24-slim\nCOPY --from=build /app /app\n',
      good: 'FROM node:24-slim AS build\nRUN --mount=type=cache,target=/root/.npm npm ci\nFROM node:24-slim\nCOPY --from=build /app /app\n',
    },
  ],
  *check(dockerfile) {
    const taken = foldersTaken(dockerfile)
    for (const stage of dockerfile.stages) {
      const readers = new Map<Cache, readonly Run[]>()
      for (const { instruction, user } of stepsOf(stage)) {
        if (instruction.keyword !== 'RUN' || staysInImage(instruction) || hasCacheMount(instruction)) continue
        const found = findCache(instruction)
        if (!found || (found.cache.isRead === true && taken(stage, found))) continue
        const { command, cache, folder } = found
        const mount = `--mount=type=cache,target=${folder}`
        if (cache.isRead && !readers.has(cache))
          readers.set(
            cache,
            stage.all('RUN').filter((run) => isReader(run, cache)),
          )
        const runs = readers.get(cache) ?? [instruction]
        const isRoot = (!user || user.isRoot) && (runs.length === 1 || stage.all('USER').every((one) => one.isRoot))
        const isFixable = isRoot && runs.length <= MOST_RUNS && !(cache.isRead && stage.usedAsBase)
        const edits = isFixable ? runs.map(({ keywordSpan }) => insertAfter(keywordSpan, ` ${mount}`)) : []
        const title = [calledAs(command), command.operands[0]?.text].filter(Boolean).join(' ')
        yield {
          at: command.span,
          message: `\`${title}\` starts without its cache each time: add \`${mount}\``,
          ...(isFixable && { fix: { title: 'Add a cache mount', edits } }),
        }
      }
    }
  },
})

/** More are no longer one fix. */
const MOST_RUNS = 20

interface Found {
  readonly command: Command
  readonly cache: Cache
  readonly folder: string
}

/** Versions of a program share its name; a wrapper in the project has its own. */
const calledAs = ({ name, program }: Command): string => (/w$/.test(name) ? name : program)

/** The first command of a RUN that fills a cache. */
function findCache(run: Run): Found | undefined {
  for (const command of run.commands) {
    const found = cacheOf(command, run)
    if (found) return { command, ...found }
  }
  return undefined
}

function cacheOf(command: Command, { scope }: Run): Omit<Found, 'command'> | undefined {
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

const hasCacheMount = ({ mounts }: Run): boolean => mounts.some(({ type }) => type === 'cache')

const isReader = (run: Run, { programs }: Cache): boolean =>
  !hasCacheMount(run) && run.commands.some((command) => programs.includes(calledAs(command)))

/** Tells whether a stage downloads for others, which would find nothing in a mount. */
function foldersTaken(dockerfile: Dockerfile): (stage: BuildStage, found: Found) => boolean {
  const sources = new Map<BuildStage, Set<string>>()
  for (const { from, sources: words } of dockerfile.all('COPY')) {
    if (!from?.stage) continue
    const known = sources.get(from.stage) ?? new Set()
    sources.set(from.stage, known)
    for (const { text } of words) known.add(text)
  }
  const answers = new Map<BuildStage, Map<string, boolean>>()
  return (stage, { cache, folder }) => {
    if (stage.usedAsBase && cache.verbs.includes('mod download')) return true
    const known = answers.get(stage) ?? new Map<string, boolean>()
    answers.set(stage, known)
    const answer =
      known.get(folder) ??
      [...(sources.get(stage) ?? [])].some((path) => isWithin(path, folder) || isWithin(folder, path))
    known.set(folder, answer)
    return answer
  }
}
