import { z } from 'zod'
import { type LabelClaim, misfits } from '../../facts/image/label-schema.ts'
import { defineRule } from '../../rule.ts'
import { DEFAULT_SETTINGS } from '../../lint-settings.ts'

export const emailLabels: LabelClaim = { kind: 'email', says: 'is not an e-mail address', fits: isEmail }

export const labelIsEmail = defineRule({
  id: 'label-is-email',
  aliases: ['DL3058'],
  severity: 'warning',
  summary: 'Labels that the schema calls `email` are e-mail addresses',
  why: `\`label-schema\` in the settings says that this label is an e-mail address, so that a tool can write to it: the address alone, without a name
in front. A value that an \`ARG\` gives is left
alone, because the build decides it.`,
  sources: [
    'https://html.spec.whatwg.org/multipage/input.html#email-state-(type=email)',
    'https://github.com/opencontainers/image-spec/blob/main/annotations.md',
  ],
  examples: [
    {
      bad: 'FROM debian:13\nLABEL maintainer="Ada <ada@example.com>"\n',
      good: 'FROM debian:13\nLABEL maintainer="ada@example.com"\n',
      context: { settings: { ...DEFAULT_SETTINGS, labelSchema: new Map([['maintainer', 'email']]) } },
    },
  ],
  check: misfits(emailLabels),
})

/** What browsers take, without the stray dots that mail servers refuse. */
function isEmail(value: string): boolean {
  return z.regexes.html5Email.test(value) && !/^\.|\.\.|\.@/.test(value)
}
