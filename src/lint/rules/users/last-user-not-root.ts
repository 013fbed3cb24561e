import type { User } from '../../dockerfile/instruction.ts'
import { defineRule, type Problem } from '../../rule.ts'

export const lastUserNotRoot = defineRule({
  id: 'last-user-not-root',
  aliases: ['DL3002'],
  severity: 'warning',
  summary: 'The last USER of an image is not root',
  why: `A process that runs as root in a container is root for the kernel too: a flaw in the application or in the runtime
then reaches much further. Do what needs root, then switch to a user of its own.

Every spelling of root counts (\`0\`, \`00\`, \`0:0\`, \`root:root\`), and a variable that holds it. A stage that only feeds others may
stay root. hadolint looks at every stage, and only for \`root\` and \`0\`; \`compat: hadolint\` does too.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#user'],
  examples: [{ bad: 'FROM debian:13\nUSER root\nCMD ["id"]\n', good: 'FROM debian:13\nUSER 10001\nCMD ["id"]\n' }],
  *check({ stages }) {
    const last = stages.filter(({ isTarget }) => isTarget).flatMap(({ user }) => user ?? [])
    for (const user of new Set(last)) if (user.isRoot) yield isRootToTheEnd(user)
  },
})

export const isRootToTheEnd = ({ span, word }: User): Problem => ({
  at: span,
  message: `The image runs as \`${word?.text ?? 'root'}\`: end with another USER`,
})
