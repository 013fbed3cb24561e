import { replace } from '../../facts/edits/edit.ts'
import { keywordLike } from '../../facts/edits/keyword-case.ts'
import { defineRule } from '../../rule.ts'

export const noMaintainer = defineRule({
  id: 'no-maintainer',
  aliases: ['DL4000', 'MaintainerDeprecated'],
  severity: 'error',
  summary: 'The author is a label, not MAINTAINER',
  why: `\`MAINTAINER\` is deprecated and tools do not show it. The label \`org.opencontainers.image.authors\` says the same where
registries and scanners look.`,
  fixEffect: 'Safe: the image has the label in place of the author.',
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
      const label = `${keywordLike(maintainer, 'LABEL')} org.opencontainers.image.authors="${quoted(author, dockerfile.escape)}"`
      yield {
        at: maintainer.span,
        message: 'MAINTAINER is deprecated: use a label',
        fix: {
          title: 'Use the label of the image specification',
          safety: 'safe',
          edits: [replace(maintainer.span, label)],
        },
      }
    }
  },
})

/** As BuildKit reads it between double quotes. */
const quoted = (text: string, escape: string): string =>
  text.replace(/["\\`$]/g, (one) =>
    one === '`' || one === '\\' ? (one === escape ? escape + one : one) : escape + one,
  )
