import { expect, it } from '@jest/globals'
import { ignoreFileComments } from '../../../src/lint/comments/ignore-file-comments.ts'

/** The lines in which a rule is ignored. */
const linesOf = (text: string): readonly number[] | undefined =>
  ignoreFileComments({ kind: 'present', file: '.dockerignore', text })?.pragmas.flatMap((pragma) =>
    pragma.kind === 'ignore' && pragma.rules.includes('DL3006') ? [pragma.line] : [],
  )

it.each<[string, string, readonly number[]]>([
  ['in the first line', '# drydock ignore=DL3006\na\n', [1]],
  ['in the last line, which has no end', 'a\n# drydock ignore=DL3006', [2]],
  ['in each of two lines', '# drydock ignore=DL3006\n#drydock ignore=DL3006\r\n', [1, 2]],
  ['behind a pattern, where it is none', 'a # drydock ignore=DL3006\n', []],
  ['indented, where it is a pattern', '  # drydock ignore=DL3006\n', []],
  ['in no line', 'a\n', []],
])('a comment is read %s', (_, text, lines) => {
  expect(linesOf(text)).toEqual(lines)
})

it('reaches from the first line to the last', () => {
  const comments = ignoreFileComments({ kind: 'present', file: 'x', text: 'a\n# drydock ignore=DL3006\nb' })
  const [pragma] = comments?.pragmas ?? []
  if (pragma?.kind !== 'ignore') throw new Error('no comment')
  expect(comments?.reachOf(pragma)).toEqual({ kind: 'lines', first: 1, last: 3 })
})

it.each([
  { kind: 'absent', file: '.dockerignore' },
  { kind: 'unknown', because: 'it is a pipe' },
] as const)('there is none where the file is $kind', (ignoreFile) => {
  expect(ignoreFileComments(ignoreFile)).toBeUndefined()
})
