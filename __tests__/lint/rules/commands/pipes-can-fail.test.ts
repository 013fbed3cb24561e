import { expect, it } from '@jest/globals'
import { lintDockerfile } from '../../../../src/lint/lint-dockerfile.ts'
import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const found = 'If this fails, the pipe still succeeds: set `pipefail`'

testRule('pipes-can-fail', [
  ['finds the command that may fail', ['FROM a', 'RUN x && a | b'], [`2:10 ${found}`]],
  ['finds one in each RUN', ['FROM a', 'RUN a | b | c; d | e', 'RUN a |& b'], [`2:5 ${found}`, `3:5 ${found}`]],
  [
    'finds it wherever a pipe can be',
    ['FROM a', 'RUN X=$(a | b)', 'RUN if x; then a | b; fi', 'RUN { a; } | b', 'ONBUILD RUN a | b'],
    [`2:9 ${found}`, `3:16 ${found}`, `4:7 ${found}`, `5:13 ${found}`],
  ],
  ['finds it in a heredoc', ['FROM a', 'RUN <<EOF', 'x', 'a | b', 'EOF'], [`4:1 ${found}`]],
  ['finds it in the exec form of a shell', ['FROM a', 'RUN ["bash", "-c", "a | b"]'], [`2:21 ${found}`]],
  ['takes a pipe that is only text', ['FROM a', "RUN a 'b | c' || d"], []],
  [
    'takes SHELL with the option, in every spelling',
    [
      'FROM a',
      'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
      'RUN a | b',
      'SHELL ["zsh", "-eo", "pipefail", "-c"]',
      'RUN a | b',
      'SHELL ["/usr/bin/ash", "-euo", "pipefail", "-c"]',
      'RUN a | b',
    ],
    [],
  ],
  [
    'takes it for sh, which has it or ends the build',
    [
      'FROM busybox:1.37',
      'SHELL ["/bin/busybox", "sh", "-o", "pipefail", "-c"]',
      'RUN a | b',
      'FROM fedora:42',
      'SHELL ["/bin/sh", "-euo", "pipefail", "-c"]',
      'RUN a | b',
      'FROM alpine:3.22 AS x',
      'SHELL ["/bin/sh", "-e", "-o", "pipefail", "-c"]',
      'FROM x',
      'RUN a | b',
      'FROM debian:13',
      'SHELL ["sh", "-o", "pipefail", "-c"]',
      'RUN a | b',
    ],
    [],
  ],
  [
    'does not take other options of sh for it',
    ['FROM fedora:42', 'SHELL ["/bin/sh", "-ec"]', 'RUN a | b'],
    [`3:5 ${found}`],
  ],
  [
    'does not take it for a shell of which nothing is known',
    [
      'FROM scratch',
      'SHELL ["/bin/sh", "-o", "pipefail", "-c"]',
      'RUN a | b',
      'FROM alpine:3.6',
      'SHELL ["/bin/sh", "-o", "pipefail", "-c"]',
      'RUN a | b',
    ],
    [`3:5 ${found}`, `6:5 ${found}`],
  ],
  ['takes it as zsh spells it', ['FROM a', 'SHELL ["/bin/zsh", "-o", "PIPE_FAIL", "-c"]', 'RUN a | b'], []],
  [
    'takes it in the first line of a script, and does not take that of SHELL for such a script',
    [
      'FROM a',
      'RUN <<EOF',
      '#!/usr/bin/env -S bash -eo pipefail',
      'a | b',
      'EOF',
      'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
      'RUN <<EOF',
      '#!/bin/bash -e',
      'a | b',
      'EOF',
    ],
    [`9:1 ${found}`],
  ],
  [
    'leaves a failure alone that is asked for or goes unheeded',
    [
      'FROM a',
      'RUN if a | b; then c; fi',
      'RUN while ! a | b; do c; done',
      'RUN ! a | b',
      'RUN a | b || true',
      'RUN { x && a | b; } || { echo none >&2; }',
      'RUN (a | b) || exit 0',
    ],
    [],
  ],
  [
    'leaves it alone before what makes the whole list succeed',
    [
      'FROM a',
      'RUN a | b; exit 0',
      'RUN a | b; true',
      'RUN x && a | b; c; :',
      'RUN { a | b; true; } && c',
      'RUN (a | b; exit 0)',
      'RUN set -x; a | b ; /bin/true',
      'RUN <<EOF',
      'a | b',
      'exit 0',
      'EOF',
    ],
    [],
  ],
  [
    'finds it where the shell ends at the first failure before it gets there',
    [
      'FROM a',
      'RUN set -e; a | b; exit 0',
      'RUN set -o errexit; a | b; true',
      'RUN set -eux; a | b; exit 0',
      'RUN set +e; set -e; a | b; true',
      'SHELL ["/bin/bash", "-ec"]',
      'RUN a | b; exit 0',
      'RUN <<EOF',
      '#!/bin/sh -e',
      'a | b',
      'exit 0',
      'EOF',
    ],
    [`2:13 ${found}`, `3:21 ${found}`, `4:15 ${found}`, `5:21 ${found}`, `7:5 ${found}`, `10:1 ${found}`],
  ],
  [
    'leaves it alone where the shell is told to go on',
    ['FROM a', 'RUN set -e; x; set +e; a | b; set -e; c', 'RUN set +o errexit; X=$(a | b); c'],
    [],
  ],
  [
    'finds the last one of a list in spite of that, and one of another shell',
    ['FROM a', 'RUN set +e; a | b', 'RUN (set +e; x); a | b; c', 'RUN set +e; x && a | b'],
    [`2:13 ${found}`, `3:18 ${found}`, `4:18 ${found}`],
  ],
  [
    'leaves a value alone that has a default, or an exit code that is looked at',
    [
      'FROM a',
      'RUN X=$(a | b) || X=none; c',
      'RUN X="$(a | b || echo none)"; c',
      'RUN a | b || test $? -eq 1',
      'RUN a | b || [ "$?" = 1 ]',
      'RUN a | b; test "${PIPESTATUS[0]}" -eq 0',
    ],
    [],
  ],
  [
    'leaves it alone where the option would change nothing: in a word of a command',
    [
      'FROM a',
      'RUN c "$(a | b)"',
      'RUN case "$(a | b)" in x) c;; esac',
      'RUN for x in $(a | b); do c; done',
      'RUN export X=$(a | b)',
      'RUN X=$(a | b) c',
      'RUN c < <(a | b)',
    ],
    [],
  ],
  [
    'finds it in a value, and in what a value is made of',
    ['FROM a', 'RUN X="$(a | b)" && c', 'RUN c && Y=`a | b`', 'RUN X=$(y=$(a | b); c)'],
    [`2:10 ${found}`, `3:13 ${found}`, `4:13 ${found}`],
  ],
  [
    'leaves a script alone whose own failure goes unheeded',
    ['FROM a', 'RUN ["sh", "-c", "a | b || true"]', 'RUN ["bash", "-c", "a | b; exit 0"]'],
    [],
  ],
  [
    'finds it in a script for a shell that ends at the first failure',
    ['FROM a', 'RUN ["bash", "-ec", "a | b; exit 0"]', 'RUN ["bash", "-e", "-c", "a | b; true"]'],
    [`2:22 ${found}`, `3:27 ${found}`],
  ],
  [
    'finds it before a command that ends the build, or goes another way',
    ['FROM a', 'RUN a | b || exit 1', 'RUN a | b || c | d', 'RUN true || a | b'],
    [`2:5 ${found}`, `3:5 ${found}`, `4:13 ${found}`],
  ],
  [
    'forgets it when the shell changes',
    ['FROM a', 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]', 'SHELL ["/bin/bash", "-c"]', 'RUN a | b'],
    [`4:5 ${found}`],
  ],
  [
    'forgets it in a stage on another image',
    ['FROM a', 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]', 'FROM a', 'RUN a | b'],
    [`4:5 ${found}`],
  ],
  [
    'keeps it in a stage that is built on that one',
    ['FROM a AS b', 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]', 'FROM b', 'RUN a | b'],
    [],
  ],
  [
    'takes the option in the script',
    ['FROM a', 'RUN set -eo pipefail; a | b', 'RUN ["bash", "-o", "pipefail", "-c", "a | b"]'],
    [],
  ],
  ['does not take it afterwards', ['FROM a', 'RUN a | b; set -o pipefail'], [`2:5 ${found}`]],
  ['leaves `yes` alone, which the option breaks', ['FROM a', 'RUN yes | a'], []],
  [
    'leaves shells of another language alone',
    ['FROM a', 'SHELL ["pwsh", "-c"]', 'RUN a | b', 'SHELL ["cmd", "/S"]', 'RUN a | b'],
    [],
  ],
  [
    'takes the SHELL that the image of a trigger ends with',
    ['FROM a', 'ONBUILD RUN a | b', 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]'],
    [],
  ],
  [
    'forgets it in every stage for hadolint',
    ['FROM a AS b', 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]', 'RUN a | b', 'FROM b', 'RUN a | b'],
    [`5:5 ${found}`],
    { compat: 'hadolint' },
  ],
  [
    'sees less for hadolint',
    ['FROM a', 'RUN set -o pipefail; a | b', 'RUN yes | a', 'ONBUILD RUN a | b'],
    [`2:22 ${found}`, `3:5 ${found}`],
    { compat: 'hadolint' },
  ],
])

