import { defineRule } from '../../rule.ts'

export const uniqueStageNames = defineRule({
  id: 'unique-stage-names',
  aliases: ['DL3024', 'DuplicateStageName'],
  severity: 'error',
  summary: 'Each stage has a name of its own',
  why: `Of two stages with one name, only the later can be reached by it: \`COPY --from\` and \`--target\` silently take that one.
Upper and lower case make no difference.`,
  sources: ['https://docs.docker.com/reference/build-checks/duplicate-stage-name/'],
  examples: [
    {
      bad: 'FROM debian:13 AS build\nFROM debian:13 AS build\n',
      good: 'FROM debian:13 AS build\nFROM debian:13 AS run\n',
    },
  ],
  *check(dockerfile) {
    const seen = new Set<string>()
    for (const { from } of dockerfile.stages) {
      const name = from?.alias?.text.toLowerCase()
      if (from?.alias && name !== undefined && seen.has(name))
        yield { at: from.alias.span, message: `There is a stage \`${from.alias.text}\` already` }
      if (name !== undefined) seen.add(name)
    }
  },
})
