import type { IgnorePragma } from '../../dockerfile/pragma.ts'
import { defineRule, type Problem } from '../../rule.ts'

export const noIgnoreComments = defineRule({
  id: 'no-ignore-comments',
  aliases: ['DL1001'],
  severity: 'warning',
  enabled: false,
  summary: 'No comment above an instruction silences a rule',
  why: `Whoever writes the Dockerfile can silence any rule with a comment. Where a team wants exceptions in one place that
somebody reviews, this rule finds those comments, in the dialects of Drydock, hadolint and BuildKit. It is off by default, because a comment
with a reason is usually the best place for an exception.

Comments that speak of a whole stage or file are left alone. To make comments silence nothing at all, set \`ignore-comments: false\`.`,
  sources: ['https://github.com/hadolint/hadolint/wiki/DL1001'],
  examples: [
    {
      bad: 'FROM debian:13\n# hadolint ignore=DL3004\nRUN sudo mkdir /data\n',
      good: 'FROM debian:13\nRUN mkdir /data\n',
    },
  ],
  *check({ pragmas }) {
    for (const pragma of pragmas) if (pragma.kind === 'ignore' && pragma.reach === 'line') yield silences(pragma)
  },
})

export function silences({ at, rules }: IgnorePragma): Problem {
  const names = rules.map((rule) => `\`${rule}\``).join(', ')
  return { at: at.span(), message: `This comment silences ${names}: mend what it hides instead` }
}
