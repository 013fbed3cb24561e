import { describe, expect, it } from '@jest/globals'
import type { Command } from '../../../src/lint/shell/command.ts'
import { parseDockerfile } from '../../../src/lint/dockerfile/parse-dockerfile.ts'

const commandsOf = (...run: readonly string[]): readonly Command[] =>
  parseDockerfile('D', ['FROM a', ...run].join('\n')).commands.map(({ command }) => command)

/** Name, operands, and what it is inside of. */
const show = ({ name, operands, place }: Command): string =>
  [name, ...operands.map(({ text }) => text), place.nesting.length > 0 && `(${place.nesting.join(' ')})`]
    .filter(Boolean)
    .join(' ')

describe('commands', () => {
  it.each([
    ['of a chain', 'RUN a 1 && b || c; d', ['a 1', 'b', 'c', 'd']],
    ['of a pipe and in the background', 'RUN a | b & c', ['a', 'b', 'c']],
    [
      'of compound commands',
      'RUN if a; then b; elif c; then d; else e; fi',
      ['a (condition)', 'b (branch)', 'c (condition)', 'd (branch)', 'e (branch)'],
    ],
    [
      'of loops and functions',
      'RUN for x in 1; do a; done; f() { b; }; while c; do d; done',
      ['a (loop)', 'b (function group)', 'c (condition)', 'd (loop)'],
    ],
    [
      'of groups, subshells and cases',
      'RUN { a; }; (b); case $x in y) c;; esac',
      ['a (group)', 'b (subshell)', 'c (case)'],
    ],
    [
      'of substitutions, quoted or not',
      'RUN a "$(b)" `c` <(d) x=$(e) && y=${z:-$(f)}',
      [
        'a $(b) `c` <(d) x=$(e)',
        'b (substitution)',
        'c (substitution)',
        'd (substitution)',
        'e (substitution)',
        '',
        'f (substitution)',
      ],
    ],
    [
      'of another user',
      'RUN sudo -u x -E env A=b nice -n 5 a 1',
      ['sudo env A=b nice -n 5 a 1', 'env A=b nice -n 5 a 1', 'nice a 1', 'a 1'],
    ],
    [
      'of what reads its arguments, times or limits it',
      'RUN xargs -a list -n 5 a -y && time -p b && timeout -k 5 10 c d && nice -n 5 e',
      ['xargs a -y', 'a', 'b', 'timeout 10 c d', 'c d', 'nice e', 'e'],
    ],
    ['of find', 'RUN find /x -name "*.a" -exec a -f {} \\; -print', ['find /x a {} ;', 'a {}']],
    ['of find with many files', 'RUN find /x -execdir a {} +', ['find /x a {} +', 'a {}']],
    [
      'of another user’s shell',
      `RUN su - app -c "a 1 && b" && su app --command 'c' && runuser -u app -- d`,
      ['su - app', 'a 1 (inner-shell)', 'b (inner-shell)', 'su app', 'c (inner-shell)', 'runuser d', 'd'],
    ],
    ['of a split string', 'RUN env -S "a 1"', ['env', 'a 1 (inner-shell)']],
    ['of another root', 'RUN chroot /mnt a 1', ['chroot /mnt a 1', 'a 1']],
    ['of a Python module', 'RUN python3.11 -m pip install x', ['python3.11 install x', 'pip install x']],
    ['of an inner shell', "RUN bash -ec 'a 1 && b'", ['bash', 'a 1 (inner-shell)', 'b (inner-shell)']],
    ['of an inner shell with a variable', 'RUN sh -c "a $X"', ['sh', 'a $X (inner-shell)']],
    ['of the exec form', 'RUN ["a", "b c"]', ['a b c']],
    ['of a shell in the exec form', 'RUN ["/bin/sh", "-c", "a && b"]', ['sh', 'a (inner-shell)', 'b (inner-shell)']],
    ['of a script for another language', 'RUN <<E\n#!/usr/bin/env python3\nimport os\nE', []],
    ['of a script with its own shell', 'RUN <<E\n#!/bin/bash\na\nE', ['a']],
    ['of a heredoc for a shell', 'RUN bash <<E\na\nE', ['bash', 'a (inner-shell)']],
    ['of PowerShell, which is another language', 'SHELL ["pwsh"]\nRUN a | b', []],
    ['of broken syntax, as far as it goes', 'RUN a && (b', ['a', 'b (subshell)']],
  ])('%s', (_, run, expected) => {
    expect(commandsOf(run).map(show)).toEqual(expected)
  })

  it('know how they hang together', () => {
    const places = commandsOf('RUN a && b | c; d & e || f').map(({ name, place }) => [
      name,
      place.connector,
      place.piped,
      place.background,
    ])
    expect(places).toEqual([
      ['a', undefined, false, false],
      ['b', '&&', true, false],
      ['c', '|', false, false],
      ['d', ';', false, true],
      ['e', ';', false, false],
      ['f', '||', false, false],
    ])
  })

  it('lie where they are written', () => {
    const dockerfile = parseDockerfile(
      'D',
      'FROM a\nRUN x && \\\n  sudo y $(z \\\n 1) \\\n  "`w \\"v\\"`"\nRUN ["a", "b"]',
    )
    expect(dockerfile.commands.map(({ command }) => dockerfile.source.slice(command.span))).toEqual([
      'x',
      'sudo y $(z \\\n 1) \\\n  "`w \\"v\\"`"',
      'y $(z \\\n 1) \\\n  "`w \\"v\\"`"',
      'z \\\n 1',
      '`w \\"v\\"`',
      '["a", "b"]',
    ])
  })
})

