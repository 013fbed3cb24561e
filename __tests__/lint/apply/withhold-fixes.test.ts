import { describe, expect, it } from '@jest/globals'
import { lintDockerfile } from '../../../src/lint/lint-dockerfile.ts'
import { parseDockerfile } from '../../../src/lint/dockerfile/parse-dockerfile.ts'
import { checkableScripts } from '../../../src/lint/others/shellcheck-scripts.ts'
import { shellCheckFindings } from '../../../src/lint/others/shellcheck-findings.ts'

const fixesOf = (lines: readonly string[], wanted: string): readonly boolean[] =>
  lintDockerfile({ file: 'Dockerfile', text: lines.join('\n') })
    .findings.filter(({ rule }) => rule === wanted)
    .map(({ fix }) => fix !== undefined)

describe('a finding has no fix', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['where a quote is open', 'copy-several-into-folder', ["COPY sh -c 'x"]],
    ['where a quote is open in ADD', 'copy-several-into-folder', ['ADD a b "c']],
    ['where a quote is open behind a heredoc', 'copy-several-into-folder', ['COPY sh -c \'x<<-"E F"']],
    ['where BuildKit splits a quoted name at its space', 'copy-several-into-folder', ['COPY a b "c d"']],
    ['where a quote is open in a trigger', 'copy-several-into-folder', ["ONBUILD COPY a b 'c"]],
    ['where nothing ends the heredoc', 'apt-assumes-yes', ['RUN apt-get install curl <<E', 'x']],
    [
      'where a heredoc of a later line has no end',
      'apt-assumes-yes',
      ['RUN apt-get install curl && \\', ' cat <<E', 'x'],
    ],
    ['where a quote of the shell is open', 'no-install-recommends', ['RUN `apt-get install -y curl\\FROM a"']],
    ['where a backtick is open', 'no-install-recommends', ['RUN `apt-get install -y curl']],
    ['where a brace of the shell is open', 'no-install-recommends', ['RUN apt-get install -y ${X curl']],
    ['where BuildKit refuses a flag', 'apt-assumes-yes', ['RUN --mont=x apt-get install curl']],
  ])('%s', (_, rule, lines) => {
    expect(fixesOf(['FROM a:1', ...lines], rule)).toEqual([false])
  })
})

describe('a finding has its fix', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['where quotes close', 'copy-several-into-folder', ['COPY a "b" \'c\'']],
    ['where a quote is escaped', 'copy-several-into-folder', ["COPY a b c\\'d"]],
    ['where the quotes are the shell’s', 'apt-assumes-yes', ["RUN echo 'a b' && apt-get install curl"]],
    [
      'where a comment of a heredoc has an apostrophe',
      'apt-assumes-yes',
      ['RUN <<E', "# it's", 'apt-get install curl', 'E'],
    ],
    ['where the quote is in another instruction', 'apt-assumes-yes', ['RUN apt-get install curl', "COPY a 'b"]],
    ['where the list is JSON', 'copy-several-into-folder', ['COPY ["a", "b", "c d"]']],
    ['where the quote belongs to a name', 'no-maintainer', ["MAINTAINER Miles O'Brien"]],
  ])('%s', (_, rule, lines) => {
    expect(fixesOf(['FROM a:1', ...lines], rule)).toEqual([true])
  })

  it('where it is in the ignore file, whatever the Dockerfile says', () => {
    const ignoreFile = { kind: 'present', file: '.dockerignore', text: '*.log\n' } as const
    const files = { kind: 'listed', files: [{ path: '.git/HEAD', bytes: 1 }], complete: true } as const
    const { findings } = lintDockerfile({
      file: 'Dockerfile',
      text: 'FROM a:1 x\nCOPY . .\n',
      ignoreFile,
      files,
    })
    const own = findings.filter(({ place, fix }) => place.at === 'line' && place.file === '.dockerignore' && fix)
    expect(own).not.toEqual([])
  })
})

it('ShellCheck’s fixes are no better than ours there', () => {
  const text = 'FROM a:1\nRUN --mont=x echo $x\n'
  const at = { line: 4, column: 6, endLine: 4, endColumn: 8 }
  const said = { code: 2086, severity: 'info', message: 'Quote.', span: at } as const
  const dockerfile = parseDockerfile('Dockerfile', text)
  const shellcheck = shellCheckFindings(checkableScripts(dockerfile), [
    { kind: 'checked', comments: [{ ...said, replacements: [{ span: at, text: '"$x"', beside: 'next' }] }] },
  ])
  expect(shellcheck.map(({ fix }) => fix?.edits.length)).toEqual([1])
  const { findings } = lintDockerfile({ file: 'Dockerfile', text, shellcheck })
  expect(findings.filter(({ rule }) => rule === 'SC2086').map(({ fix }) => fix)).toEqual([undefined])
})
