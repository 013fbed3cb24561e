import type { ContextFiles, LintContext } from '../../lint-context.ts'
import { readDockerignore, type SentFile } from '../../ignore-file/dockerignore.ts'

/** What the builder gets of a build context. */
export interface SentFiles {
  readonly files: readonly SentFile[]
  /** False where the folder holds more files than were looked at. */
  readonly complete: boolean
}

/** Several rules ask about the same context; Dockerfiles that share a context can have ignore files of their own. */
const known = new WeakMap<ContextFiles, Map<string, SentFiles | undefined>>()

/** The files that the ignore file lets in. Undefined where the files or the ignore file are unknown or cannot be judged. */
export function sentFiles({ files, ignoreFile }: Pick<LintContext, 'files' | 'ignoreFile'>): SentFiles | undefined {
  if (files.kind === 'unknown' || ignoreFile.kind === 'unknown') return undefined
  const text = ignoreFile.kind === 'present' ? ignoreFile.text : ''
  const byText = known.get(files) ?? new Map<string, SentFiles | undefined>()
  known.set(files, byText)
  if (byText.has(text)) return byText.get(text)
  const judged = readDockerignore(text).judge(files.files)
  const sent = judged && { files: judged, complete: files.complete }
  byText.set(text, sent)
  return sent
}
