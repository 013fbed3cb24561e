import { type LabelClaim, misfits } from '../../facts/image/label-schema.ts'
import { defineRule } from '../../rule.ts'
import { DEFAULT_SETTINGS } from '../../lint-settings.ts'

export const urlLabels: LabelClaim = { kind: 'url', says: 'is not a URL', fits: isUrl }

export const labelIsUrl = defineRule({
  id: 'label-is-url',
  aliases: ['DL3052'],
  severity: 'warning',
  summary: 'Labels that the schema calls `url` are addresses',
  why: `\`label-schema\` in the settings says that this label is an address, and whoever follows it wants to arrive somewhere:
it needs a scheme such as \`https:\`, and only characters that an address may have. A value that an \`ARG\` gives is left
alone, because the build decides it.`,
  sources: [
    'https://www.rfc-editor.org/rfc/rfc3986',
    'https://github.com/opencontainers/image-spec/blob/main/annotations.md',
  ],
  examples: [
    {
      bad: 'FROM debian:13\nLABEL org.opencontainers.image.url="example.com/app"\n',
      good: 'FROM debian:13\nLABEL org.opencontainers.image.url="https://example.com/app"\n',
      context: { settings: { ...DEFAULT_SETTINGS, labelSchema: new Map([['org.opencontainers.image.url', 'url']]) } },
    },
  ],
  check: misfits(urlLabels),
})

/** The characters of RFC 3986. */
const ADDRESS = /^[A-Za-z][A-Za-z0-9+.-]*:[\w.~:/?#[\]@!$&'()*+,;=%-]*$/

function isUrl(value: string): boolean {
  return ADDRESS.test(value) && URL.canParse(value)
}
