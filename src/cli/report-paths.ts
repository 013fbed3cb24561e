import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '../errors.ts'

/** More than any job has legs. */
const MAX_ENTRIES = 10_000

/** Paths of reports: files as they are given, and every `report.json` in a folder, in the order of their names. */
export function reportPaths(given: readonly string[], cwd: string): readonly string[] {
  return given.flatMap((path) => {
    const entries = entriesOf(resolve(cwd, path))
    if (entries === undefined) return [path]
    if (entries.length > MAX_ENTRIES) throw new UserError(`\`${path}\` holds more than ${MAX_ENTRIES} files.`)
    const reports = entries.filter((name) => /(?:^|[/\\])report\.json$/.test(name)).sort()
    if (reports.length === 0) throw new UserError(`There is no \`report.json\` in \`${path}\`.`)
    return reports.map((name) => join(path, name))
  })
}

/** Undefined for what is no folder, of which reading says more. Links are not followed. */
function entriesOf(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return undefined
  }
}
