import type { Command } from '../command.ts'
import { insertAfter } from '../edit.ts'
import type { Run } from '../instruction.ts'
import { defineRule } from '../rule.ts'
import { staysInImage } from '../cleanup.ts'
import { stepsOf } from '../steps.ts'

interface Cache {
  readonly verbs: readonly string[]
  /** Where root has it. */
  readonly folder: string
  /** Flags that say that no cache is wanted. */
  readonly without?: readonly string[]
  /** A variable that says so. */
  readonly variable?: string
}

/** The folder that each program reads again at its next start, as its documentation names it. */
const CACHES: ReadonlyMap<string, Cache> = new Map(
  Object.entries<Cache>({
    pip: {
      verbs: ['install', 'wheel', 'download'],
      folder: '/root/.cache/pip',
      without: ['no-cache-dir'],
      variable: 'PIP_NO_CACHE_DIR',
    },
    uv: {
      verbs: ['sync', 'pip', 'add'],
      folder: '/root/.cache/uv',
      without: ['no-cache', 'n'],
      variable: 'UV_NO_CACHE',
    },
    poetry: { verbs: ['install', 'sync'], folder: '/root/.cache/pypoetry', without: ['no-cache'] },
    npm: { verbs: ['ci', 'install', 'i', 'clean-install'], folder: '/root/.npm' },
    go: { verbs: ['build', 'install'], folder: '/root/.cache/go-build' },
    cargo: { verbs: ['build', 'install', 'fetch'], folder: '/usr/local/cargo/registry' },
    composer: { verbs: ['install'], folder: '/tmp/cache', without: ['no-cache'] },
    mvn: { verbs: ['package', 'install', 'verify', 'clean', 'dependency:go-offline'], folder: '/root/.m2' },
    gradle: { verbs: ['build', 'assemble', 'bootJar', 'shadowJar'], folder: '/root/.gradle' },
    dotnet: { verbs: ['restore', 'publish', 'build'], folder: '/root/.nuget/packages' },
  }),
)

export const useCacheMounts = defineRule({
  id: 'use-cache-mounts',
  severity: 'info',
  summary: 'Package managers download into a cache mount',
  why: `When a manifest changes by one line, the layer is built again from nothing, and everything is downloaded once more. A cache
mount (\`RUN --mount=type=cache,target=…\`) survives between builds on the same builder, and nothing of it gets into the image.

Looked at are stages that only feed others. In those that become an image, the rules about caches that are left there speak of the same commands. A hosted runner starts every build with an empty
builder, where a cache mount changes nothing unless the cache is restored: switch the rule off if you build nowhere else. A \`RUN\` that has any cache mount is left alone, and so is
a command that asks for no cache. The fix names root's folder, so it is offered only where no \`USER\` comes before.`,
  sources: ['https://docs.docker.com/build/cache/optimize/#use-cache-mounts'],
  examples: [
    {
      bad: 'FROM node:24-slim AS build\nRUN npm ci\nFROM node:24-slim\nCOPY --from=build /app /app\n',
      good: 'FROM node:24-slim AS build\nRUN --mount=type=cache,target=/root/.npm npm ci\nFROM node:24-slim\nCOPY --from=build /app /app\n',
    },
  ],
  *check({ stages }) {
    for (const stage of stages)
      for (const { instruction, user } of stepsOf(stage)) {
        if (
          instruction.keyword !== 'RUN' ||
          staysInImage(instruction) ||
          instruction.mounts.some(({ type }) => type === 'cache')
        )
          continue
        const command = instruction.commands.find((one) => folderOf(one, instruction) !== undefined)
        const folder = command && folderOf(command, instruction)
        if (!command || folder === undefined) continue
        const mount = `--mount=type=cache,target=${folder}`
        const fix = { title: 'Add a cache mount', edits: [insertAfter(instruction.keywordSpan, ` ${mount}`)] }
        yield {
          at: command.span,
          message: `\`${command.program} ${command.operands[0]?.text ?? ''}\` starts without its cache each time: add \`${mount}\``,
          ...((!user || user.isRoot) && { fix }),
        }
      }
  },
})

function folderOf(command: Command, { scope }: Run): string | undefined {
  const cache = CACHES.get(command.program)
  if (!cache?.verbs.includes(command.operands[0]?.text ?? '') || command.hasFlag(...(cache.without ?? [])))
    return undefined
  const isSwitchedOff = cache.variable !== undefined && /^(?:arg|env)$/.test(scope.lookup(cache.variable).kind)
  return isSwitchedOff ? undefined : cache.folder
}
