import { openPackagesOf } from '../../facts/packages/pinning.ts'
import { defineRule } from '../../rule.ts'

export const pinDnfPackages = defineRule({
  id: 'pin-dnf-packages',
  aliases: ['DL3041'],
  severity: 'warning',
  summary: 'Packages and modules of dnf name their version',
  why: `Without a version each build takes what the repository has that day, and two images of the same commit differ. A version starts
with a digit (\`httpd-2.4.65\`), a module names its stream (\`nodejs:22\`). \`microdnf\` is the same.

Groups have no version. Files, addresses and names that a variable hides are left alone; hadolint reports some of them, and so does
\`compat: hadolint\`. A version in a variable counts as a version, unless the only \`ENV\` of that
name is in a stage that this one is not built on.`,
  sources: ['https://dnf5.readthedocs.io/en/latest/misc/specs.7.html'],
  examples: [
    {
      bad: 'FROM fedora:43\nRUN dnf install -y httpd && dnf clean all\n',
      good: 'FROM fedora:43\nRUN dnf install -y httpd-2.4.65 && dnf clean all\n',
    },
  ],
  *check(dockerfile) {
    for (const { at, message } of openPackagesOf(dockerfile, 'dnf', 'microdnf')) yield { at, message }
  },
})
