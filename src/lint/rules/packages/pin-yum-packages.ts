import { openPackagesOf } from '../../facts/packages/pinning.ts'
import { defineRule } from '../../rule.ts'

export const pinYumPackages = defineRule({
  id: 'pin-yum-packages',
  aliases: ['DL3033'],
  severity: 'warning',
  summary: 'Packages and modules of yum name their version',
  why: `Without a version each build takes what the repository has that day, and two images of the same commit differ. A version starts
with a digit (\`httpd-2.4.62\`), a module names its stream (\`nodejs:22\`).

Groups have no version. Files, addresses and names that a variable hides are left alone; hadolint reports some of them, and so does
\`compat: hadolint\`. A version in a variable counts as a version, unless the only \`ENV\` of that
name is in a stage that this one is not built on.`,
  sources: [
    'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/managing_software_with_the_dnf_tool/index',
  ],
  examples: [
    {
      bad: 'FROM almalinux:9\nRUN yum install -y httpd && yum clean all\n',
      good: 'FROM almalinux:9\nRUN yum install -y httpd-2.4.62 && yum clean all\n',
    },
  ],
  *check(dockerfile) {
    for (const { at, message } of openPackagesOf(dockerfile, 'yum')) yield { at, message }
  },
})
