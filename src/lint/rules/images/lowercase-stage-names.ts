import { replace } from '../../facts/edits/edit.ts'
import { fromWords } from '../../facts/image/from-words.ts'
import { defineRule } from '../../rule.ts'

export const lowercaseStageNames = defineRule({
  id: 'lowercase-stage-names',
  aliases: ['StageNameCasing'],
  severity: 'style',
  summary: 'Names of stages are small',
  why: `\`AS Build\` and \`--from=build\` mean the same stage, since case makes no difference in the names of stages. Small letters everywhere keep readers and
searches from taking one for two.`,
  fixEffect: 'Safe: whatever names the stage, in the file or as the target, does so whatever the case.',
  sources: ['https://docs.docker.com/reference/build-checks/stage-name-casing/'],
  examples: [{ bad: 'FROM debian:13 AS Build\n', good: 'FROM debian:13 AS build\n' }],
  *check({ stages }) {
    for (const { from } of stages) {
      const [, , name, ...more] = from ? fromWords(from) : []
      if (!from || !name || more.length > 0 || name.text === name.text.toLowerCase()) continue
      const small = name.text.toLowerCase()
      yield {
        ...(from.args.source.slice(name.span()) === name.text && {
          fix: { title: `Write \`${small}\``, safety: 'safe', edits: [replace(name.span(), small)] },
        }),
        at: name.span().line === from.span.line ? name.span() : from.span,
        message: `The stage \`${name.text}\` has capitals in its name`,
      }
    }
  },
})
