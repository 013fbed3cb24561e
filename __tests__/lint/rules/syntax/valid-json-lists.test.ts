import { testRule } from '../../rule-table.ts'

const NAMES = (keyword: string): string =>
  `The list of ${keyword} is no valid JSON, so its brackets and commas become parts of names`
const COMMAND =
  'The list of RUN is no valid JSON, so a shell gets it as a command: every word needs double quotes, and commas stand only between words'

testRule('valid-json-lists', [
  [
    'finds lists with other quotes, without any and with a comma too many',
    ['FROM a', "RUN ['a', 'b']", 'RUN [a, b]', 'RUN ["a", "b",]', 'ONBUILD RUN [ "a", b ]'],
    [`2:1 ${COMMAND}`, `3:1 ${COMMAND}`, `4:1 ${COMMAND}`, `5:9 ${COMMAND}`],
  ],
  [
    'finds lists of paths',
    ['FROM a', "VOLUME ['/data']", 'COPY [a, /b/]', 'ADD [ "a", /b/ ]'],
    [`2:1 ${NAMES('VOLUME')}`, `3:1 ${NAMES('COPY')}`, `4:1 ${NAMES('ADD')}`],
  ],
  [
    'takes JSON, commands of the shell and patterns',
    [
      'FROM a',
      'RUN ["a"]',
      'RUN [ -f /x ]',
      'RUN [ "$A" = 1 ] && b',
      'RUN [[ -f /x ]]',
      'VOLUME []',
      'COPY [a-c].txt /x/',
    ],
    [],
  ],
  ['leaves words that nobody can read to their own rule', ['FROM a', 'COPY ["a b", \'c\'] /x/'], []],
])
