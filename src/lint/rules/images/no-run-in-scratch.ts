import { broughtBefore } from '../../facts/image/scratch.ts'
import { absolutePath } from '../../facts/files/absolute-path.ts'
import { stepOf } from '../../facts/files/stage-steps.ts'
import type { Add, Copy, Run } from '../../dockerfile/instruction.ts'
import { defineRule } from '../../rule.ts'

/** https://docs.docker.com/reference/dockerfile/#shell */
const SHELL = '/bin/sh'

export const noRunInScratch = defineRule({
  id: 'no-run-in-scratch',
  severity: 'error',
  summary: 'RUN has something to run',
  why: `\`scratch\` holds nothing, no shell either, so a \`RUN\` before anything is copied ends the build with "/bin/sh: no such file or directory". What
has to be run belongs into a stage with a system, from which \`COPY --from\` takes the result.

The shell form starts \`/bin/sh\`, so it fails as well where only other paths were copied or added, such as \`/app\`. What is copied to \`/\`, to \`/bin\` or to a path that a variable hides may
bring a shell, and so may a RUN in exec form or a mount; after them the rule says nothing.`,
  sources: ['https://docs.docker.com/build/building/base-images/#create-a-minimal-base-image-using-scratch'],
  examples: [
    {
      bad: 'FROM scratch\nRUN mkdir /data\nCOPY app /app\n',
      good: 'FROM debian:13 AS files\nRUN mkdir /data\nFROM scratch\nCOPY --from=files /data /data\nCOPY app /app\n',
    },
    {
      name: 'no shell among what was copied',
      bad: 'FROM scratch\nCOPY app /app\nRUN /app --init\n',
      good: 'FROM scratch\nCOPY app /app\nRUN ["/app", "--init"]\n',
    },
  ],
  *check({ stages }) {
    for (const stage of stages) {
      if (stage.base.kind !== 'scratch' && !stage.parent) continue
      // The first one says it all.
      const [run] = stage.all('RUN')
      if (!run || run.mounts.some(({ type }) => type === 'bind' || type === 'cache')) continue
      const brought = broughtBefore(run)
      if (brought?.length === 0)
        yield { at: run.keywordSpan, message: 'There is nothing in this stage that RUN could run, no shell either' }
      else if (brought && startsDefaultShell(run) && !brought.some(mayBringShell))
        yield {
          at: run.keywordSpan,
          message: `RUN in shell form starts \`${SHELL}\`, and nothing that was copied into this stage can be it`,
        }
    }
  },
})

function startsDefaultShell({ form, script, stage }: Run): boolean {
  return form === 'shell' && script !== undefined && stage.passedShell === undefined
}

/** Whether the shell may come with it: its target is the shell or a folder above, or unknown. */
function mayBringShell(bringer: Copy | Add | Run): boolean {
  const target = bringer.keyword === 'RUN' ? undefined : bringer.target?.resolved
  const path = target === undefined ? undefined : absolutePath(target, stepOf(bringer)?.workdir)
  return path === undefined || path === '/' || path === SHELL || SHELL.startsWith(`${path}/`)
}
