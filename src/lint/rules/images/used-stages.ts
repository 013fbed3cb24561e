import { defineRule } from '../../rule.ts'

export const usedStages = defineRule({
  id: 'used-stages',
  severity: 'warning',
  summary: 'A stage without a name is used by a later one',
  why: `A stage that no other one builds on or copies from is left out of the build, and nobody notices that its commands never run. Often a \`COPY --from\` got lost, or
the number in one is of another stage.

A stage with a name may be what \`--target\` builds, so it is left alone.`,
  sources: ['https://docs.docker.com/build/building/multi-stage/'],
  examples: [
    {
      bad: 'FROM node:24\nRUN npm ci\nFROM nginx:1.29\nCOPY dist /usr/share/nginx/html\n',
      good: 'FROM node:24 AS build\nRUN npm ci\nFROM nginx:1.29\nCOPY --from=build /dist /usr/share/nginx/html\n',
    },
  ],
  *check({ stages, finalStage }) {
    for (const { from, name, usedAsBase, usedAsSource, index } of stages)
      if (from && name === undefined && !usedAsBase && !usedAsSource && index !== finalStage?.index)
        yield {
          at: from.span,
          message: 'Nothing uses this stage, so it is not built; it has no name to build it by, either',
        }
  },
})