testFix('pipes-can-fail', [
  [
    'sets the option where SHELL is set',
    ['FROM a', 'SHELL ["/bin/bash", "-c"]', 'RUN a | b'],
    ['FROM a', 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]', 'RUN a | b'],
  ],
  [
    'mends the SHELL that is in force',
    ['FROM a', 'SHELL ["bash", "-c"]', 'SHELL ["zsh", "-c"]', 'RUN a | b', 'SHELL ["ash", "-c"]'],
    ['FROM a', 'SHELL ["bash", "-c"]', 'SHELL ["zsh", "-o", "pipefail", "-c"]', 'RUN a | b', 'SHELL ["ash", "-c"]'],
  ],
  [
    'mends the SHELL that a trigger will run in, which may follow it',
    ['FROM a', 'SHELL ["zsh", "-c"]', 'ONBUILD RUN a | b', 'SHELL ["bash", "-c"]'],
    ['FROM a', 'SHELL ["zsh", "-c"]', 'ONBUILD RUN a | b', 'SHELL ["bash", "-o", "pipefail", "-c"]'],
  ],
  [
    'is none where another trigger sets the shell',
    ['FROM a', 'SHELL ["bash", "-c"]', 'ONBUILD SHELL ["zsh", "-c"]', 'ONBUILD RUN a | b'],
    undefined,
  ],
  [
    'is none where a comment says which shell it is',
    ['FROM a', 'SHELL ["bash", "-c"]', '# hadolint shell=zsh', 'RUN a | b'],
    undefined,
  ],
  ['does not guess that there is a bash', ['FROM a', 'RUN a | b'], undefined],
  ['does not set it for sh', ['FROM a', 'SHELL ["/bin/sh", "-c"]', 'RUN a | b'], undefined],
])

it('mends a SHELL once, whatever the number of its RUNs', () => {
  const text = 'FROM a\nSHELL ["bash", "-c"]\nRUN a | b\nRUN c | d\n'
  const { findings } = lintDockerfile({ file: 'Dockerfile', text })
  const own = findings.filter(({ rule }) => rule === 'pipes-can-fail')
  expect(own.map(({ fix }) => fix?.edits.length)).toEqual([1, undefined])
})
