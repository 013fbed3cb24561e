import { describe, expect, it } from '@jest/globals'
import { inOneGo } from '../../../src/lint/apply/steps.ts'
import { withVerifiedFixes } from '../../../src/lint/apply/verify-fixes.ts'
import { parseDockerfile } from '../../../src/lint/dockerfile/parse-dockerfile.ts'
import { lintDockerfile } from '../../../src/lint/lint-dockerfile.ts'
import { applyEdits } from '../../../src/lint/text/source-text.ts'
import type { Finding, Safety } from '../../../src/model.ts'

/** A finding whose fix puts one text in the place of another, the first time that is in the file. */
function swap(text: string, old: string, put: string, safety: Safety = 'safe'): Finding {
  const { source } = parseDockerfile('Dockerfile', text)
  const start = text.indexOf(old)
  return {
    ...{ rule: 'a', aliases: [], source: 'drydock', severity: 'info', message: 'a', origin: 'unknown' },
    place: { at: 'line', file: 'Dockerfile', line: 1, column: 1, endLine: 1, endColumn: 1 },
    fix: { title: 'A', safety, edits: [{ span: source.span(start, start + old.length), text: put }] },
  }
}

const keeps = (text: string, old: string, put: string, safety?: Safety): boolean =>
  inOneGo(withVerifiedFixes(parseDockerfile('Dockerfile', text), [swap(text, old, put, safety)]))[0]?.fix !== undefined

describe('a fix', () => {
  it.each([
    ['a word more', 'FROM a\nRUN b install c\n', 'install', 'install -y'],
    ['a command behind one', 'FROM a\nRUN b && c\n', 'b', 'b && d'],
    ['a command at the end', 'FROM a\nRUN b\n', 'b\n', 'b && d\n'],
    ['two RUNs as one', 'FROM a\nRUN b\nRUN c && d\n', '\nRUN c', ' \\\n    && c'],
    ['two RUNs with pipes as one', 'FROM a\nRUN b | e\nRUN c\n', '\nRUN c', ' && c'],
    ['the exec form of one command', 'FROM a\nCMD b "c d"\n', 'b "c d"', '["b", "c d"]'],
    ['an instruction more', 'FROM a\nRUN b\n', 'FROM a', 'FROM a\nENV c=d'],
    ['an instruction less', 'FROM a\nCMD b\nCMD c\n', 'CMD b\n', ''],
    ['another comment', 'FROM a\n# b\nRUN c\n', '# b', '# d'],
    ['an escaped line', '# escape=`\nFROM a\nSHELL ["sh", "-c"]\nRUN b `\n  c\n', 'b', 'b -y'],
    ['a script of a heredoc', 'FROM a\nRUN <<EOF\nb install\nEOF\n', 'install', 'install -y'],
    ['a trigger', 'FROM a\nONBUILD RUN b install\n', 'install', 'install -y'],
  ])('stays with %s', (_, text, old, put) => {
    expect(keeps(text, old, put)).toBe(true)
  })

  it.each([
    ['another word for the shell of Windows', '# escape=`\nFROM a\nRUN b `\n  c\n', 'b', 'b -y'],
    ['a syntax error', 'FROM a\nRUN b;\nRUN c\n', '\nRUN c', ' && c'],
    ['a syntax error in a line of its own', 'FROM a\nRUN b \\\n  ;\nRUN c\n', '\nRUN c', ' \\\n  && c'],
    ['a syntax error behind a background command', 'FROM a\nRUN b &\nRUN c\n', '\nRUN c', ' && c'],
    ['a command in a comment', 'FROM a\nRUN b # d\nRUN c\n', '\nRUN c', ' && c'],
    ['a command in the background of another', 'FROM a\nRUN b &\n', 'b', 'b && d'],
    ['a redirection of another command', 'FROM a\nRUN b > c\n', 'b', 'b && d'],
    ['a here-string of another command', 'FROM a\nRUN b <<< c\n', 'b', 'b && d'],
    ['a pipe of another command', 'FROM a\nRUN b | c\n', 'b', 'b && d'],
    ['a second command that runs whatever the first does', 'FROM a\nRUN b\nRUN c || d\n', '\nRUN c', '; c'],
    ['a command out of its group', 'FROM a\nRUN (b)\n', 'b)', 'b) && (d)'],
    ['an open quote', 'FROM a\nRUN b c\n', 'b', 'b "'],
    ['half of its words', 'FROM a\nRUN b c d e\n', 'c d', 'x # y'],
    ['other words in exec form', 'FROM a\nCMD b "c d"\n', 'b "c d"', '["b", "c", "d"]'],
    ['a redirection lost in exec form', 'FROM a\nCMD b > c\n', 'b > c', '["b"]'],
    ['a comment that becomes a directive', '# b\n# escape=`\nFROM a\nRUN c\n', '# b\n', ''],
    ['an instruction in a comment', 'FROM a\n# b\nRUN c\n', '# b', '# b\nRUN d'],
    ['what BuildKit refuses', 'FROM a\nRUN b <<EOF\nc\nEOF\n', 'EOF\n', 'EOG\n'],
    ['what follows a part of it', 'FROM a\nRUN b\nRUN c\n', 'b', 'b \\'],
  ])('is withheld that would make %s', (_, text, old, put) => {
    expect(keeps(text, old, put)).toBe(false)
  })

  it('of a health check may change how commands hang together where it is unsafe', () => {
    const text = 'FROM a\nHEALTHCHECK CMD b; exit 0\n'
    expect(keeps(text, '; exit 0', ' || exit 1', 'unsafe')).toBe(true)
    expect(keeps(text, '; exit 0', ' || exit 1')).toBe(false)
    expect(keeps(text, '; exit 0', ' ||', 'unsafe')).toBe(false)
  })
})

const ENDS = [
  '',
  ';',
  ' ;',
  ' \\\n  ;',
  ' &',
  ' # why',
  ' || true',
  ' <<< x',
  ' > /log',
  ' 2>&1',
  ' \\\n',
  ' | tee /log',
  ' &&',
  ' <<EOF\nx\nEOF',
]
const COMMANDS = [
  ['apt-get update && apt-get install -y a=1', 'apt-get update && apt-get install -y b=1'],
  ['apt-get update', 'apt-get install a=1'],
  ['pip install "x==1"', 'echo b'],
  ['npm ci', 'npm run build'],
  ['(cd /a && apk add b)', '{ apk add c; }'],
  ['if true; then yarn install; fi', 'set -e; dnf install d'],
] as const

describe('every fix of RUNs with whatever ends', () => {
  it.each(COMMANDS.flatMap(([one, other]) => ENDS.map((end) => [`${one}${end}`, `${other}${end}`])))(
    'makes no syntax error of %j and %j',
    (one, other) => {
      const text = `FROM debian:13\nRUN ${one}\nRUN ${other}\n`
      const { dockerfile, findings } = lintDockerfile({ file: 'Dockerfile', text })
      const broken = (fixed: string): number => {
        const read = parseDockerfile('Dockerfile', fixed)
        return read.problems.length + read.all('RUN').reduce((sum, { script }) => sum + (script?.errors.length ?? 0), 0)
      }
      for (const { fix } of findings)
        if (fix) expect({ fix, broken: broken(applyEdits(dockerfile.source, fix.edits)) }).toEqual({ fix, broken: 0 })
    },
  )
})
