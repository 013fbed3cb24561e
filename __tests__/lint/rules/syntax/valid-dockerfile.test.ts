import { testRule } from '../../rule-table.ts'

const TOO_LONG = 'BuildKit refuses the file: a line may have 65535 bytes'
const line = (bytes: number): string => `RUN ${'x'.repeat(bytes - 4)}`

testRule('valid-dockerfile', [
  ['takes the longest line that BuildKit takes', ['FROM a', line(65_535), 'RUN x'], []],
  ['finds the first line that is too long', ['FROM a', line(65_536), line(70_000), 'RUN x'], [`2:1 ${TOO_LONG}`]],
  ['counts bytes', ['FROM a', `RUN ${'é'.repeat(32_766)}`], [`2:1 ${TOO_LONG}`]],
  ['counts the carriage return', `FROM a\r\n${line(65_535)}\r\n`, [`2:1 ${TOO_LONG}`]],
  ['finds it in a comment and in the last line', ['FROM a', `#${'x'.repeat(65_535)}`], [`2:1 ${TOO_LONG}`]],
  ['finds an unknown instruction', ['FROM a', '  RUM x'], ['2:3 There is no instruction `RUM`']],
  ['leaves what ONBUILD triggers to another rule', ['FROM a', 'ONBUILD RUM x'], []],
  ['finds an instruction without arguments', ['FROM a', 'USER \\', ''], ['2:1 USER has no arguments']],
  ['takes a RUN, CMD and ENTRYPOINT of nothing', ['FROM a', 'RUN', 'CMD', 'ENTRYPOINT'], []],
  [
    'finds a heredoc that nothing ends',
    ['FROM a', 'RUN cat <<EOF', 'x', ' EOF'],
    ['2:9 Nothing ends the heredoc `EOF`'],
  ],
  [
    'finds a directive that comes twice',
    ['# escape=`', '# escape=`', 'FROM a'],
    ['2:1 The directive `escape` may be used only once'],
  ],
  [
    'finds an escape that is none',
    ['# escape=x', 'FROM a'],
    ['1:1 The escape directive takes a backslash or a backtick'],
  ],
  [
    'counts from an empty line that an instruction starts with, as BuildKit does',
    ['FROM a', '\\', 'RUM x'],
    ['2:1 There is no instruction `RUM`'],
  ],
  ['takes a directive below a comment for a comment', ['# hello', '# escape=x', 'FROM a'], []],
  [
    'cannot be silenced',
    ['# drydock file ignore=valid-dockerfile', 'FROM a', 'RUM x'],
    ['3:1 There is no instruction `RUM`'],
  ],
  [
    'takes what BuildKit takes: a comment after a heredoc',
    ['FROM a', 'RUN <<EOF', 'true', 'EOF', '# comment', 'USER x'],
    [],
  ],
  ['takes a mount without a target', ['FROM a', 'RUN --mount=type=secret,id=x true'], []],
  ['takes a quoted heredoc word', ['FROM a', 'COPY <<"a b" /x', 'y', 'a b', 'USER x'], []],
  ['takes several heredocs', ['FROM a', 'COPY <<A <<-B /x/', 'a', 'A', 'b', '\tB', 'USER x'], []],
  ['finds an unknown flag', ['FROM a', 'COPY --new=1 a b'], ['2:1 COPY has no flag `--new`']],
  ['leaves flags to the parser that the file asks for', ['# syntax=x', 'FROM a', 'COPY --new=1 a b'], []],
  ['takes empty lines in a continuation', ['FROM a', 'RUN x \\', '', '  && y'], []],
  ['takes a byte-order mark and CRLF', ['\uFEFFFROM a\r', 'RUN x \\\r', '  y\r', ''], []],
  ['says nothing of an empty file, which has no FROM', '', []],
])
