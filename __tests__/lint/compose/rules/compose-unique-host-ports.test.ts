import { testComposeRule } from '../compose-table.ts'

const two = (a: string, b: string, more = ''): readonly string[] => [
  'services:',
  '  a:',
  '    image: x:1',
  `    ports: [${a}]`,
  '  b:',
  '    image: x:1',
  `    ports: [${b}]`,
  ...(more === '' ? [] : [more]),
]

testComposeRule('compose-unique-host-ports', [
  [
    'finds the short and the long form',
    two('"80:1"', '{target: 2, published: "80"}'),
    ['7:13 `b` takes port 80 of the host, which `a` has already'],
  ],
  [
    'finds an address beside all of them',
    two('"127.0.0.1:80:1"', '"80:2"'),
    ['7:13 `b` takes port 80 of the host, which `a` has already'],
  ],
  ['takes other addresses and protocols', two('"127.0.0.1:80:1", "53:1/udp"', '"127.0.0.2:80:1", "53:1"'), []],
  ['takes ports that the host picks', two('"80"', '"80"'), []],
  ['leaves variables and profiles alone', two('"${P}:1", "80:1"', '"${P}:1", "80:1"', '    profiles: [x]'), []],
])
