/** Shape of what the configurations of two images say differently. */
import { z } from 'zod'
import { LONGEST, text } from './schema-values.ts'

const said = text(LONGEST.name)
const sides = { base: said.exactOptional(), head: said.exactOptional() }
const names = z.array(said).max(1000)
const nameChanges = { added: names, removed: names }

export const configChanges = z.strictObject({
  user: z.strictObject({ ...sides, becomesRoot: z.literal(true).exactOptional() }).exactOptional(),
  entrypoint: z.strictObject(sides).exactOptional(),
  command: z.strictObject(sides).exactOptional(),
  workingFolder: z.strictObject(sides).exactOptional(),
  stopSignal: z.strictObject(sides).exactOptional(),
  healthcheck: z.strictObject({ ...sides, isGone: z.literal(true).exactOptional() }).exactOptional(),
  ports: z.strictObject(nameChanges).exactOptional(),
  volumes: z.strictObject(nameChanges).exactOptional(),
  variables: z.strictObject({ ...nameChanges, changed: names }).exactOptional(),
  labels: z
    .array(z.strictObject({ name: said, ...sides }))
    .max(1000)
    .exactOptional(),
})
