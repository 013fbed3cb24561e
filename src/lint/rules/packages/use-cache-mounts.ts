import { insertAfter } from '../../facts/edits/edit.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import { type CacheFill, findCacheFill } from '../../facts/packages/download-caches.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { once } from '../../text/lazy-value.ts'
import type { CacheMount, PackageManager } from '../../programs/manager.ts'
import { managerOf } from '../../programs/managers/index.ts'
import { defineRule } from '../../rule.ts'
import { isWithin, staysInImage } from '../../facts/files/deletion.ts'
import { stepsOf } from '../../facts/files/stage-steps.ts'

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
  fixEffect:
    'Safe where a cache only saves time. Unsafe for programs that read their downloads again (Go modules, Cargo, Maven, Gradle, NuGet), and where the file itself uses the folder: what is in a mount is in no layer.',
  sources: ['https://docs.docker.com/build/cache/optimize/#use-cache-mounts'],
  examples: [
    {
      bad: 'FROM node:24-slim AS build\nRUN npm ci\nFROM node:24-slim\nCOPY --from=build /app /app\n',
      good: 'FROM node:24-slim AS build\nRUN --mount=type=cache,target=/root/.npm npm ci\nFROM node:24-slim\nCOPY --from=build /app /app\n',
    },
  ],
  *check(dockerfile) {
    const taken = once(() => foldersTaken(dockerfile))
    for (const stage of dockerfile.stages) {
      if (stage.all('RUN').every(staysInImage)) continue
      const readers = new Map<CacheMount, readonly Run[]>()
      for (const { instruction, user } of stepsOf(stage)) {
        if (instruction.keyword !== 'RUN' || staysInImage(instruction) || hasCacheMount(instruction)) continue
        const found = findCacheFill(instruction)
        if (!found || (found.cache.isRead === true && taken()(stage, found))) continue
        const { command, manager, cache, folder } = found
        const mount = `--mount=type=cache,target=${folder}`
        if (cache.isRead && !readers.has(cache))
          readers.set(
            cache,
            stage.all('RUN').filter((run) => isReader(run, manager)),
          )
        const runs = readers.get(cache) ?? [instruction]
        const isRoot = (!user || user.isRoot) && (runs.length === 1 || stage.all('USER').every((one) => one.isRoot))
        const isFixable = isRoot && runs.length <= MOST_RUNS && !(cache.isRead && stage.usedAsBase)
        const edits = isFixable ? runs.map(({ keywordSpan }) => insertAfter(keywordSpan, ` ${mount}`)) : []
        const title = [command.program, command.operands[0]?.text].filter(Boolean).join(' ')
        yield {
          at: command.span,
          message: `\`${title}\` starts without its cache each time: add \`${mount}\``,
          ...(isFixable && { fix: { title: 'Add a cache mount', safety: 'safe', edits } }),
        }
      }
    }
  },
})

/** More are no longer one fix. */
const MOST_RUNS = 20

const hasCacheMount = ({ mounts }: Run): boolean => mounts.some(({ type }) => type === 'cache')

const isReader = (run: Run, manager: PackageManager): boolean =>
  !hasCacheMount(run) && run.commands.some(({ program }) => managerOf(program) === manager)

/** Tells whether a stage downloads for others, which would find nothing in a mount. */
function foldersTaken(dockerfile: Dockerfile): (stage: BuildStage, found: CacheFill) => boolean {
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
