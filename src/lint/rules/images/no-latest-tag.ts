import { defineRule } from '../../rule.ts'

export const noLatestTag = defineRule({
  id: 'no-latest-tag',
  aliases: ['DL3007'],
  severity: 'warning',
  summary: 'A base image is not `latest`',
  why: `\`latest\` moves to the next major version on a day that you do not choose. Nothing in the repository changes then, but
the build does. With a digest beside it the tag is only a remark, so that is left alone.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  examples: [{ bad: 'FROM debian:latest\n', good: 'FROM debian:13-slim\n' }],
  *check(dockerfile) {
    for (const { base, from } of dockerfile.stages)
      if (from?.image && base.kind === 'image' && base.tag === 'latest' && !base.digest)
        yield { at: from.image.span, message: `The tag of \`${base.text}\` moves: name a version` }
  },
})
