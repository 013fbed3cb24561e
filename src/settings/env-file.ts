/** Variables of a file as `docker run --env-file` reads them, but for those that it would take from the client's environment. Pure. */
import { UserError } from '../errors.ts'

/**
 * Reads `NAME=value` lines; a `#` at the start makes a comment.
 * Throws a UserError with the line's number, never with what stands in it.
 * @param file only for the message
 */
export function readEnvFile(text: string, file: string): Record<string, string> {
  const entries = text.split('\n').flatMap((whole, index): [string, string][] => {
    const line = whole.replace(/\r$/, '').trimStart()
    if (line === '' || line.startsWith('#')) return []
    const at = line.indexOf('=')
    const name = at < 0 ? line : line.slice(0, at)
    if (at < 0 || !/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name))
      throw new UserError(`\`run-env-file\`: line ${index + 1} of ${file} is not \`NAME=value\`.`)
    return [[name, line.slice(at + 1)]]
  })
  return Object.fromEntries(entries)
}
