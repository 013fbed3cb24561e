import { testComposeRule } from '../compose-table.ts'

const user = (text: string): readonly string[] => ['services:', '  a:', '    image: x:1', `    user: ${text}`]
const FOUND = ['4:11 `a` runs as root, whatever user its image has']

testComposeRule('compose-user-not-root', [
  ...['root', '"0"', '0', '00', '"0:0"', 'root:root', "'root:app'", '"${UID:-0}"', '"${UID-root}:${GID:-0}"'].map(
    (text) => [`finds ${text}`, user(text), FOUND] as const,
  ),
  ...['app', '"1000:0"', '${UID}', '"${UID:-1000}"', '"${UID:?set it}"', 'rooted'].map(
    (text) => [`leaves ${text} alone`, user(text), []] as const,
  ),
  [
    'leaves a job alone that others wait for',
    [
      ...user('root'),
      '  b:',
      '    image: x:1',
      '    depends_on:',
      '      a: {condition: service_completed_successfully}',
    ],
    [],
  ],
  ['leaves a service without one alone', ['services:', '  a: {image: "x:1"}'], []],
])
