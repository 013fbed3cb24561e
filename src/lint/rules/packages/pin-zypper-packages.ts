import { openPackagesOf } from '../../facts/packages/pinning.ts'
import { defineRule } from '../../rule.ts'

export const pinZypperPackages = defineRule({
  id: 'pin-zypper-packages',
  aliases: ['DL3037'],
  severity: 'warning',
  summary: 'Packages of zypper name their version',
  why: `Without a version each build takes what the repository has that day, and two images of the same commit differ. \`curl=8.14.1\`,
\`"curl>=8.14"\` and \`curl-8.14.1\` name one.

Patterns have no version. Files, addresses and names that a variable hides are left alone. hadolint reports patterns, plain
addresses and hidden names as well; \`compat: hadolint\` does too.`,
  sources: ['https://en.opensuse.org/SDB:Zypper_manual'],
  examples: [
    {
      bad: 'FROM opensuse/leap:16.0\nRUN zypper --non-interactive install curl && zypper clean\n',
      good: 'FROM opensuse/leap:16.0\nRUN zypper --non-interactive install "curl>=8.14" && zypper clean\n',
    },
  ],
  *check(dockerfile) {
    for (const { at, message } of openPackagesOf(dockerfile, 'zypper')) yield { at, message }
  },
})
