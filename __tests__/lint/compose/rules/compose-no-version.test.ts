import { testComposeFix, testComposeRule } from '../compose-table.ts'

const SAID = 'Compose does not look at `version` and warns about it'

testComposeRule('compose-no-version', [
  ['finds it', ['version: "3"', 'services: {}'], [`1:1 ${SAID}`]],
  ['finds it further down', ['services: {}', 'version: 3.8'], [`2:1 ${SAID}`]],
  ['leaves a version elsewhere alone', ['services:', '  a:', '    image: x:1', '    labels: {version: "3"}'], []],
])

testComposeFix('compose-no-version', [
  ['deletes the line', ['version: "3"', 'services: {}', ''], ['services: {}', '']],
  ['deletes the empty line behind it', ['version: "3"', '', 'services: {}', ''], ['services: {}', '']],
  ['keeps what is above', ['name: x', 'version: "3" # old', 'services: {}'], ['name: x', 'services: {}']],
  ['leaves one alone that half a key follows', ['version: "3"', 'services', '  :', '  web:', ''], undefined],
  ['leaves one in braces alone', ['{version: "3", services: {}}'], undefined],
])
