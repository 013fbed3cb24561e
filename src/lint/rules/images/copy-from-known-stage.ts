import type { Severity } from '../../../model.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { BuildStage } from '../../dockerfile/instruction.ts'
import { defineRule, type Problem } from '../../rule.ts'

export const copyFromKnownStage = defineRule({
  id: 'copy-from-known-stage',
  aliases: ['DL3022'],
  severity: 'warning',
  summary: 'COPY --from names an earlier stage, or an image with its version',
  why: `What is no stage above is taken for an image: a misspelled stage \`biuld\` is looked for on Docker Hub, and whatever somebody
has put there under that name ends up in the image. A stage further down, a number that no stage has and a variable are refused
by the builder, so two stages cannot take files from each other either; \`RUN --mount=from=\` is held to the same.

An image is recognised by its tag or digest, or by a slash, which no name of a stage has; that it lacks its version is then what \`pin-base-image\` says. A named build context looks the same as a misspelled stage; silence the rule
for it, with the context as the reason. What an \`ONBUILD\` copies from can only be seen in the file that it runs in.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  examples: [
    {
      bad: 'FROM golang:1.25 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=biuld /app /app\n',
      good: 'FROM golang:1.25 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\n',
    },
  ],
  *check(dockerfile) {
    yield* copiesFromUnknown(dockerfile, 'error', (name) => name.includes('/'))
    const isBelow = stagesBelow(dockerfile)
    for (const { mounts, stage } of dockerfile.all('RUN'))
      for (const { from, fromStage, span } of mounts)
        if (from && !fromStage && isBelow(from.text, stage))
          yield { at: span, message: complaint(from.text, true), severity: 'error' }
  },
})

/** COPYs from what is no stage above them; `severityBelow` is for a stage that comes later, where it is another than the rule's. */
export function* copiesFromUnknown(
  dockerfile: Dockerfile,
  severityBelow: Severity | undefined,
  isImage: (name: string) => boolean,
): Generator<Problem> {
  const isBelow = stagesBelow(dockerfile)
  for (const { from, stage } of dockerfile.all('COPY')) {
    const { text = '', span } = from?.word ?? {}
    if (!span || text === '' || (!text.includes('$') && (from?.stage || text.includes(':') || isImage(text)))) continue
    const isLater = isBelow(text, stage)
    yield { at: span, message: complaint(text, isLater), ...(isLater && severityBelow && { severity: severityBelow }) }
  }
}

/** Answers whether a name or a number is that of a stage below another. */
function stagesBelow({ stages }: Dockerfile): (name: string, stage: BuildStage) => boolean {
  const lastOf = new Map(
    stages.flatMap(({ index, name = '' }) => [String(index), name.toLowerCase()].map((key) => [key, index] as const)),
  )
  return (name, stage) => (lastOf.get(name.toLowerCase()) ?? -1) > stage.index
}

function complaint(text: string, isBelow: boolean): string {
  if (isBelow) return `The stage \`${text}\` comes only after this one`
  if (text.includes('$')) return `\`--from=${text}\`: the builder replaces no variables here`
  return `There is no stage \`${text}\` above; if it is an image, name its version`
}
