import { replace } from '../../facts/edits/edit.ts'
import { defineRule } from '../../rule.ts'

export const consistentInstructionCasing = defineRule({
  id: 'consistent-instruction-casing',
  aliases: ['ConsistentInstructionCasing'],
  severity: 'style',
  summary: 'All instructions are written in capitals, or all are small',
  why: `An instruction that is written otherwise than most of its file is easily read past. Most of a file decides; where as many are in capitals as are small,
capitals do. ARGs before the first FROM count for nothing, as in BuildKit's check.`,
  fixEffect: 'Safe: BuildKit reads instructions whatever their case.',
  sources: ['https://docs.docker.com/reference/build-checks/consistent-instruction-casing/'],
  examples: [
    {
      bad: 'FROM debian:13\nworkdir /app\nCOPY . .\n',
      good: 'FROM debian:13\nWORKDIR /app\nCOPY . .\n',
    },
  ],
  *check({ stages }) {
    const written = stages.flatMap(({ instructions }) =>
      instructions.map(({ args, keywordSpan, span }) => ({ text: args.source.slice(keywordSpan), keywordSpan, span })),
    )
    const small = written.filter(({ text }) => text === text.toLowerCase()).length
    if (small === 0 && written.every(({ text }) => text === text.toUpperCase())) return
    const capitals = written.filter(({ text }) => text === text.toUpperCase()).length
    const isSmall = small > capitals
    for (const { text, keywordSpan, span } of written) {
      const right = isSmall ? text.toLowerCase() : text.toUpperCase()
      if (text !== right)
        yield {
          at: keywordSpan.line === span.line ? keywordSpan : span,
          ...(/^[a-z]+$/i.test(text) && {
            fix: { title: `Write \`${right}\``, safety: 'safe', edits: [replace(keywordSpan, right)] },
          }),
          message: `\`${text}\` is \`${right}\` in a file of which most is in ${isSmall ? 'small letters' : 'capitals'}`,
        }
    }
  },
})
