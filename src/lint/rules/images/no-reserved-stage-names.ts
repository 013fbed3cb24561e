import { defineRule } from '../../rule.ts'

const RESERVED = new Set(['scratch', 'context'])

export const noReservedStageNames = defineRule({
  id: 'no-reserved-stage-names',
  aliases: ['DL3063', 'ReservedStageName'],
  severity: 'warning',
  summary: 'No stage is called `scratch` or `context`',
  why: `\`scratch\` is the empty image and \`context\` the build context: a stage of that name cannot be reached by it. Upper and
lower case make no difference.`,
  sources: ['https://docs.docker.com/reference/build-checks/reserved-stage-name/'],
  examples: [{ bad: 'FROM debian:13 AS context\n', good: 'FROM debian:13 AS sources\n' }],
  *check({ stages }) {
    for (const { from } of stages)
      if (from?.alias && RESERVED.has(from.alias.text.toLowerCase()))
        yield { at: from.alias.span, message: `\`${from.alias.text}\` is a name that the builder keeps for itself` }
  },
})
