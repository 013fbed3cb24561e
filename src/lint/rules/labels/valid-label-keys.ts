import { defineRule } from '../../rule.ts'

const KEY = /^[a-z](?:[a-z0-9._-]*[a-z0-9])?$/
const RESERVED = /^(?:com\.docker|io\.docker|org\.dockerproject)\./

export const validLabelKeys = defineRule({
  id: 'valid-label-keys',
  aliases: ['DL3048'],
  severity: 'style',
  summary: 'Keys of labels are written as the guidelines say',
  why: `Tools find labels by their key. Docker's guidelines want lower-case letters, digits and single dots and hyphens in between,
a letter first, and the name of a domain of yours in front. \`com.docker.\`, \`io.docker.\` and \`org.dockerproject.\` belong to Docker.
Underscores are let through because so many tools use them; keys with a variable are left alone.`,
  sources: ['https://docs.docker.com/engine/manage-resources/labels/#key-format-recommendations'],
  examples: [
    {
      bad: 'FROM debian:13\nLABEL Vendor--Name="Example"\n',
      good: 'FROM debian:13\nLABEL com.example.vendor-name="Example"\n',
    },
  ],
  *check(dockerfile) {
    for (const { pairs } of dockerfile.all('LABEL', { onbuild: true }))
      for (const { name, span } of pairs) {
        if (name.includes('$')) continue
        if (RESERVED.test(name)) yield { at: span, message: `The label \`${name}\` is in a namespace of Docker’s` }
        else if (!KEY.test(name) || /\.\.|--/.test(name))
          yield {
            at: span,
            message: `The label \`${name}\` should be lower-case letters, digits and single dots or hyphens`,
          }
      }
  },
})
