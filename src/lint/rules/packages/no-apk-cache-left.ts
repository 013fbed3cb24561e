import { staysInImage } from '../../facts/files/deletion.ts'
import { insertWord } from '../../facts/edits/edit.ts'
import { installsOf } from '../../facts/packages/install.ts'
import { keptOutCaches } from '../../facts/packages/kept-out-cache.ts'
import { APK } from '../../programs/managers/apk.ts'
import { safetyWithout } from '../../facts/packages/cache-use.ts'
import type { Dockerfile, RunCommand } from '../../dockerfile/dockerfile.ts'
import { defineRule, type Problem } from '../../rule.ts'

const CACHE = '/var/cache/apk'

export const noApkCacheLeft = defineRule({
  id: 'no-apk-cache-left',
  aliases: ['DL3019'],
  severity: 'info',
  summary: '`apk add` leaves no lists in the image',
  why: `\`apk\` keeps the lists of all repositories in \`${CACHE}\`. With \`--no-cache\` it reads them fresh and keeps nothing, which also
makes \`apk update\` and \`--update\` needless. A cache or tmpfs mount on that folder keeps the lists out of the layer as well.

Deleting the folder in the same \`RUN\` does so too, and stages whose files are in no image are left alone. hadolint reports both;
\`compat: hadolint\` does too.`,
  fixEffect: `Safe: apk installs the same. Unsafe where the file itself uses the folder of the lists, as \`rm /var/cache/apk/*\` does, which fails when nothing is there.`,
  sources: [
    'https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper',
    'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
  ],
  examples: [
    {
      bad: 'FROM alpine:3.22\nRUN apk add curl~8.14\n',
      good: 'FROM alpine:3.22\nRUN apk add --no-cache curl~8.14\n',
    },
    {
      name: 'with a cache mount',
      bad: 'FROM alpine:3.22\nRUN --mount=type=cache,target=/tmp apk add curl~8.14\n',
      good: `FROM alpine:3.22\nRUN --mount=type=cache,target=${CACHE} apk add curl~8.14\n`,
    },
  ],
  *check(dockerfile) {
    const isKeptOut = keptOutCaches()
    for (const one of installsOf(dockerfile.commands, 'apk'))
      if (staysInImage(one.run) && APK.cache && !isKeptOut(one, APK.cache)) yield leavesLists(one, dockerfile)
  },
})

export function leavesLists({ run, command }: RunCommand, dockerfile: Dockerfile): Problem {
  const [verb] = command.operands
  return {
    at: command.span,
    message: '`apk add` leaves its lists in the image: add `--no-cache`',
    ...(verb && {
      fix: {
        title: 'Add `--no-cache`',
        safety: safetyWithout(dockerfile, 'apk'),
        edits: [insertWord(run, command, verb, '--no-cache')],
      },
    }),
  }
}
