import { testRule } from '../../rule-table.ts'

const found = (word: string, keyword: string, problem: string): string =>
  `BuildKit cannot read \`${word}\` of ${keyword}: ${problem}`
const DOUBLE = 'nothing closes its double quote'
const SINGLE = 'nothing closes its single quote'

testRule('valid-words', [
  [
    'finds open quotes in every instruction with words of its own',
    [
      'ARG V="1',
      'FROM "a',
      'FROM a',
      'ENV A="b',
      "LABEL a='b",
      'EXPOSE "80',
      'VOLUME "/a',
      'USER "a',
      'WORKDIR "/a',
      'STOPSIGNAL "9',
      'ADD a "b',
    ],
    [
      `1:7 ${found('"1', 'ARG', DOUBLE)}`,
      `2:6 ${found('"a', 'FROM', DOUBLE)}`,
      `4:5 ${found('A="b', 'ENV', DOUBLE)}`,
      `5:7 ${found("a='b", 'LABEL', SINGLE)}`,
      `6:8 ${found('"80', 'EXPOSE', DOUBLE)}`,
      `7:8 ${found('"/a', 'VOLUME', DOUBLE)}`,
      `8:6 ${found('"a', 'USER', DOUBLE)}`,
      `9:9 ${found('"/a', 'WORKDIR', DOUBLE)}`,
      `10:12 ${found('"9', 'STOPSIGNAL', DOUBLE)}`,
      `11:7 ${found('"b', 'ADD', DOUBLE)}`,
    ],
  ],
  [
    'splits the words of a list at spaces in quotes',
    ['FROM a', 'COPY "b c" d'],
    [`2:6 ${found('"b', 'COPY', DOUBLE)}`],
  ],
  ['takes spaces in quotes elsewhere', ['FROM a', 'ENV A="b c"', 'USER "a b"', "LABEL a='b c'"], []],
  [
    'looks into the strings of the JSON form',
    ['FROM a', 'COPY ["b c", "d\\"", "e"]'],
    [`2:14 ${found('"d\\""', 'COPY', DOUBLE)}`],
  ],
  ['takes escaped quotes, with either escape', ['# escape=`', 'FROM a', 'USER a`"', 'ENV A="b`"c"'], []],
  [
    'knows three modifiers after a colon, and none that assigns as a shell does',
    ['FROM a', 'USER ${A:=b}', 'USER ${A:/}', 'USER ${!:b}', 'USER ${A:-b}', 'USER ${A:+b}', 'USER ${A:?b}'],
    [
      `2:6 ${found('${A:=b}', 'USER', '`:=` is no modifier in `${…}`')}`,
      `3:6 ${found('${A:/}', 'USER', '`:/` is no modifier in `${…}`')}`,
      `4:6 ${found('${!:b}', 'USER', '`:b` is no modifier in `${…}`')}`,
    ],
  ],
  [
    'finds variables that BuildKit does not understand',
    ['FROM a', 'USER ${A', 'USER ${}', 'USER ${A b}', 'ENV A=${B/c}', 'ENV A=${B#', 'ENV A=${B:#c}', 'ENV A="${B!}"'],
    [
      `2:6 ${found('${A', 'USER', 'nothing closes `${`')}`,
      `3:6 ${found('${}', 'USER', 'there is no name in `${…}`')}`,
      `4:6 ${found('${A b}', 'USER', '` ` is no modifier in `${…}`')}`,
      `5:5 ${found('A=${B/c}', 'ENV', 'there is no `/` that closes `${`')}`,
      `6:5 ${found('A=${B#', 'ENV', 'there is no `}` that closes `${`')}`,
      `7:5 ${found('A=${B:#c}', 'ENV', '`:#` is no modifier in `${…}`')}`,
      `8:5 ${found('A="${B!}"', 'ENV', '`!` is no modifier in `${…}`')}`,
    ],
  ],
  [
    'takes every form that it understands',
    [
      'FROM a',
      'USER $',
      'USER $$${A}',
      'USER ${A:-${B}}',
      'USER ${A+b}${1}${@}',
      'ENV A=${B#c*} C=${B%%"}"} D=${B/c/d} E=${B//c/} F=${B:?no}',
    ],
    [],
  ],
  [
    'leaves the words of shells alone',
    ['FROM a', 'RUN echo "a', 'CMD echo "a', 'ENTRYPOINT ["a\\""]', 'SHELL ["a\\""]'],
    [],
  ],
  ['leaves ONBUILD alone, which is read in a later build', ['FROM a', 'ONBUILD USER "a'], []],
])
