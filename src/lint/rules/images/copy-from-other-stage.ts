import { defineRule } from '../../rule.ts'

export const copyFromOtherStage = defineRule({
  id: 'copy-from-other-stage',
  aliases: ['DL3023'],
  severity: 'error',
  summary: 'A stage does not copy from itself',
  why: `A stage can only be read once it is built, so \`COPY --from\` and \`RUN --mount=from=\` with the stage's own name or number are
refused as a circular dependency. Within a stage \`RUN cp\` copies files.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  examples: [
    {
      bad: 'FROM golang:1.25 AS build\nCOPY --from=build /app /usr/local/bin/\n',
      good: 'FROM golang:1.25 AS build\nRUN cp /app /usr/local/bin/\n',
    },
  ],
  *check(dockerfile) {
    for (const { from, stage } of dockerfile.all('COPY'))
      if (from?.stage && from.stage === stage)
        yield { at: from.word.span, message: 'COPY takes files from its own stage' }
    for (const { mounts, stage } of dockerfile.all('RUN'))
      for (const { fromStage, span } of mounts)
        if (fromStage && fromStage === stage) yield { at: span, message: 'RUN mounts its own stage' }
  },
})
