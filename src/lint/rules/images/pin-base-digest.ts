import { readImageName } from '../../dockerfile/image-name.ts'
import { defineRule } from '../../rule.ts'

export const pinBaseDigest = defineRule({
  id: 'pin-base-digest',
  severity: 'info',
  enabled: false,
  summary: 'Images from a registry are pinned by digest',
  why: `A tag can be moved, by its owner or by whoever took over the account; a digest names the bytes. With
\`python:3.13-slim@sha256:…\` every build of a commit starts from the same image. The price is that security fixes no longer
arrive by themselves, so switch this on together with something that updates digests, such as Dependabot or Renovate.

Counts are images of \`FROM\`, of \`COPY --from=\` and of \`RUN --mount=from=\`. Names that a variable hides and names that may be
a build context are left alone.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  examples: [
    {
      bad: 'FROM debian:13-slim\n',
      good: 'FROM debian:13-slim@sha256:0f4cbc9cb8ed3a2b4a2e7b1f4b5c0a6d7e8f90112233445566778899aabbccdd\n',
    },
  ],
  *check(dockerfile) {
    for (const { base, from } of dockerfile.stages)
      if (from?.image && base.kind === 'image' && !base.digest)
        yield { at: from.image.span, message: messageOf(base.text), subject: readImageName(base.text).name }
    const others = [
      ...dockerfile.all('COPY', { onbuild: true }).flatMap(({ from }) => (from && !from.stage ? [from.word] : [])),
      ...dockerfile
        .all('RUN', { onbuild: true })
        .flatMap(({ mounts }) => mounts.flatMap(({ from, fromStage }) => (from && !fromStage ? [from] : []))),
    ]
    for (const { resolved = '', span } of others) {
      const image = readImageName(resolved)
      const isImage = image.tag !== undefined || resolved.includes('/')
      if (isImage && !image.digest) yield { at: span, message: messageOf(resolved), subject: image.name }
    }
  },
})

const messageOf = (image: string): string => `\`${image}\` has no digest: its tag can be moved`
