import { type LabelClaim, misfits } from '../../facts/image/label-schema.ts'
import { defineRule } from '../../rule.ts'
import { DEFAULT_SETTINGS } from '../../lint-settings.ts'

export const semverLabels: LabelClaim = {
  kind: 'semver',
  says: 'is not a semantic version',
  fits: (text) => SEMVER.test(text),
}

export const labelIsSemver = defineRule({
  id: 'label-is-semver',
  aliases: ['DL3056'],
  severity: 'warning',
  summary: 'Labels that the schema calls `semver` are semantic versions',
  why: `\`label-schema\` in the settings says that this label is a version that tools can compare: three numbers, perhaps a
pre-release and build data, and no \`v\` in front. A value that an \`ARG\` gives is left
alone, because the build decides it.`,
  sources: ['https://semver.org', 'https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
  examples: [
    {
      bad: 'FROM debian:13\nLABEL org.opencontainers.image.version="v1.2"\n',
      good: 'FROM debian:13\nLABEL org.opencontainers.image.version="1.2.0"\n',
      context: {
        settings: { ...DEFAULT_SETTINGS, labelSchema: new Map([['org.opencontainers.image.version', 'semver']]) },
      },
    },
  ],
  check: misfits(semverLabels),
})

/** The expression that semver.org recommends, without its groups. */
const SEMVER =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/
