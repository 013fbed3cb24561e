import type { Command } from '../../shell/command.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import type { Instruction, Run } from '../../dockerfile/instruction.ts'
import { joinRuns } from '../../facts/edits/join-runs.ts'
import { defineRule, type Problem } from '../../rule.ts'

export const noConsecutiveRuns = defineRule({
  id: 'no-consecutive-runs',
  aliases: ['DL3059'],
  severity: 'info',
  summary: 'Single commands that follow each other share a RUN',
  why: `Each \`RUN\` is a layer. What one writes and the next deletes or changes stays in the image twice, and a step that is
rebuilt alone can meet a cached one that no longer fits. Join the commands with \`&&\`, or use a heredoc.

Left alone: a \`RUN\` with more than one command, where somebody has chosen the cut; different flags; and stages whose layers do not become part of an
image, where more layers only mean a better cache.`,
  fixEffect:
    'Safe: one shell runs the same commands in the same order. There is none where a command changes the shell it runs in.',
  sources: ['https://docs.docker.com/build/building/best-practices/#run'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN mkdir /data\nRUN chown 10001 /data\n',
      good: 'FROM debian:13\nRUN mkdir /data && chown 10001 /data\n',
    },
  ],
  *check(dockerfile) {
    const stages = dockerfile.stages.filter(({ reachesFinal, isTarget }) => reachesFinal || isTarget)
    yield* consecutiveRuns(dockerfile, stages, isSingle)
  },
})

/** For each RUN of the stages that is a single command and follows such a one with the same flags. */
export function* consecutiveRuns(
  dockerfile: Dockerfile,
  stages: readonly BuildStage[],
  isSingle: (run: Run) => boolean,
): Generator<Problem> {
  for (const { instructions } of stages) {
    let before: Instruction | undefined
    for (const instruction of instructions) {
      if (
        before?.keyword === 'RUN' &&
        instruction.keyword === 'RUN' &&
        isSingle(before) &&
        isSingle(instruction) &&
        flagsOf(before) === flagsOf(instruction)
      ) {
        const edit = joinRuns(dockerfile, before, instruction)
        yield {
          at: instruction.span,
          message: `This RUN can be part of the one in line ${String(before.span.line)}`,
          ...(edit && { fix: { title: 'Join the two RUNs', safety: 'safe', edits: [edit] } }),
        }
      }
      before = instruction
    }
  }
}

export const isSingle = (run: Run): boolean => onlyCommand(run) !== undefined

/** What a program runs in turn does not count. */
function onlyCommand({ commands }: Run): Command | undefined {
  const [command, ...others] = commands.filter(
    ({ place }) => place.wrapper === undefined && !place.nesting.includes('inner-shell'),
  )
  return others.length === 0 ? command : undefined
}

function flagsOf({ flags }: Run): string {
  return flags
    .map(({ name, value }) => `${name}=${value?.raw ?? ''}`)
    .sort()
    .join(' ')
}
