import { testFix } from '../../fix-table.ts'
import { testRule } from '../../rule-table.ts'

const said = (program: string): string => `\`apt\` is not for scripts: use \`${program}\``

testRule('apt-get-not-apt', [
  ['takes the programs for scripts', ['FROM a', 'RUN apt-get update && apt-cache search x && apt-mark hold y'], []],
  ['does not take an argument or a question for a call', ['FROM a', 'RUN apt-get install apt && command -v apt'], []],
  [
    'looks behind sudo, variables and a path',
    ['FROM a', 'RUN sudo X=1 /usr/bin/apt install y'],
    [`2:14 ${said('apt-get')}`],
  ],
  ['looks into ONBUILD and the exec form', ['FROM a', 'ONBUILD RUN ["apt", "update"]'], [`2:13 ${said('apt-get')}`]],
  [
    'knows which program asks',
    ['FROM a', 'RUN apt policy x; apt list'],
    [`2:5 ${said('apt-cache')}`, `2:19 ${said('apt-get')}`],
  ],
])

testFix('apt-get-not-apt', [
  ['names the other program', ['FROM a', 'RUN apt install -y x'], ['FROM a', 'RUN apt-get install -y x']],
  ['keeps the path', ['FROM a', 'RUN /usr/bin/apt show x'], ['FROM a', 'RUN /usr/bin/apt-cache show x']],
  ['keeps the exec form', ['FROM a', 'RUN ["apt", "update"]'], ['FROM a', 'RUN ["apt-get", "update"]']],
  ['leaves a subcommand alone that the other does not have', ['FROM a', 'RUN apt list'], undefined],
])
