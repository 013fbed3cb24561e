import { insertAfter, insertBefore } from '../../facts/edits/edit.ts'
import type { Add, Copy, Word } from '../../dockerfile/instruction.ts'
import { defineRule, type Problem } from '../../rule.ts'

export const copySeveralIntoFolder = defineRule({
  id: 'copy-several-into-folder',
  aliases: ['DL3021'],
  severity: 'error',
  summary: 'Several files are copied into a folder that ends with a slash',
  why: `Without a slash at its end the target is a file. BuildKit then writes all sources to that one file, one over the other,
without a word, and only the last one is left; other builders stop with an error. \`ADD\` is the same.

\`.\` and \`..\` are folders without a slash, and a target that a variable hides is left alone. hadolint reports those as well;
\`compat: hadolint\` does too.`,
  fixEffect: 'Unsafe: the files are in a folder then, where one file was that held the last of them.',
  sources: ['https://docs.docker.com/reference/dockerfile/#copy'],
  examples: [
    {
      bad: 'FROM node:24\nCOPY package.json package-lock.json /app\n',
      good: 'FROM node:24\nCOPY package.json package-lock.json /app/\n',
    },
  ],
  *check(dockerfile) {
    const all = [...dockerfile.all('COPY', { onbuild: true }), ...dockerfile.all('ADD', { onbuild: true })]
    yield* writtenToOneFile(all, isFolder)
  },
})

/** For each that writes several files to a target which is no folder. */
export function* writtenToOneFile(
  all: readonly (Copy | Add)[],
  isFolder: (target: Word) => boolean,
): Generator<Problem> {
  for (const { keyword, sources, heredocs, target } of all) {
    const count = sources.length + heredocs.length
    if (!target || count < 2 || isFolder(target)) continue
    const isQuoted = /["']$/.test(target.raw)
    const { endLine, endColumn } = target.span
    const quote = { ...target.span, line: endLine, column: endColumn - 1 }
    yield {
      at: target.span,
      message: `${keyword} writes ${count} files to the one file \`${target.text}\`: end a folder with a slash`,
      fix: {
        title: 'End the folder with a slash',
        safety: 'unsafe',
        edits: [isQuoted ? insertBefore(quote, '/') : insertAfter(target.span, '/')],
      },
    }
  }
}

function isFolder({ resolved }: Word): boolean {
  return resolved === undefined || /(?:[/\\]|(?:^|[/\\])\.{1,2})$/.test(resolved)
}
