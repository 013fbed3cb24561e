import { z } from 'zod'
import { UserError } from '../errors.ts'
import { configSchema, placeSchema, type Config } from './settings.ts'
import { suggest } from './suggest.ts'
import { readYamlFile } from './yaml-file.ts'

/**
 * Reads `.github/drydock.yml`. Throws a UserError with file, line and column of the first mistake; an unknown key gets a suggestion.
 * @param file only for the message
 */
export function parseConfig(text: string, file: string): Config {
  const { value, at } = readYamlFile({ file, text })
  const result = configSchema.safeParse(value ?? {})
  if (result.success) return result.data

  const [issue] = result.error.issues
  if (!issue) throw result.error
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const path = unknown === undefined ? issue.path : [...issue.path, unknown]
  if (unknown !== undefined && Object.hasOwn(placeSchema.shape, unknown))
    throw new UserError(
      `${at(path)}: \`${unknown}\` does not stand in a configuration file, which a change can change: give it in the workflow or on the command line.`,
    )
  if (unknown !== undefined)
    throw new UserError(`${at(path)}: \`${unknown}\` is not a setting.${suggest(unknown, knownKeys(issue.path))}`)
  if (path.length === 0) throw new UserError(`${at(path)}: must be a mapping of settings.`)
  throw new UserError(`${at(path)}: \`${path.join('.')}\` ${issue.message}.`)
}

/** The settings that may stand at a path of the document. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  let schema: unknown = configSchema
  for (const step of path) {
    while (schema instanceof z.ZodOptional) schema = schema.unwrap()
    if (schema instanceof z.ZodObject) schema = (schema.shape as Record<string, unknown>)[String(step)]
    else if (schema instanceof z.ZodArray) schema = schema.element
  }
  while (schema instanceof z.ZodOptional) schema = schema.unwrap()
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}
