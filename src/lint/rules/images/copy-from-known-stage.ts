import { defineRule } from '../../rule.ts'

export const copyFromKnownStage = defineRule({
  id: 'copy-from-known-stage',
  aliases: ['DL3022'],
  severity: 'warning',
  summary: 'COPY --from names an earlier stage, or an image with its version',
  why: `What is no stage above is taken for an image: a misspelled stage \`biuld\` is looked for on Docker Hub, and whatever somebody
has put there under that name ends up in the image. A stage further down, a number that no stage has and a variable are refused
by the builder, so two stages cannot take files from each other either; \`RUN --mount=from=\` is held to the same.

An image is recognised by its tag or digest. A named build context looks the same as a misspelled stage; silence the rule
for it, with the context as the reason. What an \`ONBUILD\` copies from can only be seen in the file that it runs in.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#copy---from'],
  examples: [
    {
      bad: 'FROM golang:1.25 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=biuld /app /app\n',
      good: 'FROM golang:1.25 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\n',
    },
  ],
  *check(dockerfile, { settings }) {
    const lastOf = new Map(
      dockerfile.stages.flatMap(({ index, name = '' }) =>
        [String(index), name.toLowerCase()].map((key) => [key, index] as const),
      ),
    )
    for (const { from, stage } of dockerfile.all('COPY')) {
      const { text = '', span } = from?.word ?? {}
      if (!span || text === '' || (!text.includes('$') && (from?.stage || text.includes(':')))) continue
      const isBelow = (lastOf.get(text.toLowerCase()) ?? -1) > stage.index
      const isRefused = isBelow && settings.compat !== 'hadolint'
      yield { at: span, message: complaint(text, isBelow), ...(isRefused && { severity: 'error' }) }
    }
    if (settings.compat === 'hadolint') return
    for (const { mounts, stage } of dockerfile.all('RUN'))
      for (const { from, fromStage, span } of mounts) {
        const isBelow = from && !fromStage && (lastOf.get(from.text.toLowerCase()) ?? -1) > stage.index
        if (isBelow) yield { at: span, message: complaint(from.text, true), severity: 'error' }
      }
  },
})

function complaint(text: string, isBelow: boolean): string {
  if (isBelow) return `The stage \`${text}\` comes only after this one`
  if (text.includes('$')) return `\`--from=${text}\`: the builder replaces no variables here`
  return `There is no stage \`${text}\` above; if it is an image, name its version`
}
