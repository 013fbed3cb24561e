import { LineCounter, parseDocument } from 'yaml'
import { UserError } from '../../errors.ts'
import { offsetOf } from '../yaml-place.ts'
import { structureSchema, type StructureFile } from './structure-schema.ts'

const MAX_ALIASES = 20

/** Reads a file of container-structure-test, YAML or JSON. Throws a UserError with file and line of the first mistake. */
export function readStructureFile(text: string, file: string): StructureFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number | undefined): string => {
    const { line, col } = lines.linePos(offset ?? 0)
    return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`
  }
  const [broken] = document.errors
  if (broken) throw new UserError(`${at(broken.pos[0])}: not YAML: ${broken.message}.`)
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch {
    throw new UserError(`${file}: too many aliases; write the values out.`)
  }
  const result = structureSchema.safeParse(value ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  if (!issue) throw result.error
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const path = unknown === undefined ? issue.path : [...issue.path, unknown]
  const offset = offsetOf(document, path)
  if (unknown !== undefined)
    throw new UserError(`${at(offset)}: \`${path.join('.')}\` is not a part of container-structure-test’s files.`)
  throw new UserError(`${at(offset)}: \`${path.length === 0 ? 'the file' : path.join('.')}\` ${issue.message}.`)
}
