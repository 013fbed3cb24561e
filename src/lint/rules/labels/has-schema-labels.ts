import type { BuildStage } from '../../dockerfile/instruction.ts'
import { defineRule } from '../../rule.ts'
import { DEFAULT_SETTINGS } from '../../lint-settings.ts'

export const hasSchemaLabels = defineRule({
  id: 'has-schema-labels',
  aliases: ['DL3049'],
  severity: 'info',
  summary: 'An image has the labels that the schema asks for',
  why: `Who an image belongs to and what it was built from is asked when something is on fire; \`label-schema\` in the settings
says which labels have to answer. Without a schema the rule says nothing.

Labels of the stage that a stage is built on count. Stages that others are built on or take files from need none of their own. Labels that
only the build command gives (\`--label\`) are invisible here.`,
  sources: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
  examples: [
    {
      bad: 'FROM debian:13\nLABEL org.opencontainers.image.title="app"\n',
      good: 'FROM debian:13\nLABEL org.opencontainers.image.title="app" org.opencontainers.image.source="https://example.com/app"\n',
      context: {
        settings: { ...DEFAULT_SETTINGS, labelSchema: new Map([['org.opencontainers.image.source', 'url']]) },
      },
    },
  ],
  *check({ stages }, { settings }) {
    for (const stage of stages) {
      if (!stage.isTarget || !stage.from) continue
      const present = namesOf([stage, ...stage.ancestors])
      const missing = [...settings.labelSchema.keys()].filter((name) => !present.has(name))
      const list = missing.map((name) => `\`${name}\``).join(', ')
      if (missing.length > 0) yield { at: stage.from.span, message: `The image of this stage has no label ${list}` }
    }
  },
})

function namesOf(stages: readonly BuildStage[]): ReadonlySet<string> {
  return new Set(stages.flatMap((stage) => stage.all('LABEL').flatMap(({ pairs }) => pairs.map(({ name }) => name))))
}
