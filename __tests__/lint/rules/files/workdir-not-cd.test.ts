import { testRule } from '../../rule-table.ts'

const MESSAGE = 'RUN changes the folder with `cd`: use WORKDIR'

testRule('workdir-not-cd', [
  [
    'finds one behind other commands',
    ['FROM a', 'RUN x && cd /y && make', 'RUN mkdir -p /y && cd /y && make', 'RUN cd x; make'],
    [`2:10 ${MESSAGE}`, `3:20 ${MESSAGE}`, `4:5 ${MESSAGE}`],
  ],
  ['looks into ONBUILD', ['FROM a', 'ONBUILD RUN cd /x && make'], [`2:13 ${MESSAGE}`]],
  [
    'leaves a RUN alone that goes on elsewhere, or back',
    [
      'FROM a',
      'RUN cd /x && make && cd /y && make',
      'RUN cd /x && make && cd - && make',
      'RUN cd /x && make && cd "$OLDPWD" && make',
      'RUN pushd /x && make && popd',
      'RUN (cd /x && make) && make',
      'RUN <<EOF',
      'cd /x',
      'make',
      'cd ..',
      'EOF',
    ],
    [],
  ],
  [
    'leaves a folder alone that only this RUN has',
    [
      'FROM a',
      'RUN --mount=type=bind,target=/src cd /src/cmd && make',
      'RUN --mount=type=tmpfs,target=w cd w && make',
      'RUN git clone https://h.test/x /x && cd /x && make',
      'RUN git clone https://h.test/x && cd x && make',
      'RUN curl -fsSL https://h.test/x | tar xz -C /usr/src && cd /usr/src/x && make',
      'RUN cd /x && make && rm -rf /x',
    ],
    [],
  ],
  [
    'leaves one alone that is asked whether it works',
    ['FROM a', 'RUN if cd /x; then make; fi', 'RUN cd /x || true'],
    [],
  ],
  ['finds one that ends the RUN where it fails', ['FROM a', 'RUN cd /x || exit 1; make'], [`2:5 ${MESSAGE}`]],
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
