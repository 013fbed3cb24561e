import { PLATFORM_ARGS } from '../../facts/image/platform-args.ts'
import type { Word } from '../../dockerfile/instruction.ts'
import { readImageName } from '../../dockerfile/image-name.ts'
import { defineRule, type Problem } from '../../rule.ts'
import type { Dockerfile } from '../../dockerfile/dockerfile.ts'
import type { Scope } from '../../dockerfile/variables.ts'

export const pinBaseImage = defineRule({
  id: 'pin-base-image',
  aliases: ['DL3006'],
  severity: 'warning',
  summary: 'A base image names its tag',
  why: `Without a tag the build takes \`latest\`: another image tomorrow than today, so the same commit builds, or fails, differently.

A digest is as good as a tag. The image that \`COPY --from=\` or a mount takes files from is held to the same where a slash tells that it is one. An image that a variable names is left alone, since whoever starts the build decides, unless no ARG declares the variable: nobody can set that.`,
  sources: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  examples: [{ bad: 'FROM debian\n', good: 'FROM debian:13-slim\n' }],
  *check(dockerfile) {
    yield* withoutTag(dockerfile, isCertain)
    const copied = dockerfile.all('COPY').flatMap(({ from }) => (from && !from.stage ? [from.word] : []))
    const mounted = dockerfile
      .all('RUN')
      .flatMap(({ mounts }) => mounts.flatMap(({ from, fromStage }) => (from && !fromStage ? [from] : [])))
    for (const word of [...copied, ...mounted])
      if (lacksVersion(word)) yield { at: word.span, message: hasNoTag(word.text) }
  },
})

/** Of a name that may be that of a stage or of a build context as well, another rule speaks. */
function lacksVersion({ text, hasVariable }: Word): boolean {
  const { tag, digest } = readImageName(text)
  return !hasVariable && text.includes('/') && tag === undefined && digest === undefined
}

const hasNoTag = (name: string): string => `The image \`${name}\` has no tag`

/** Images that name no tag, of the FROMs that count. */
export function* withoutTag(
  { stages }: Dockerfile,
  counts: (image: Word, scope: Scope) => boolean,
): Generator<Problem> {
  for (const { base, from } of stages)
    if (from?.image && base.kind === 'image' && !base.tag && !base.digest && counts(from.image, from.scope))
      yield { at: from.image.span, message: `The base image \`${base.name}\` has no tag` }
}

/** A variable that no ARG before it declares is empty, or its default, in every build. */
function isCertain({ hasVariable, variables }: Word, scope: Scope): boolean {
  const isFixed = (name: string): boolean => scope.lookup(name).kind === 'unset' && !PLATFORM_ARGS.includes(name)
  return !hasVariable || variables.every(isFixed)
}
