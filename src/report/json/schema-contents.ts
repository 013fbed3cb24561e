/** Shapes of what was found in the files of an image. */
import { z } from 'zod'
import { LONGEST, number, text, whole } from './schema-values.ts'

const sentence = text(LONGEST.text)

const waste = z.strictObject({
  bytes: whole,
  fileCount: whole,
  causes: z.strictObject({ overwritten: whole, deleted: whole, copiedAgain: whole }),
  parts: z
    .array(
      z.strictObject({
        cause: z.enum(['overwritten', 'deleted', 'copied-again']),
        layer: whole,
        hiddenBy: whole,
        bytes: whole,
        fileCount: whole,
        largest: sentence,
      }),
    )
    .max(1000),
  dive: z.strictObject({ efficiency: number, wastedBytes: whole, userWastedShare: number.exactOptional() }),
})

export const contents = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('read'), waste }),
  z.strictObject({ kind: z.literal('unreadable'), because: sentence }),
])