describe('programs around programs', () => {
  it('are followed to a depth that nobody writes', () => {
    expect(commandsOf(`RUN ${'sudo '.repeat(40)}x`)).toHaveLength(17)
  })
})

describe('the words of a command', () => {
  it.each([
    [
      'apt-get -qqy -o A=b install -tsid --option=C=d x -- -y',
      ['q', 'q', 'y', 'o=A=b', 't=sid', 'option=C=d'],
      ['install', 'x', '-y'],
    ],
    ['go install -ldflags "-s -w" -v x@v1', ['ldflags=-s -w', 'v'], ['install', 'x@v1']],
    ['pip install --index-url u -r r.txt x', ['index-url=u', 'r=r.txt'], ['install', 'x']],
    ['unknown -a b --c d', ['a', 'c'], ['b', 'd']],
    ['curl -fsSLo out url', ['f', 's', 'S', 'L', 'o=out'], ['url']],
  ])('%s are flags, values and operands', (run, flags, operands) => {
    const [command] = commandsOf(`RUN ${run}`)
    expect(command?.flags.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`))).toEqual(flags)
    expect(command?.operands.map(({ text }) => text)).toEqual(operands)
  })

  it('know their variables', () => {
    const [command] = commandsOf('RUN a "$x-${y:-$z}" \'$w\' $(b) {c,d} *')
    expect(command?.words.map(({ text, variables, isLiteral }) => [text, variables, isLiteral])).toEqual([
      ['a', [], true],
      ['$x-${y:-$z}', ['x', 'y'], false],
      ['$w', [], true],
      ['$(b)', [], false],
      ['{c,d}', [], true],
      ['*', [], true],
    ])
  })

  it('leave assignments and redirections apart', () => {
    const [command] = commandsOf('RUN A=1 B="$c d" x y 2>&1 >> z')
    expect(command?.place.assignments.map(({ name, value }) => `${name}=${value}`)).toEqual(['A=1', 'B=$c d'])
    expect(command?.place.redirects.map(({ operator, target }) => `${operator}${target?.text ?? ''}`)).toEqual([
      '>&1',
      '>>z',
    ])
    expect(command?.operands.map(({ text }) => text)).toEqual(['y'])
  })
})
