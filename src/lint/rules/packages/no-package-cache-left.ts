import { isCalledAs, staysInImage } from '../../facts/files/deletion.ts'
import type { Command } from '../../shell/command.ts'
import { safetyWithout } from '../../facts/packages/cache-use.ts'
import type { Dockerfile, RunCommand } from '../../dockerfile/dockerfile.ts'
import { insertAfter, insertWord } from '../../facts/edits/edit.ts'
import type { Fix, Safety } from '../../../model.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { followed, type IsFollowed } from '../../facts/edits/later-command.ts'
import type { PackageCache } from '../../programs/manager.ts'
import { managerOf } from '../../programs/managers/index.ts'
import { keptOutCaches } from '../../facts/packages/kept-out-cache.ts'
import { defineRule } from '../../rule.ts'
import { startOf } from '../../facts/image/start-command.ts'

export const noPackageCacheLeft = defineRule({
  id: 'no-package-cache-left',
  severity: 'info',
  summary: 'npm, uv, Poetry, Composer, conda, Go and Cargo leave no download cache in the image',
  why: `Package managers keep what they downloaded, so that the next installation is faster. In an image there is no next one:
the cache is only weight, often as much as the packages themselves. Switch it off, empty it in the same \`RUN\` (a later one cannot make
the layer smaller), or put a cache mount there, which also makes the next build faster.

Only stages whose layers become an image count. The rule knows the usual folders; a flag or variable that moves the cache is taken
as a decision. pip, yarn, apt, apk, dnf and zypper have rules of their own. pnpm and Bundler are left alone, because what they keep
is linked to or small.`,
  fixEffect:
    'Safe: the same is installed. Unsafe where the file itself uses the folder of the cache, or asks the program to work offline.',
  sources: [
    'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
    'https://docs.astral.sh/uv/guides/integration/docker/#caching',
  ],
  examples: [
    {
      bad: 'FROM node:24-slim\nRUN npm ci --omit=dev\n',
      good: 'FROM node:24-slim\nRUN npm ci --omit=dev && npm cache clean --force\n',
    },
    {
      name: 'with a flag',
      bad: 'FROM python:3.13-slim\nRUN uv sync --frozen\n',
      good: 'FROM python:3.13-slim\nRUN uv sync --frozen --no-cache\n',
    },
    {
      name: 'with a cache mount',
      bad: 'FROM python:3.13-slim\nRUN poetry install --only main\n',
      good: 'FROM python:3.13-slim\nRUN --mount=type=cache,target=/root/.cache/pypoetry poetry install --only main\n',
    },
  ],
  *check(dockerfile) {
    const isFollowed = followed()
    const isKeptOut = keptOutCaches()
    for (const { run, command } of dockerfile.commands) {
      const cache = managerOf(command.program)?.cache
      const remedy = cache?.remedy
      if (!remedy || !fills(command, cache) || !staysInImage(run)) continue
      if (isDecided({ run, command }, cache, isFollowed) || isKeptOut({ run, command }, cache)) continue
      if (remedy.kind === 'stage' && compilesAtStart(dockerfile, command)) continue
      const fix = fixOf({ run, command }, remedy, safetyWithout(dockerfile, command.program))
      const advice = remedy.kind === 'stage' ? remedy.text : `add \`${remedy.text}\``
      yield {
        at: command.span,
        message: `\`${command.program} ${command.operands[0]?.text ?? ''}\` leaves its cache in the image: ${advice}`,
        ...(fix && { fix }),
      }
    }
  },
})

function fills(command: Command, { filledBy }: PackageCache): boolean {
  return filledBy.some((verb) => isCalledAs(command, `${command.program} ${verb}`))
}

/** A variable that moves the cache, or a clean-up of something that only the shell knows, is taken as meant. */
function isDecided({ run, command }: RunCommand, { variables }: PackageCache, later: IsFollowed): boolean {
  if (command.hasFlag('help')) return true
  const isMoved = variables.some((name) => {
    const { kind } = run.scope.lookup(name)
    return kind === 'env' || kind === 'arg' || mentions(run, name)
  })
  return (
    isMoved ||
    later(run, command, variables, (one) => one.name === 'rm' && one.operands.some(({ isLiteral }) => !isLiteral))
  )
}

/** A RUN that sets or uses the variable itself. */
function mentions(run: Run, name: string): boolean {
  const ofRun = mentioned.get(run) ?? new Map<string, boolean>()
  mentioned.set(run, ofRun)
  const found =
    ofRun.get(name) ??
    run.commands.some(
      ({ place, operands }) =>
        place.assignments.some((one) => one.name === name) ||
        operands.some((word) => word.variables.includes(name) || word.text.startsWith(`${name}=`)),
    )
  ofRun.set(name, found)
  return found
}

/** A script can hold ten thousand commands that ask. */
const mentioned = new WeakMap<Run, Map<string, boolean>>()

/** An image that compiles when it starts, as in development, uses the cache. */
function compilesAtStart({ finalStage }: Dockerfile, { program }: Command): boolean {
  return finalStage !== undefined && startOf(finalStage).some(({ command }) => command.program === program)
}

function fixOf(
  { run, command }: RunCommand,
  remedy: NonNullable<PackageCache['remedy']>,
  safety: Safety,
): Fix | undefined {
  const { nesting, background, piped, connector, wrapper } = command.place
  if (remedy.kind === 'stage') return undefined
  const title = `Add \`${remedy.text}\``
  const last = command.words.at(-1)
  if (remedy.kind === 'flag' && last) return { title, safety, edits: [insertWord(run, command, last, remedy.text)] }
  const isPlain = nesting.length === 0 && !background && !piped && connector !== '|' && wrapper === undefined
  if (run.form === 'exec' || !isPlain) return undefined
  return { title, safety, edits: [insertAfter(command.span, ` && ${remedy.text}`)] }
}
