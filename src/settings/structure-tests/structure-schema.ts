/** Files of container-structure-test, schema 2.0.0, as its documentation has them. */
import { z } from 'zod'

const TEXT = 'must be a text'
const word = z.string(TEXT).regex(/^[^\0]*$/, 'must have no NUL character')
const name = word.min(1, 'must not be empty')
/** YAML turns what looks like a number into one. */
const scalar = z.union([word, z.number(), z.boolean()], TEXT).transform(String)
const words = z.array(scalar, 'must be a list')
const command = words.min(1, 'must not be empty')
const id = z.int('must be a number').optional()

const pair = z.strictObject({ key: name, value: scalar, isRegex: z.boolean().optional() })
/** A list of pairs, or a mapping. */
const pairs = z
  .union(
    [
      z.array(pair),
      z
        .record(name, scalar)
        .transform((all) => Object.entries(all).map(([key, value]) => ({ key, value, isRegex: false }))),
    ],
    'must be a list of `key` and `value`',
  )
  .optional()

const commandTest = z.strictObject({
  name,
  setup: z.array(command, 'must be a list of commands').optional(),
  teardown: z.array(command, 'must be a list of commands').optional(),
  envVars: pairs,
  exitCode: z.int('must be a number').optional(),
  command: name,
  args: words.optional(),
  expectedOutput: words.optional(),
  excludedOutput: words.optional(),
  expectedError: words.optional(),
  excludedError: words.optional(),
})

const fileExistenceTest = z.strictObject({
  name,
  path: name,
  shouldExist: z.boolean('must be `true` or `false`').optional(),
  permissions: word.optional(),
  uid: id,
  gid: id,
  isExecutableBy: z
    .enum(['', 'owner', 'group', 'other', 'any'], 'must be `owner`, `group`, `other` or `any`')
    .optional(),
})

const fileContentTest = z.strictObject({
  name,
  path: name,
  expectedContents: words.optional(),
  excludedContents: words.optional(),
})

/** `env` is the name that older files have for `envVars`. */
const metadataTest = z.strictObject({
  env: pairs,
  envVars: pairs,
  unboundEnvVars: z.array(z.union([scalar, z.looseObject({ key: name }).transform(({ key }) => key)])).optional(),
  labels: pairs,
  entrypoint: words.nullish(),
  cmd: words.nullish(),
  exposedPorts: words.optional(),
  unexposedPorts: words.optional(),
  volumes: words.optional(),
  unmountedVolumes: words.optional(),
  workdir: word.optional(),
  user: scalar.optional(),
})

const TESTS = 'must be a list of tests'

export const structureSchema = z.strictObject({
  schemaVersion: z.literal('2.0.0', 'must be "2.0.0"'),
  globalEnvVars: pairs,
  commandTests: z.array(commandTest, TESTS).nullish(),
  fileExistenceTests: z.array(fileExistenceTest, TESTS).nullish(),
  fileContentTests: z.array(fileContentTest, TESTS).nullish(),
  metadataTest: metadataTest.nullish(),
  licenseTests: z.array(z.unknown(), TESTS).nullish(),
  containerRunOptions: z.looseObject({ user: scalar.optional() }).nullish(),
})

export type StructureFile = z.output<typeof structureSchema>
