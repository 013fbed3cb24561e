import { type LabelClaim, misfits } from '../../facts/image/label-schema.ts'
import { defineRule } from '../../rule.ts'
import { DEFAULT_SETTINGS } from '../../lint-settings.ts'

export const hashLabels: LabelClaim = { kind: 'hash', says: 'is not a Git hash', fits: (text) => HASH.test(text) }

export const labelIsGitHash = defineRule({
  id: 'label-is-git-hash',
  aliases: ['DL3055'],
  severity: 'warning',
  summary: 'Labels that the schema calls `hash` are Git hashes',
  why: `\`label-schema\` in the settings says that this label names a commit: a hash as \`git rev-parse\` prints it, in lower case, whole (40 digits,
or 64 in a SHA-256 repository) or abbreviated to at least 7. hadolint takes 7 and 40 digits only, although Git itself makes abbreviations longer in
large repositories. A value that an \`ARG\` gives is left
alone, because the build decides it.`,
  sources: [
    'https://git-scm.com/docs/git-rev-parse',
    'https://github.com/opencontainers/image-spec/blob/main/annotations.md',
  ],
  examples: [
    {
      bad: 'FROM debian:13\nLABEL org.opencontainers.image.revision="main"\n',
      good: 'FROM debian:13\nLABEL org.opencontainers.image.revision="080ec8217207b14e9bd1dd1713b6b2721f275c34"\n',
      context: {
        settings: { ...DEFAULT_SETTINGS, labelSchema: new Map([['org.opencontainers.image.revision', 'hash']]) },
      },
    },
  ],
  check: misfits(hashLabels),
})

const HASH = /^([0-9a-f]{7,40}|[0-9a-f]{64})$/
