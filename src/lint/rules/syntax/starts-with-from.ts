import type { Instruction } from '../../dockerfile/instruction.ts'
import { defineRule, type Problem } from '../../rule.ts'

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
  *check({ instructions, stages, source }) {
    const from = stages.find((stage) => stage.from)
    const first = instructions.find(({ keyword }) => keyword !== 'ARG')
    if (!from)
      yield { at: first?.span ?? source.span(0, 0), message: 'The file has no FROM, so there is nothing to build on' }
    else if (first && first !== from.from) yield standsBefore(first)
  },
})

export const standsBefore = ({ keyword, span }: Instruction): Problem => ({
  at: span,
  message: `${keyword} stands before the first FROM`,
})
