import { APT_NAMES } from '../../programs/managers/apt.ts'
import type { Command } from '../../shell/command.ts'
import { defineRule } from '../../rule.ts'

const APT_VERBS = new Set(['upgrade', 'dist-upgrade', 'full-upgrade', 'safe-upgrade'])
/** Flags with which apt only tells or downloads: https://manpages.debian.org/trixie/apt/apt-get.8.en.html#OPTIONS */
const APT_CHANGES_NOTHING = [
  ...['s', 'simulate', 'just-print', 'dry-run', 'recon', 'no-act', 'print-uris', 'd', 'download-only', 'h', 'help'],
]

/** Subcommands that upgrade all packages where none is named. */
const VERBS: Readonly<Record<string, ReadonlySet<string>>> = {
  apk: new Set(['upgrade']),
  dnf: new Set(['upgrade', 'up', 'update', 'distro-sync', 'dsync']),
  microdnf: new Set(['upgrade', 'update']),
  yum: new Set(['upgrade', 'update', 'distro-sync']),
  zypper: new Set(['update', 'up', 'patch']),
}
const TELLS_ONLY: Readonly<Record<string, readonly string[]>> = {
  apk: ['s', 'simulate'],
  dnf: ['assumeno', 'downloadonly'],
  yum: ['assumeno', 'downloadonly'],
  zypper: ['D', 'dry-run', 'd', 'download-only'],
}

export const noSystemUpgrade = defineRule({
  id: 'no-system-upgrade',
  severity: 'info',
  summary: 'The base image says which packages the system has, and no RUN upgrades them all',
  why: `What \`apt-get upgrade\` installs depends on the day of the build: the same commit makes another image tomorrow. It is also kept: the build cache holds that
layer until a line above it changes, so after the first build the upgrade does not run any more, while its name suggests that it does. And the image
carries each package twice, as the base image has it and as the layer replaces it.

The base image's maintainers rebuild it with the same upgrades: take its newer version (\`docker build --pull\`, a bot that renews the digest), and build again on a schedule. Where a single
fix cannot wait, name its package: \`apt-get install --only-upgrade openssl\`, \`apk upgrade openssl\`, \`dnf upgrade openssl\`.

\`zypper dup\` is \`no-zypper-dist-upgrade\`'s. \`pacman -Syu\` is left alone, because Arch supports no other way to install.`,
  sources: [
    'https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often',
    'https://docs.docker.com/build/cache/invalidation/#run-instructions',
  ],
  examples: [
    {
      bad: 'FROM debian:13-slim\nRUN apt-get update && apt-get upgrade -y && rm -rf /var/lib/apt/lists/*\n',
      good: 'FROM debian:13-slim\nRUN apt-get update && apt-get install -y --only-upgrade openssl && rm -rf /var/lib/apt/lists/*\n',
    },
    {
      name: 'Alpine',
      bad: 'FROM alpine:3.22\nRUN apk upgrade --no-cache\n',
      good: 'FROM alpine:3.22\nRUN apk upgrade --no-cache openssl\n',
    },
  ],
  *check({ commands }) {
    for (const { command } of commands)
      if (upgradesAll(command))
        yield {
          at: command.span,
          message: `\`${command.name} ${command.operands[0]?.text ?? ''}\` upgrades whatever is newer on the day of the build: take a newer base image`,
        }
  },
})

function upgradesAll(command: Command): boolean {
  const { name, operands } = command
  const verb = operands[0]?.text ?? ''
  if (APT_NAMES.has(name)) return APT_VERBS.has(verb) && !command.hasFlag(...APT_CHANGES_NOTHING)
  const isWhole = operands.length === 1 && VERBS[name]?.has(verb) === true
  return isWhole && !command.hasFlag(...(TELLS_ONLY[name] ?? []), 'h', 'help')
}
