import { testComposeRule } from '../compose-table.ts'

const service = (text: string): readonly string[] => ['services:', '  a:', '    image: x:1', `    privileged: ${text}`]
const FOUND = ['4:5 `a` is privileged: root in it is root on the host']

testComposeRule('compose-not-privileged', [
  ['finds true', service('true'), FOUND],
  ['finds it in quotes', service('"true"'), FOUND],
  ['leaves false alone', service('false'), []],
  ['finds the default of a variable', service('${P:-true}'), FOUND],
  ['leaves a variable alone', service('${P:-false}'), []],
  ['leaves a variable without a default alone', service('${P}'), []],
  [
    'finds it in what is merged, once',
    ['x-a: &a', '  privileged: true', 'services:', '  a: {<<: *a, image: "x:1"}', '  b: {<<: *a, image: "x:1"}'],
    ['2:3 `a` is privileged: root in it is root on the host'],
  ],
  [
    'sees what a service overrides',
    ['x-a: &a', '  privileged: true', 'services:', '  a: {<<: *a, privileged: false}'],
    [],
  ],
])
