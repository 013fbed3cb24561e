/** `assert` of the configuration: what an image is known to be. */
import { z } from 'zod'

const TEXT = 'must be a text'
const word = z.string(TEXT).regex(/^[^\0]*$/, 'must have no NUL character')
const line = z.string(TEXT).regex(/^[^\0\r\n]+$/, 'must be one line of text and not empty')
const words = z.array(word, 'must be a list of words')
const patterns = z
  .union([word.transform((pattern) => [pattern]), z.array(word)], 'must be a pattern or a list of patterns')
  .optional()
const values = z.record(line, z.union([z.string(), z.number(), z.boolean()], TEXT), 'must be a mapping').optional()
const port = z
  .union([z.int(), z.string()], 'must be a port such as `8080` or `53/udp`')
  .transform(String)
  .refine((text) => /^\d{1,5}(?:\/(?:tcp|udp|sctp))?$/.test(text), 'must be a port such as `8080` or `53/udp`')
const path = line.regex(/^\//, 'must be an absolute path')
const id = z.int('must be a number').nonnegative('must not be negative').optional()

const commandSchema = z.strictObject({
  name: line.optional().describe('What the report calls it. Without it: its command.'),
  command: words
    .min(1, 'must name a program')
    .describe('Program and arguments, instead of the image’s entrypoint and command.'),
  env: values.describe('Variables of the container.'),
  user: line.optional().describe('User instead of the image’s own.'),
  'exit-code': z.int('must be a number').min(0).max(255).optional().describe('What it has to end with; 0 without it.'),
  stdout: patterns.describe('Patterns of RE2 that its output has to have.'),
  'no-stdout': patterns.describe('Patterns of RE2 that its output must not have.'),
  stderr: patterns.describe('The same of its other output.'),
  'no-stderr': patterns.describe('The same of its other output.'),
})

const fileSchema = z.strictObject({
  name: line.optional().describe('What the report calls it. Without it: its path.'),
  path: path.describe('Absolute path in the image.'),
  exists: z.boolean('must be `true` or `false`').optional().describe('`false` for a file that must not be there.'),
  mode: z
    .string('must be octal in quotes, such as `"0644"`')
    .regex(/^[0-7]{3,4}$/, 'must be octal in quotes, such as `"0644"`')
    .optional()
    .describe('Permissions, octal, in quotes.'),
  uid: id.describe('Number of its owner.'),
  gid: id.describe('Number of its group.'),
  content: patterns.describe('Patterns of RE2 that it has to have.'),
  'no-content': patterns.describe('Patterns of RE2 that it must not have.'),
})

const metadataSchema = z.strictObject({
  env: values.describe('Variables that the image sets.'),
  labels: values.describe('Labels that it has.'),
  entrypoint: words.optional().describe('Its entrypoint, word by word.'),
  cmd: words.optional().describe('Its command, word by word.'),
  ports: z.array(port, 'must be a list of ports').optional().describe('Ports that it exposes.'),
  volumes: z.array(path, 'must be a list of paths').optional().describe('Volumes that it declares.'),
  workdir: path.optional().describe('Its working directory.'),
  user: z.union([line, z.int()], TEXT).transform(String).optional().describe('Its user.'),
})

export const assertSchema = z
  .strictObject({
    command: z
      .array(commandSchema, 'must be a list of commands')
      .optional()
      .describe('Commands and what comes of them.'),
    file: z.array(fileSchema, 'must be a list of files').optional().describe('Files of the image.'),
    metadata: metadataSchema.optional().describe('The configuration of the image.'),
  })
  .optional()
  .describe('What has to hold of the image: commands, files, and its own configuration.')

export type AssertSettings = z.output<typeof assertSchema>
