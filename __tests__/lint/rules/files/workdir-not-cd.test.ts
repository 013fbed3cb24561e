import { testRule } from '../../rule-table.ts'

const MESSAGE = 'RUN changes the folder with `cd`: use WORKDIR'

testRule('workdir-not-cd', [
  ['says the first cd of a RUN only', ['FROM a', 'RUN git clone x && cd x && cd y'], [`2:20 ${MESSAGE}`]],
  ['looks into ONBUILD and a subshell', ['FROM a', 'ONBUILD RUN (cd /x && make)'], [`2:14 ${MESSAGE}`]],
  ['looks into a heredoc', ['FROM a', 'RUN <<EOF', 'set -e', 'cd /x', 'EOF'], [`4:1 ${MESSAGE}`]],
  ['does not take an argument for a command', ['FROM a', 'RUN echo cd && npm --prefix cd'], []],
  ['leaves a substitution alone', ['FROM a', 'RUN here=$(cd "$(dirname x)" && pwd)'], []],
  [
    'leaves loops, branches and functions alone',
    ['FROM a', 'RUN for d in a b; do cd /$d; done; if x; then cd /y; fi; f() { cd /z; }'],
    [],
  ],
  ['leaves a folder alone that only the shell knows', ['FROM a', 'RUN cd "$(mktemp -d)"; cd $dir; cd $HOME'], []],
  ['says a folder in an ENV, which WORKDIR knows too', ['FROM a', 'ENV APP=/x', 'RUN cd $APP'], [`3:5 ${MESSAGE}`]],
  [
    'says all of them in compat mode',
    ['FROM a', 'RUN here=$(cd /x && pwd)', 'RUN cd $dir'],
    [`2:12 ${MESSAGE}`, `3:5 ${MESSAGE}`],
    { compat: 'hadolint' },
  ],
])
