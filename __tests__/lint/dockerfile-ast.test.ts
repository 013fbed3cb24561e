/** dockerfile-ast is another reader of Dockerfiles: where the text is ordinary, both have to find the same instructions. */
import { describe, expect, it } from '@jest/globals'
import { DockerfileParser } from 'dockerfile-ast'
import { parseDockerfile } from '../../src/lint/dockerfile/parse-dockerfile.ts'
import { rules } from '../../src/lint/rules/index.ts'

const ours = (text: string): string[] =>
  parseDockerfile('Dockerfile', text).instructions.map(
    ({ keyword, span }) => `${keyword === 'unknown' ? '?' : keyword} ${span.line}-${span.endLine}`,
  )

const theirs = (text: string): string[] =>
  DockerfileParser.parse(text)
    .getInstructions()
    .map((one) => {
      const { start, end } = one.getRange()
      const keyword = one.getKeyword()
      return `${KNOWN.test(keyword) ? keyword : '?'} ${start.line + 1}-${end.line + 1}`
    })

const KNOWN =
  /^(?:ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|FROM|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)$/

const examples = rules.flatMap(({ id, examples }) =>
  examples.flatMap(({ bad, good }, index) => [
    [`${id}, bad ${index + 1}`, bad] as const,
    [`${id}, good ${index + 1}`, good] as const,
  ]),
)

describe('dockerfile-ast agrees', () => {
  it.each(examples)('on the example of %s', (_, text) => {
    expect(ours(text)).toEqual(theirs(text))
  })

  it.each([
    ['a comment right after a heredoc', 'FROM a\nRUN <<EOF\necho hi\nEOF\n# comment\nRUN b\n'],
    ['two heredocs', 'FROM a\nRUN <<A <<B cat\n1\nA\n2\nB\nRUN b\n'],
    ['a comment inside a continuation', 'FROM a\nRUN x \\\n# c\n  y\nRUN b\n'],
    ['an empty line inside a continuation', 'FROM a\nRUN x \\\n\n  y\nRUN b\n'],
    ['CRLF', 'FROM a\r\nRUN <<EOF\r\nx\r\nEOF\r\nRUN b\r\n'],
    ['an escape directive', '# escape=`\nFROM a\nRUN x `\n  y\nRUN b\n'],
    ['a shift in arithmetic', 'FROM a\nRUN echo $((1<<2))\nRUN b'],
  ])('on %s', (_, text) => {
    expect(ours(text)).toEqual(theirs(text))
  })
})

describe('BuildKit is followed where dockerfile-ast does not', () => {
  it.each([
    [
      'a quoted delimiter with a space',
      'FROM a\nRUN <<"E F"\necho hi\nE F\nRUN b\n',
      ['FROM 1-1', 'RUN 2-4', 'RUN 5-5'],
    ],
    ['a heredoc sign inside quotes', 'FROM a\nRUN echo "a <<EOF b"\nRUN b', ['FROM 1-1', 'RUN 2-2', 'RUN 3-3']],
  ])('%s', (_, text, expected) => {
    expect(ours(text)).toEqual(expected)
    expect(theirs(text)).not.toEqual(expected)
  })
})
