import { defineComposeRule } from '../../rule.ts'
import type { SourceText } from '../../text/source-text.ts'

export const composeNoVersion = defineComposeRule({
  id: 'compose-no-version',
  severity: 'info',
  summary: 'A compose file has no version',
  why: `\`version\` is left over from the time when it chose the format. Compose reads every file by the one specification, does not look at the number, and
prints a warning each time it is run.`,
  fixEffect: 'Safe: compose does not look at it.',
  sources: ['https://docs.docker.com/reference/compose-file/version-and-name/'],
  examples: [
    {
      bad: "version: '3.8'\n\nservices:\n  web:\n    image: nginx:1.29\n",
      good: 'services:\n  web:\n    image: nginx:1.29\n',
    },
  ],
  *check({ entries, source }) {
    for (const { key, keySpan, value } of entries) {
      if (key !== 'version') continue
      const { line } = keySpan
      const { endLine } = value.span
      const isAlone = keySpan.column === 1 && endLine === line && line < source.lineCount && isBeforeKey(source, line)
      const next = isAlone && source.line(line + 1).trim() === '' && line + 1 < source.lineCount ? line + 2 : line + 1
      yield {
        at: { ...keySpan, endLine: value.span.endLine, endColumn: value.span.endColumn },
        message: 'Compose does not look at `version` and warns about it',
        ...(isAlone && {
          fix: {
            title: 'Delete the line',
            safety: 'safe',
            edits: [{ span: { line, column: 1, endLine: next, endColumn: 1 }, text: '' }],
          },
        }),
      }
    }
  },
})

/** What follows is the next key, a document, or nothing: anything else may read differently without this one. */
function isBeforeKey(source: SourceText, line: number): boolean {
  for (let next = line + 1; next <= source.lineCount; next++) {
    const text = source.line(next)
    if (!/^\s*(?:#|$)/.test(text)) return /^(?:[^\s:#][^:]*:(?:\s|$)|---|\.\.\.)/.test(text)
  }
  return true
}
