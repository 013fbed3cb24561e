import { type SchemaLabel, schemaLabels } from '../../facts/image/label-schema.ts'
import { defineRule, type Problem } from '../../rule.ts'
import { DEFAULT_SETTINGS } from '../../lint-settings.ts'

export const schemaLabelsNotEmpty = defineRule({
  id: 'schema-labels-not-empty',
  aliases: ['DL3051'],
  severity: 'warning',
  summary: 'Labels of the schema have a value',
  why: `A label that \`label-schema\` in the settings asks for is there to be read; an empty one passes every check for its presence
and answers nothing. A value that an \`ARG\` gives is left alone, because the build decides it.`,
  sources: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
  examples: [
    {
      bad: 'FROM debian:13\nLABEL org.opencontainers.image.title=""\n',
      good: 'FROM debian:13\nLABEL org.opencontainers.image.title="app"\n',
      context: {
        settings: { ...DEFAULT_SETTINGS, labelSchema: new Map([['org.opencontainers.image.title', 'text']]) },
      },
    },
  ],
  check: (dockerfile, context) => emptyLabels(schemaLabels(dockerfile, context)),
})

export function* emptyLabels(labels: readonly SchemaLabel[]): Generator<Problem> {
  for (const { name, value, span } of labels)
    if (value === '') yield { at: span, message: `The label \`${name}\` is empty` }
}
