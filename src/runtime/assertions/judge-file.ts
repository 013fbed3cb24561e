import type { FileSeen, Seen } from '../../world.ts'
import type { FileAssertion } from './assertion.ts'
import { judgePatterns, type Failure } from './failure.ts'
import { goPermissionsOf, permissionsOf } from './file-mode.ts'
import type { TextPatterns } from './text-pattern.ts'

const EXECUTE = { owner: 0o100, group: 0o010, other: 0o001, any: 0o111 } as const

/** How a file is not what is asserted of it. */
export function* judgeFile(assertion: FileAssertion, seen: Seen<FileSeen>, patterns: TextPatterns): Iterable<Failure> {
  const { path, exists, mode, permissions, uid, gid, executableBy, content } = assertion
  if (seen.kind === 'hidden') {
    yield { message: `\`${path}\` could not be read: ${seen.because}`, isUnknown: true }
    return
  }
  const file = seen.value
  if (file.kind === 'missing') {
    if (exists) yield { message: `\`${path}\` does not exist` }
    return
  }
  if (!exists) {
    yield { message: `\`${path}\` exists` }
    return
  }
  if (mode !== undefined && file.mode !== mode)
    yield { message: `\`${path}\` has mode ${octal(file.mode)}, not ${octal(mode)}` }
  const written = permissionsOf(file.type, file.mode)
  if (permissions !== undefined && permissions !== written && permissions !== goPermissionsOf(file.type, file.mode))
    yield { message: `\`${path}\` has permissions ${written}, not ${permissions}` }
  if (uid !== undefined && file.uid !== uid) yield { message: `\`${path}\` belongs to user ${file.uid}, not ${uid}` }
  if (gid !== undefined && file.gid !== gid) yield { message: `\`${path}\` belongs to group ${file.gid}, not ${gid}` }
  if (executableBy !== undefined && (file.mode & EXECUTE[executableBy]) === 0)
    yield {
      message: `\`${path}\` cannot be executed by ${executableBy === 'any' ? 'anybody' : executableBy} (${written})`,
    }
  if (content === undefined) return
  if (file.content === undefined) yield { message: `\`${path}\` is no regular file, so it has no content` }
  else yield* judgePatterns(`\`${path}\``, content, file.content, patterns)
}

const octal = (mode: number): string => mode.toString(8).padStart(4, '0')
