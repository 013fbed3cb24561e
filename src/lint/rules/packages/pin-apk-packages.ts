import { openPackagesOf } from '../../facts/packages/pinning.ts'
import { defineRule } from '../../rule.ts'

export const pinApkPackages = defineRule({
  id: 'pin-apk-packages',
  aliases: ['DL3018'],
  severity: 'warning',
  summary: 'Packages of apk name their version',
  why: `Without a version each build takes what the repository has that day. \`curl~8.14\` leaves room for fixes, and Alpine keeps
only the newest package of a branch, so an exact \`=8.14.1-r2\` breaks with the next fix.

Files, addresses and names that a variable hides, e.g. \`$PHPIZE_DEPS\`, are left alone. hadolint reports the last as well; with
\`compat: hadolint\` this rule does too.`,
  sources: ['https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper'],
  examples: [
    {
      bad: 'FROM alpine:3.22\nRUN apk add --no-cache curl\n',
      good: 'FROM alpine:3.22\nRUN apk add --no-cache curl~8.14\n',
    },
  ],
  *check(dockerfile) {
    for (const { at, message } of openPackagesOf(dockerfile, 'apk')) yield { at, message }
  },
})
