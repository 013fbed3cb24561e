import { broughtBefore } from '../../facts/image/scratch.ts'
import { defineRule } from '../../rule.ts'

export const noRunInScratch = defineRule({
  id: 'no-run-in-scratch',
  severity: 'error',
  summary: 'RUN has something to run',
  why: `\`scratch\` holds nothing, no shell either, so a \`RUN\` before anything is copied ends the build with "/bin/sh: no such file or directory". What
has to be run belongs into a stage with a system, from which \`COPY --from\` takes the result.

Once anything was copied or added the rule says nothing: it may have been a shell.`,
  sources: ['https://docs.docker.com/build/building/base-images/#create-a-minimal-base-image-using-scratch'],
  examples: [
    {
      bad: 'FROM scratch\nRUN mkdir /data\nCOPY app /app\n',
      good: 'FROM debian:13 AS files\nRUN mkdir /data\nFROM scratch\nCOPY --from=files /data /data\nCOPY app /app\n',
    },
  ],
  *check({ stages }) {
    for (const stage of stages) {
      if (stage.base.kind !== 'scratch' && !stage.parent) continue
      // The first one says it all.
      const [run] = stage.all('RUN')
      if (!run || run.mounts.some(({ type }) => type === 'bind' || type === 'cache')) continue
      const isFound = broughtBefore(run)?.length === 0
      if (isFound)
        yield { at: run.keywordSpan, message: 'There is nothing in this stage that RUN could run, no shell either' }
    }
  },
})
