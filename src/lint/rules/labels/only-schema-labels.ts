import { defineRule } from '../../rule.ts'
import { DEFAULT_SETTINGS } from '../../lint-settings.ts'

export const onlySchemaLabels = defineRule({
  id: 'only-schema-labels',
  aliases: ['DL3050'],
  severity: 'info',
  summary: 'With strict labels, an image has no label outside the schema',
  why: `A misspelt key looks like a label and is found by nobody. With \`strict-labels: true\` in the settings every label that
\`label-schema\` does not name is a finding; without it the rule says nothing. Keys with a variable are left alone.`,
  sources: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
  examples: [
    {
      bad: 'FROM debian:13\nLABEL org.opencontainers.image.licences="MIT"\n',
      good: 'FROM debian:13\nLABEL org.opencontainers.image.licenses="MIT"\n',
      context: {
        settings: {
          ...DEFAULT_SETTINGS,
          strictLabels: true,
          labelSchema: new Map([['org.opencontainers.image.licenses', 'spdx']]),
        },
      },
    },
  ],
  *check(dockerfile, { settings }) {
    if (!settings.strictLabels) return
    for (const { pairs } of dockerfile.all('LABEL', { onbuild: true }))
      for (const { name, span } of pairs)
        if (!settings.labelSchema.has(name) && !name.includes('$'))
          yield { at: span, message: `The label \`${name}\` is not in the schema` }
  },
})
