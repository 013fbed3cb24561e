import { installsOf } from '../../facts/packages/install.ts'
import type { Package } from '../../facts/packages/package.ts'
import { withoutVersion } from '../../facts/packages/pinning.ts'
import { defineRule } from '../../rule.ts'

export const pinAptPackages = defineRule({
  id: 'pin-apt-packages',
  aliases: ['DL3008'],
  severity: 'warning',
  summary: 'Packages of apt name their version',
  why: `Without a version each build takes what the archive has that day, and two images of the same commit differ. \`curl=8.14.*\`
leaves room for security updates.

Debian deletes old versions from its archive, so an exact pin can break a build later; a snapshot mirror or a wildcard avoids that.
Packages from files, from a named release (\`curl/stable\`) and those that a variable names are left alone; hadolint reports
the last. Packages of \`apt install\` are looked at as well; hadolint leaves them alone. \`compat: hadolint\` does both as hadolint does.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN apt-get update && apt-get install -y curl\n',
      good: "FROM debian:13\nRUN apt-get update && apt-get install -y 'curl=8.14.*'\n",
    },
  ],
  *check(dockerfile) {
    for (const { packages } of installsOf(dockerfile.commands, 'apt-get', 'apt'))
      for (const one of packages) if (isOpen(one)) yield { at: one.word.span, message: withoutVersion(one) }
  },
})

function isOpen({ kind, version, name }: Package): boolean {
  return kind === 'named' && version === undefined && !name.includes('/')
}
