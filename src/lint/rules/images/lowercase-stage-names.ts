import { fromWords } from '../../facts/image/from-words.ts'
import { defineRule } from '../../rule.ts'

export const lowercaseStageNames = defineRule({
  id: 'lowercase-stage-names',
  aliases: ['StageNameCasing'],
  severity: 'style',
  summary: 'Names of stages are small',
  why: `\`AS Build\` and \`--from=build\` mean the same stage, since case makes no difference in the names of stages. Small letters everywhere keep readers and
searches from taking one for two.`,
  sources: ['https://docs.docker.com/reference/build-checks/stage-name-casing/'],
  examples: [{ bad: 'FROM debian:13 AS BuildBase\n', good: 'FROM debian:13 AS build-base\n' }],
  *check({ stages }) {
    for (const { from } of stages) {
      const [, , name, ...more] = from ? fromWords(from) : []
      if (!from || !name || more.length > 0 || name.text === name.text.toLowerCase()) continue
      yield {
        at: name.span().line === from.span.line ? name.span() : from.span,
        message: `The stage \`${name.text}\` has capitals in its name`,
      }
    }
  },
})
