import { dispatched } from '../../facts/image/dispatched-variables.ts'
import { defineRule } from '../../rule.ts'

export const keyEqualsValue = defineRule({
  id: 'key-equals-value',
  aliases: ['LegacyKeyValueFormat'],
  severity: 'warning',
  summary: 'ENV and LABEL put `=` between a key and its value',
  why: `\`ENV KEY value\` is the old form: it takes one key only, and everything behind it is the value, so \`ENV A b C=d\` sets A to \`b C=d\`. Docker advises
against it and may take it away.`,
  sources: ['https://docs.docker.com/reference/build-checks/legacy-key-value-format/'],
  examples: [{ bad: 'FROM debian:13\nENV DIR /var/lib/app\n', good: 'FROM debian:13\nENV DIR=/var/lib/app\n' }],
  *check(dockerfile) {
    for (const { instruction, span } of dispatched(dockerfile)) {
      if (instruction.keyword !== 'ENV' && instruction.keyword !== 'LABEL') continue
      const { keyword, pairs, args } = instruction
      const [pair] = pairs
      // A trigger that several stages pull is one mistake, in its own line.
      if (pair?.legacy && pair.value && span === instruction.span)
        yield {
          at: args.span().line === span.line ? args.span(0, pair.name.length) : span,
          message: `\`${keyword} ${pair.name}\` has no \`=\` before its value, and takes the rest of the line`,
        }
    }
  },
})
