import { safetyWithout } from '../../facts/packages/cache-use.ts'
import type { Dockerfile, RunCommand } from '../../dockerfile/dockerfile.ts'
import { canBeFollowed, insertAfter } from '../../facts/edits/edit.ts'
import { keptOutCaches } from '../../facts/packages/kept-out-cache.ts'
import { type Install, installsOf } from '../../facts/packages/install.ts'
import { YARN } from '../../programs/managers/yarn.ts'
import { defineRule, type Problem } from '../../rule.ts'

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
  fixEffect:
    'Safe: the cache is emptied after the packages are installed. Unsafe where the file itself uses the folder of the cache, or asks Yarn to work offline.',
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
    const isKeptOut = keptOutCaches()
    yield* leftYarnCaches(
      dockerfile,
      (one) => (one.run.stage.reachesFinal || one.run.onbuild) && !(YARN.cache && isKeptOut(one, YARN.cache)),
    )
  },
})

/** For each installation that leaves its cache. */
export function* leftYarnCaches(
  dockerfile: Dockerfile,
  leaves: (install: Install & RunCommand) => boolean,
): Generator<Problem> {
  for (const install of installsOf(dockerfile.commands, 'yarn')) {
    const { run, command, verb } = install
    if (!leaves(install)) continue
    const isCaught = run.commands[command.place.index + 1]?.place.connector === '||'
    yield {
      at: command.span,
      message: `\`${['yarn', verb].join(' ').trim()}\` leaves its cache in the image: add \`yarn cache clean\``,
      ...(canBeFollowed(run, command) &&
        !isCaught && {
          fix: {
            title: 'Clean the cache afterwards',
            safety: safetyWithout(dockerfile, 'yarn'),
            edits: [insertAfter(command.span, ' && yarn cache clean')],
          },
        }),
    }
  }
}
