import parseLicense from 'spdx-expression-parse'
import { type LabelClaim, misfits } from '../../facts/image/label-schema.ts'
import { defineRule } from '../../rule.ts'
import { DEFAULT_SETTINGS } from '../../lint-settings.ts'

export const licenseLabels: LabelClaim = { kind: 'spdx', says: 'is no SPDX license', fits: isExpression }

export const labelIsLicense = defineRule({
  id: 'label-is-license',
  aliases: ['DL3054'],
  severity: 'warning',
  summary: 'Labels that the schema calls `spdx` are licenses of the SPDX list',
  why: `\`label-schema\` in the settings says that this label is a license that tools can tell apart: an identifier of the SPDX list, in
its own spelling, or an expression such as \`MIT OR Apache-2.0\`, as the image specification asks for. With \`compat: hadolint\` a single
identifier is wanted. A value that an \`ARG\` gives is left alone, because the build decides it.`,
  sources: ['https://spdx.org/licenses/', 'https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
  examples: [
    {
      bad: 'FROM debian:13\nLABEL org.opencontainers.image.licenses="Apache 2"\n',
      good: 'FROM debian:13\nLABEL org.opencontainers.image.licenses="Apache-2.0"\n',
      context: {
        settings: { ...DEFAULT_SETTINGS, labelSchema: new Map([['org.opencontainers.image.licenses', 'spdx']]) },
      },
    },
  ],
  check: misfits(licenseLabels),
})

function isExpression(value: string): boolean {
  try {
    parseLicense(value)
    return true
  } catch {
    return false
  }
}
