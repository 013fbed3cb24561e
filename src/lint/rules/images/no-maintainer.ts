import { replace } from '../../facts/edits/edit.ts'
import { keywordLike } from '../../facts/edits/keyword-case.ts'
import type { Instruction } from '../../dockerfile/instruction.ts'
import { lineageOf } from '../../facts/files/stage-steps.ts'
import { defineRule } from '../../rule.ts'

const AUTHORS = 'org.opencontainers.image.authors'

export const noMaintainer = defineRule({
  id: 'no-maintainer',
  aliases: ['DL4000', 'MaintainerDeprecated'],
  severity: 'error',
  summary: 'The author is a label, not MAINTAINER',
  why: `\`MAINTAINER\` is deprecated and tools do not show it. The label \`org.opencontainers.image.authors\` says the same where
registries and scanners look.`,
  fixEffect: `Safe: the image has the label in place of the author. There is none where the label is set already, because it would get another value, and none for
a \`MAINTAINER\` that a later one replaces.`,
  sources: [
    'https://docs.docker.com/reference/build-checks/maintainer-deprecated/',
    'https://github.com/opencontainers/image-spec/blob/main/annotations.md',
  ],
  examples: [
    {
      bad: 'FROM debian:13\nMAINTAINER Ada <ada@example.com>\n',
      good: 'FROM debian:13\nLABEL org.opencontainers.image.authors="Ada <ada@example.com>"\n',
    },
  ],
  *check(dockerfile) {
    for (const maintainer of dockerfile.all('MAINTAINER')) {
      const author = maintainer.args.text.replace(/^(["'])(.*)\1$/, '$2')
      const label = `${keywordLike(maintainer, 'LABEL')} ${AUTHORS}="${quoted(author, dockerfile.escape)}"`
      yield {
        at: maintainer.span,
        message: 'MAINTAINER is deprecated: use a label',
        ...(!isNamedOtherwise(maintainer) && {
          fix: {
            title: 'Use the label of the image specification',
            safety: 'safe',
            edits: [replace(maintainer.span, label)],
          },
        }),
      }
    }
  },
})

/** Whether the label, or another MAINTAINER below, already says who the author is. */
function isNamedOtherwise({ stage, index }: Instruction): boolean {
  const labels = lineageOf(stage).flatMap((one) => one.all('LABEL').flatMap(({ pairs }) => pairs))
  return labels.some(({ name }) => name === AUTHORS) || stage.all('MAINTAINER').some((other) => other.index > index)
}

/** As BuildKit reads it between double quotes. */
const quoted = (text: string, escape: string): string =>
  text.replace(/["\\`$]/g, (one) =>
    one === '`' || one === '\\' ? (one === escape ? escape + one : one) : escape + one,
  )
