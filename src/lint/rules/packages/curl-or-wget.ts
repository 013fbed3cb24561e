import type { Command } from '../../shell/command.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import type { Run } from '../../dockerfile/instruction.ts'
import { defineRule, type Problem } from '../../rule.ts'

export const curlOrWget = defineRule({
  id: 'curl-or-wget',
  aliases: ['DL4001'],
  severity: 'warning',
  summary: 'A stage uses curl or wget, not both',
  why: `Both do the same, so one of them is only more to install, to update and to attack. The finding is where the second one is
used first in a stage; each stage, and what \`ONBUILD\` triggers, is looked at alone. hadolint repeats it in every \`RUN\` from there on;
\`compat: hadolint\` does too.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#dont-install-unnecessary-packages'],
  examples: [
    {
      bad: 'FROM node:24\nRUN curl -fsSO https://example.com/a && wget -nv https://example.com/b\n',
      good: 'FROM node:24\nRUN curl -fsSO https://example.com/a && curl -fsSO https://example.com/b\n',
    },
  ],
  *check(dockerfile) {
    yield* bothUsed(dockerfile, ({ stage }) => stage)
  },
})

/** For the first in each place that is the second of the two in its stage. */
export function* bothUsed({ commands }: Dockerfile, placeOf: (run: Run) => BuildStage | Run): Generator<Problem> {
  const downloads = commands.filter(({ command: { name } }) => name === 'curl' || name === 'wget')
  for (const onbuild of [false, true]) {
    const seen = new Map<BuildStage, Map<string, Command>>()
    const told = new Set<BuildStage | Run>()
    for (const { run, command } of downloads) {
      if (run.onbuild !== onbuild) continue
      const firsts = seen.get(run.stage) ?? new Map<string, Command>()
      seen.set(run.stage, firsts)
      if (!firsts.has(command.name)) firsts.set(command.name, command)
      const other = firsts.get(command.name === 'curl' ? 'wget' : 'curl')
      const place = placeOf(run)
      if (!other || told.has(place)) continue
      told.add(place)
      const line = String(other.span.line)
      yield {
        at: command.span,
        message: `Uses ${command.name}, and ${other.name} in line ${line}: one of them is enough`,
      }
    }
  }
}
