import { referenceProblem } from '../../facts/image/image-reference.ts'
import { PLATFORM_ARGS } from '../../facts/image/platform-args.ts'
import type { Arg, Word } from '../../dockerfile/instruction.ts'
import type { Escape } from '../../dockerfile/escape.ts'
import { defineRule } from '../../rule.ts'
import { expand, type Scope } from '../../dockerfile/variables.ts'

export const validImageNames = defineRule({
  id: 'valid-image-names',
  aliases: ['InvalidDefaultArgInFrom'],
  severity: 'error',
  summary: 'FROM and COPY --from name images by names that images can have',
  why: `The name of an image has small letters, one tag and one digest at most: \`Debian:13\` and \`debian:13:slim\` end the build before anything is built. With a variable the
name has to be right with the defaults that the file gives, or \`docker build .\` without \`--build-arg\` fails; that is a warning, as is BuildKit's.`,
  sources: [
    'https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/',
    'https://docs.docker.com/reference/cli/docker/image/tag/#description',
  ],
  examples: [
    { bad: 'FROM Debian:13\n', good: 'FROM debian:13\n' },
    { name: 'a variable', bad: 'ARG TAG\nFROM debian:${TAG}\n', good: 'ARG TAG=13\nFROM debian:${TAG}\n' },
  ],
  *check({ stages, escape, globalArgs }) {
    const defaults = defaultsOf(globalArgs, escape)
    for (const stage of stages) {
      const { from } = stage
      if (from?.image && stage.base.kind !== 'stage') {
        const { image } = from
        const name = expand(image.raw, escape, defaults)
        const problem = name === undefined ? undefined : referenceProblem(name)
        if (problem !== undefined)
          yield {
            at: image.span.line === from.span.line ? image.span : from.span,
            message: image.hasVariable
              ? `With its defaults, \`${image.text}\` is \`${name ?? ''}\`: ${problem}`
              : `\`${image.text}\` can be no image: ${problem}`,
            subject: problem,
            ...(image.hasVariable && { severity: 'warning' }),
          }
      }
      for (const { from: source } of stage.all('COPY')) {
        const problem = source && !source.stage ? imageProblem(source.word) : undefined
        if (source && problem !== undefined)
          yield { at: source.word.span, message: `\`${source.word.text}\` can be no image, nor a stage: ${problem}` }
      }
    }
  },
})

/** What FROM sees in a build without arguments: an ARG without a value is not there. */
function defaultsOf(globalArgs: readonly Arg[], escape: Escape): Scope {
  const values = new Map<string, string | undefined>(PLATFORM_ARGS.map((name) => [name, undefined]))
  const scope: Scope = {
    lookup: (name) => (values.has(name) ? { kind: 'arg', value: values.get(name) } : { kind: 'unset' }),
  }
  for (const { pairs } of globalArgs)
    for (const { name, value } of pairs) if (value) values.set(name, expand(value.raw, escape, scope))
  return scope
}

/** Names of stages, numbers and variables are other rules' business. */
function imageProblem({ text }: Word): string | undefined {
  return text === '' || text.includes('$') || /^-?\d+$/.test(text) ? undefined : referenceProblem(text)
}
