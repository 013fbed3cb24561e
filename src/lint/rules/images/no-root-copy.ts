import type { Word } from '../../dockerfile/instruction.ts'
import { defineRule } from '../../rule.ts'

export const noRootCopy = defineRule({
  id: 'no-root-copy',
  aliases: ['DL3067'],
  severity: 'warning',
  summary: 'No stage copies the whole file system of another',
  why: `\`COPY --from=build / /\` takes everything along: compilers, caches, the files of the system, whatever secrets lie about. A second stage is
there to leave that behind: copy what the application needs. To continue where another stage ends, build on it (\`FROM build\`), which also keeps
its layers and its settings. Stages whose files get into no image are left alone: a tool box such as \`tonistiigi/xx\` is meant to be unpacked there.`,
  sources: ['https://docs.docker.com/build/building/multi-stage/'],
  examples: [
    {
      bad: 'FROM golang:1.25 AS build\nRUN go build -o /app .\nFROM debian:13\nCOPY --from=build / /\n',
      good: 'FROM golang:1.25 AS build\nRUN go build -o /app .\nFROM debian:13\nCOPY --from=build /app /app\n',
    },
  ],
  *check(dockerfile) {
    for (const { from, sources, target, span, stage, onbuild } of dockerfile.all('COPY', { onbuild: true })) {
      const isKept = onbuild || stage.reachesFinal || stage.isTarget
      if (isKept && from && target && isRoot(target) && sources.some(isRoot))
        yield { at: span, message: `Copies the whole of \`${from.word.text}\`: name what you need` }
    }
  },
})

function isRoot({ text, resolved = text }: Word): boolean {
  return /^\/+(?:\.\/?|\*)?$/.test(resolved)
}
