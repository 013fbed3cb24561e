import { isMounted, removes, staysInImage } from '../../facts/files/deletion.ts'
import { insertWord } from '../../facts/edits/edit.ts'
import { installsOf } from '../../facts/packages/install.ts'
import { followed } from '../../facts/edits/later-command.ts'
import type { RunCommand } from '../../dockerfile/dockerfile.ts'
import { defineRule, type Problem } from '../../rule.ts'

/** The second is where `setup-apkcache` puts it. */
const CACHES = ['/var/cache/apk', '/etc/apk/cache'] as const

export const noApkCacheLeft = defineRule({
  id: 'no-apk-cache-left',
  aliases: ['DL3019'],
  severity: 'info',
  summary: '`apk add` leaves no lists in the image',
  why: `\`apk\` keeps the lists of all repositories in \`${CACHES[0]}\`. With \`--no-cache\` it reads them fresh and keeps nothing, which also
makes \`apk update\` and \`--update\` needless. A cache or tmpfs mount on that folder keeps the lists out of the layer as well.

Deleting the folder in the same \`RUN\` does so too, and stages whose files are in no image are left alone. hadolint reports both;
\`compat: hadolint\` does too.`,
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
      good: `FROM alpine:3.22\nRUN --mount=type=cache,target=${CACHES[0]} apk add curl~8.14\n`,
    },
  ],
  *check(dockerfile) {
    const isFollowed = followed()
    for (const { run, command } of installsOf(dockerfile.commands, 'apk')) {
      if (command.hasFlag('no-cache') || CACHES.some((cache) => isMounted(run, cache))) continue
      const cleans = isFollowed(run, command, CACHES, (one) => removes(one, CACHES[0]))
      if (!cleans && staysInImage(run)) yield leavesLists({ run, command })
    }
  },
})

export function leavesLists({ run, command }: RunCommand): Problem {
  const [verb] = command.operands
  return {
    at: command.span,
    message: '`apk add` leaves its lists in the image: add `--no-cache`',
    ...(verb && { fix: { title: 'Add `--no-cache`', edits: [insertWord(run, command, verb, '--no-cache')] } }),
  }
}
