import type { Safety } from '../../../model.ts'
import { isOffline, usesCache } from '../../facts/packages/cache-use.ts'
import { insertAfter } from '../../facts/edits/edit.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import { type CacheFill, findCacheFill, hasCacheMount, hasDownloaded } from '../../facts/packages/download-caches.ts'
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
command reads what was downloaded (Go modules, Cargo, Maven, Gradle, NuGet), only the first one is reported, and its fix gives all of them the mount, because the layer has nothing of it any
more. A cache that a variable or a flag puts elsewhere is left alone.`,
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
    const isReadOffline = once(() => offlineReaders(dockerfile))
    for (const stage of dockerfile.stages) {
      if (stage.all('RUN').every(staysInImage)) continue
      const readers = new Map<CacheMount, readonly Run[]>()
      for (const { instruction, user } of stepsOf(stage)) {
        if (instruction.keyword !== 'RUN' || staysInImage(instruction) || hasCacheMount(instruction)) continue
        const found = findCacheFill(instruction)
        if (found?.cache.isRead === true && hasDownloaded(instruction, found.manager)) continue
        if (!found || isOffline(found.command) || taken()(stage, found) || isReadOffline()(found, instruction)) continue
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
          ...(isFixable && { fix: { title: 'Add a cache mount', safety: safetyOf(dockerfile, found), edits } }),
        }
      }
    }
  },
})

/** More are no longer one fix. */
const MOST_RUNS = 20

/**
 * Tells whether another RUN takes from the cache what this one downloads. The layer of this one can be cached when the mount has long
 * been emptied, and then nothing downloads it again.
 */
function offlineReaders({ commands }: Dockerfile): (found: CacheFill, run: Run) => boolean {
  const readers = commands.filter(({ command }) => isOffline(command))
  return ({ manager }, run) => readers.some((one) => one.run !== run && managerOf(one.command.program) === manager)
}

/** What is read again may be missed by a program that nobody sees here, and what uses the folder itself may find nothing. */
function safetyOf(dockerfile: Dockerfile, { cache, folder }: CacheFill): Safety {
  const belowHome = folder.startsWith('/root/') ? [folder.slice('/root/'.length)] : []
  const isUsed = usesCache(dockerfile, { folders: [folder], belowHome }) || removesIt(dockerfile, folder)
  return cache.isRead === true || isUsed ? 'unsafe' : 'safe'
}

/** A mount cannot be removed, by `rm -rf` of a folder around it neither. */
const removesIt = ({ commands }: Dockerfile, folder: string): boolean =>
  commands.some(
    ({ command }) =>
      command.name === 'rm' &&
      command.operands.some(
        ({ text, isLiteral }) => !isLiteral || isAbove(text.replace(/^~|^\$\{?HOME\}?/, '/root'), folder),
      ),
  )

const isAbove = (path: string, folder: string): boolean =>
  `${folder}/`.startsWith(`${path.replace(/\/(?:\*.*)?$/, '')}/`)

const isReader = (run: Run, manager: PackageManager): boolean =>
  !hasCacheMount(run) && run.commands.some(({ program }) => managerOf(program) === manager)

/** Whether a stage built on this one calls the same program, or one that may: it would find nothing of what is in a mount. */
const isReadBelow = (dockerfile: Dockerfile, stage: BuildStage, manager: PackageManager): boolean =>
  dockerfile.commands.some(
    ({ run, command }) =>
      run.stage.ancestors.includes(stage) &&
      (managerOf(command.program) === manager || /^(?:make|just|task)$|[./]/.test(command.words[0]?.text ?? '')),
  )

/** Tells whether a stage downloads for others, which would find nothing in a mount. */
function foldersTaken(dockerfile: Dockerfile): (stage: BuildStage, found: CacheFill) => boolean {
  const sources = new Map<BuildStage, Set<string>>()
  for (const { from, sources: words } of dockerfile.all('COPY')) {
    if (!from?.stage) continue
    const known = sources.get(from.stage) ?? new Set()
    sources.set(from.stage, known)
    for (const { text } of words) known.add(text)
  }
  for (const { mounts } of dockerfile.all('RUN'))
    for (const { fromStage, options } of mounts) {
      if (!fromStage) continue
      const known = sources.get(fromStage) ?? new Set()
      sources.set(fromStage, known)
      known.add(options.get('source') ?? options.get('src') ?? '/')
    }
  const answers = new Map<BuildStage, Map<string, boolean>>()
  return (stage, { cache, folder, manager }) => {
    const isShared =
      cache.verbs.includes('mod download') || (cache.isRead === true && isReadBelow(dockerfile, stage, manager))
    if (stage.usedAsBase && isShared) return true
    const known = answers.get(stage) ?? new Map<string, boolean>()
    answers.set(stage, known)
    const answer =
      known.get(folder) ??
      [...(sources.get(stage) ?? [])].some((path) => isWithin(path, folder) || isWithin(folder, path))
    known.set(folder, answer)
    return answer
  }
}
