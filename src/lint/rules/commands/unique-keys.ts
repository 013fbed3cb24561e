import type { Pair } from '../../dockerfile/instruction.ts'
import { defineRule } from '../../rule.ts'

export const uniqueKeys = defineRule({
  id: 'unique-keys',
  severity: 'warning',
  summary: 'A stage labels a key once, and an ENV sets a name once',
  why: `The last value of a key wins and the others are gone without a word, so one of the two is not what somebody meant. Names of labels
are compared in a stage as a whole. ENV is looked at instruction by instruction: a later ENV may well change a value, for the RUNs in between.`,
  sources: ['https://docs.docker.com/reference/dockerfile/#label', 'https://docs.docker.com/reference/dockerfile/#env'],
  examples: [
    {
      bad: 'FROM debian:13\nLABEL version="1.0" vendor="Acme" version="1.1"\n',
      good: 'FROM debian:13\nLABEL version="1.1" vendor="Acme"\n',
    },
  ],
  *check({ stages }) {
    for (const stage of stages) {
      const labels = stage.all('LABEL').flatMap(({ pairs }) => pairs)
      for (const { name, span } of overwritten(labels))
        yield { at: span, message: `The label \`${name}\` is set again further down, and this value is lost` }
      for (const { pairs } of stage.all('ENV'))
        for (const { name, span } of overwritten(pairs))
          yield { at: span, message: `This ENV sets \`${name}\` again, and this value is lost` }
    }
  },
})

/** All but the last of each name. */
function overwritten(pairs: readonly Pair[]): readonly Pair[] {
  if (pairs.length < 2) return []
  const last = new Map(pairs.map((pair) => [pair.name, pair]))
  return pairs.filter((pair) => !pair.name.includes('$') && last.get(pair.name) !== pair)
}
