import type { Command } from '../command.ts'
import type { BuildStage } from '../dockerfile.ts'
import { defineRule } from '../rule.ts'

export const curlOrWget = defineRule({
  id: 'curl-or-wget',
  aliases: ['DL4001'],
  severity: 'warning',
  summary: 'A stage uses curl or wget, not both',
  why: `Both do the same, so one of them is only more to install, to update and to attack. The finding is where the second one is
used first in a stage; each stage, and what \`ONBUILD\` triggers, is looked at alone.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages'],
  examples: [
    {
      bad: 'FROM node:24\nRUN curl -fsSO https://example.com/a && wget -nv https://example.com/b\n',
      good: 'FROM node:24\nRUN curl -fsSO https://example.com/a && curl -fsSO https://example.com/b\n',
    },
  ],
  *check({ commands }) {
    const downloads = commands.filter(({ command: { name } }) => name === 'curl' || name === 'wget')
    for (const onbuild of [false, true]) {
      const first = new Map<BuildStage, Command>()
      const told = new Set<BuildStage>()
      for (const { run, command } of downloads) {
        if (run.onbuild !== onbuild) continue
        const before = first.get(run.stage)
        if (!before) first.set(run.stage, command)
        else if (before.name !== command.name && !told.has(run.stage)) {
          told.add(run.stage)
          const line = String(before.span.line)
          yield {
            at: command.span,
            message: `Uses ${command.name}, and ${before.name} in line ${line}: one of them is enough`,
          }
        }
      }
    }
  },
})
