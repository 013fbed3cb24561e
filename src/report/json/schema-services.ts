/** Shape of what ran beside an image. */
import { z } from 'zod'
import { LONGEST, text } from './schema-values.ts'

const sentence = text(LONGEST.text)
const named = { name: text(LONGEST.name), image: text(LONGEST.name).exactOptional() }

export const services = z.strictObject({
  from: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('compose'), file: text(LONGEST.name), service: text(LONGEST.name) }),
    z.strictObject({ kind: z.literal('settings') }),
  ]),
  services: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ ...named, kind: z.literal('running'), healthy: z.boolean() }),
        z.strictObject({ ...named, kind: z.literal('completed') }),
        z.strictObject({ ...named, kind: z.literal('waiting') }),
        z.strictObject({ ...named, kind: z.literal('failed'), because: sentence, log: z.array(sentence).max(2000) }),
      ]),
    )
    .max(200),
  notes: z.array(sentence).max(1000),
})
