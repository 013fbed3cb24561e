import { broughtIn } from '../../facts/image/scratch.ts'
import type { Workdir } from '../../dockerfile/instruction.ts'
import { defineRule } from '../../rule.ts'

export const copyFromFilledStage = defineRule({
  id: 'copy-from-filled-stage',
  severity: 'error',
  summary: 'A stage that files are copied from has files',
  why: `A stage from \`scratch\` into which nothing was copied is empty, so \`COPY --from\` of any file in it ends the build with "not found". Most often the files were meant to come
from another stage.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  examples: [
    {
      bad: 'FROM scratch AS files\nFROM debian:13\nCOPY --from=files /app /app\n',
      good: 'FROM scratch AS files\nCOPY app /app\nFROM debian:13\nCOPY --from=files /app /app\n',
    },
  ],
  *check(dockerfile) {
    for (const { from, sources } of dockerfile.all('COPY')) {
      const { stage, word } = from ?? {}
      if (!stage || !word || broughtIn(stage)?.length !== 0) continue
      if ([stage, ...stage.ancestors].some((one) => one.all('WORKDIR', { onbuild: true }).some(makesFolder))) continue
      const [file] = sources.filter(({ resolved = '*' }) => !/[*?[\\]/.test(resolved) && !/^[./]*$/.test(resolved))
      if (file)
        yield { at: file.span, message: `The stage \`${word.text}\` is empty, so there is no \`${file.text}\` in it` }
    }
  },
})

const makesFolder = ({ path }: Workdir): boolean => path?.resolved !== '/'
