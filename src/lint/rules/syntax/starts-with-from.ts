import { defineRule } from '../../rule.ts'

export const startsWithFrom = defineRule({
  id: 'starts-with-from',
  aliases: ['DL3061'],
  severity: 'error',
  summary: 'Only ARG stands before the first FROM',
  why: `A build begins with \`FROM\`: the builder refuses a file without one, and any instruction before it except \`ARG\`, parser
directives and comments. hadolint reports each such instruction, this rule the first; \`compat: hadolint\` does the former.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#from'],
  examples: [
    {
      bad: 'LABEL org.opencontainers.image.title="app"\nFROM debian:13\n',
      good: 'FROM debian:13\nLABEL org.opencontainers.image.title="app"\n',
    },
  ],
  *check({ instructions, stages, source }, { settings }) {
    const from = stages.find((stage) => stage.from)
    if (settings.compat === 'hadolint') {
      for (const { keyword, span } of instructions.slice(0, from?.from?.index))
        if (keyword !== 'ARG') yield { at: span, message: `${keyword} stands before the first FROM` }
      return
    }
    const first = instructions.find(({ keyword }) => keyword !== 'ARG')
    if (!from)
      yield { at: first?.span ?? source.span(0, 0), message: 'The file has no FROM, so there is nothing to build on' }
    else if (first && first !== from.from)
      yield { at: first.span, message: `${first.keyword} stands before the first FROM` }
  },
})
