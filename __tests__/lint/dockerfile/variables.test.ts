import { describe, expect, it } from '@jest/globals'
import { parseDockerfile } from '../../../src/lint/dockerfile/parse-dockerfile.ts'
import { expand, hasVariable, type Scope } from '../../../src/lint/dockerfile/variables.ts'

const SCOPE: Scope = {
  lookup: (name) =>
    name === 'unset'
      ? { kind: 'unset' }
      : name === 'unknown'
        ? { kind: 'unknown' }
        : { kind: 'env', value: { empty: '', path: 'a/b/c.tar.gz' }[name] ?? name },
}

describe('a word', () => {
  it.each([
    ['$x-${y}', 'x-y'],
    ['"$x"\'$x\'', 'x$x'],
    ['\\$x', '$x'],
    ['"a\\"b\\c"', 'a"b\\c'],
    ["'a\\'b", 'a\\b'],
    ['$', '$'],
    ['$1', '$1'],
    ['${', '${'],
    ['${unset}', ''],
    ['${unset:-d}', 'd'],
    ['${empty:-d}', 'd'],
    ['${empty-d}', ''],
    ['${x:+d}', 'd'],
    ['${unset:+d}', ''],
    ['${empty+d}', 'd'],
    ['${unset:-${y}/z}', 'y/z'],
    ['${x:?no}', 'x'],
    ['${unset:?no}', undefined],
    ['${path#*/}', 'b/c.tar.gz'],
    ['${path##*/}', 'c.tar.gz'],
    ['${path%.*}', 'a/b/c.tar'],
    ['${path%%.*}', 'a/b/c'],
    ['${path/a/z}', 'z/b/c.tar.gz'],
    ['${path//\\//-}', 'a-b-c.tar.gz'],
    ['$unknown', undefined],
    ['${unknown:-d}', undefined],
    ['${unset:-$unknown}', undefined],
  ])('%s becomes %s', (raw, expected) => {
    expect(expand(raw, '\\', SCOPE)).toBe(expected)
  })

  it.each([
    ['$x', true],
    ['"${x}"', true],
    ["'$x'", false],
    ['\\$x', false],
    ['a$', false],
    ['${x:-y}', true],
  ])('%s uses a variable: %s', (raw, expected) => {
    expect(hasVariable(raw, '\\')).toBe(expected)
  })
})

describe('a variable', () => {
  it.each([
    ['of ENV beats one of ARG, whatever comes last', ['FROM a', 'ENV X=env', 'ARG X=arg', 'USER $X'], 'env'],
    ['counts only below its line', ['FROM a', 'USER $X', 'ENV X=1'], undefined],
    ['is not seen in its own ENV', ['FROM scratch', 'ENV X=1 Y=$X', 'USER x$Y'], 'x'],
    ['of the last ENV counts', ['FROM a', 'ENV X=1', 'ENV X=2', 'USER $X'], '2'],
    ['of a global ARG is there once it is declared again', ['ARG X=1', 'FROM a', 'ARG X', 'USER $X'], '1'],
    ['of a global ARG is not there without that', ['ARG X=1', 'FROM scratch', 'USER x$X'], 'x'],
    ['of ENV is inherited from a stage', ['FROM scratch AS s', 'ENV X=1', 'FROM s', 'USER $X'], '1'],
    ['of ARG is inherited from a stage', ['FROM scratch AS s', 'ARG X=1', 'FROM s', 'USER $X'], '1'],
    ['of the parent’s ENV beats an ARG', ['FROM scratch AS s', 'ENV X=1', 'FROM s', 'ARG X=2', 'USER $X'], '1'],
    ['may come from an image', ['FROM a', 'USER ${X:-y}'], undefined],
    [
      'grows no further than a limit',
      ['FROM scratch', 'ENV X=0123456789', ...Array.from({ length: 20 }, () => 'ENV X=$X$X'), 'USER $X'],
      undefined,
    ],
  ])('%s', (_, lines, expected) => {
    const [user] = parseDockerfile('D', lines.join('\n')).all('USER')
    expect(user?.word?.resolved).toBe(expected)
  })
})
