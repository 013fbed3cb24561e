import { UserError } from '../../errors.ts'
import { readYamlFile } from '../yaml-file.ts'
import { structureSchema, type StructureFile } from './structure-schema.ts'

/** Reads a file of container-structure-test, YAML or JSON. Throws a UserError with file and line of the first mistake. */
export function readStructureFile(text: string, file: string): StructureFile {
  const { value, at } = readYamlFile({ file, text })
  const result = structureSchema.safeParse(value ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  if (!issue) throw result.error
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const path = unknown === undefined ? issue.path : [...issue.path, unknown]
  if (unknown !== undefined)
    throw new UserError(`${at(path)}: \`${path.join('.')}\` is not a part of container-structure-test’s files.`)
  throw new UserError(`${at(path)}: \`${path.length === 0 ? 'the file' : path.join('.')}\` ${issue.message}.`)
}
