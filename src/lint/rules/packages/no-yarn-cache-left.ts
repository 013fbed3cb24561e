import { isMounted, isMountedBelowHome, removes, removesBelowHome } from '../../facts/files/deletion.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import { canBeFollowed, insertAfter } from '../../facts/edits/edit.ts'
import { type Install, installsOf } from '../../facts/packages/install.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { defineRule, type Problem } from '../../rule.ts'

/** Where Yarn 1 keeps its cache as root, and below the home of another user. */
const ROOT_CACHE = '/usr/local/share/.cache/yarn'
const HOME_CACHES = ['.cache/yarn', '.yarn']

export const noYarnCacheLeft = defineRule({
  id: 'no-yarn-cache-left',
  aliases: ['DL3060'],
  severity: 'info',
  summary: '`yarn install` leaves no cache in the image',
  why: `Yarn keeps every archive that it downloads, so the image carries all dependencies twice. \`yarn cache clean\` in the
same \`RUN\`, removing the folder, or a cache mount on it keeps them out; the mount also makes the next build faster.

\`yarn add\` and a bare \`yarn\` count as well. Stages whose files do not become part of the final image are left alone; what
\`ONBUILD\` triggers runs in somebody else's image, so it counts in every stage. With \`compat: hadolint\` only
\`yarn install\` counts, and in any stage that another is built on.`,
  sources: [
    'https://classic.yarnpkg.com/en/docs/cli/cache',
    'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
  ],
  examples: [
    {
      bad: 'FROM node:24\nCOPY package.json yarn.lock ./\nRUN yarn install --frozen-lockfile\n',
      good: 'FROM node:24\nCOPY package.json yarn.lock ./\nRUN yarn install --frozen-lockfile && yarn cache clean\n',
    },
    {
      name: 'with a cache mount',
      bad: 'FROM node:24\nRUN --mount=type=cache,target=/root/.npm yarn install\n',
      good: 'FROM node:24\nRUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install\n',
    },
  ],
  *check(dockerfile) {
    yield* leftYarnCaches(
      dockerfile,
      ({ run }) => run.stage.reachesFinal || run.onbuild,
      ({ run }, folder) => isMounted(run, folder) || HOME_CACHES.some((cache) => isMountedBelowHome(run, cache)),
    )
  },
})

type YarnInstall = Install & { readonly run: Run }

/** For each installation that counts, leaves its cache in the image's own folder and is not followed by a clean-up. */
export function* leftYarnCaches(
  { commands }: Dockerfile,
  counts: (install: YarnInstall) => boolean,
  isKeptOut: (install: YarnInstall, folder: string) => boolean,
): Generator<Problem> {
  let known: { readonly run: Run; readonly folder: string; readonly cleanedAt: number } | undefined
  for (const install of installsOf(commands, 'yarn')) {
    const { run, command, verb } = install
    if (!counts(install)) continue
    const folder = cacheFolder(run, install)
    if (known?.run !== run || known.folder !== folder) known = { run, folder, cleanedAt: lastCleaning(run, folder) }
    if (known.cleanedAt > command.place.index || isKeptOut(install, folder)) continue
    const isCaught = run.commands[command.place.index + 1]?.place.connector === '||'
    yield {
      at: command.span,
      message: `\`${['yarn', verb].join(' ').trim()}\` leaves its cache in the image: add \`yarn cache clean\``,
      ...(canBeFollowed(run, command) &&
        !isCaught && {
          fix: { title: 'Clean the cache afterwards', edits: [insertAfter(command.span, ' && yarn cache clean')] },
        }),
    }
  }
}

/** Position of the last command of a RUN that empties the cache; -1 where none does. */
function lastCleaning({ commands }: Run, folder: string): number {
  return commands.findLastIndex(
    (one) =>
      one.runs('yarn', 'cache') || removes(one, folder) || HOME_CACHES.some((cache) => removesBelowHome(one, cache)),
  )
}

function cacheFolder(run: Run, { command }: Install): string {
  const variable = run.scope.lookup('YARN_CACHE_FOLDER')
  const set = 'value' in variable ? variable.value : undefined
  return command.flag('cache-folder')?.value ?? set ?? ROOT_CACHE
}
