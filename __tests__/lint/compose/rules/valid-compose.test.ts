import { testComposeRule } from '../compose-table.ts'

testComposeRule('valid-compose', [
  [
    'finds a key that is there twice',
    ['services:', '  a:', '    image: x:1', '    image: y:1'],
    ['4:5 This cannot be read: the key `image` is there twice'],
  ],
  [
    'finds an alias of nothing',
    ['services:', '  a: *base'],
    ['2:6 This cannot be read: nothing before it is called `&base`'],
  ],
  [
    'finds a bracket that is not closed',
    ['services:', '  a:', '    ports: [80'],
    ['3:15 This cannot be read: flow sequence in block collection must be sufficiently indented and end with a ]'],
  ],
  [
    'finds a tab',
    ['services:', '\ta:', '\t\timage: x:1'],
    ['2:1 This cannot be read: tabs are not allowed as indentation'],
  ],
  [
    'finds two merges, which Compose takes for one key',
    ['x-a: &a {user: "1"}', 'services:', '  a:', '    <<: *a', '    <<: *a', '    image: x:1'],
    ['5:5 This cannot be read: the key `<<` is there twice'],
  ],
  [
    'takes anchors and lists of merges',
    ['x-a: &a {user: "1"}', 'x-b: &b {restart: always}', 'services:', '  a:', '    <<: [*a, *b]', '    image: x:1'],
    [],
  ],
  ...[
    ['labels: {a: b,', '}'],
    ['labels: [a', ', b # ]', ']'],
    ['command: [a,', '\tb]'],
    ['command: "a', ' b"'],
  ].map(
    (lines) =>
      [
        `takes ${lines.join(' ')} as Compose does`,
        ['services:', '  a:', '    image: x:1', `    ${lines[0] ?? ''}`, ...lines.slice(1)],
        [],
      ] as const,
  ),
  [
    'finds a quote that nothing ends',
    ['services:', '  a:', '    image: "x:1'],
    ['3:16 This cannot be read: a quote is not closed'],
  ],
  [
    'takes tags of Compose',
    ['services:', '  a:', '    image: x:1', '    ports: !reset []', '    user: !override "1"'],
    [],
  ],
  ['takes several documents', ['services:', '  a: {image: "x:1"}', '---', 'services:', '  a: {image: "x:2"}'], []],
  ['takes an empty file', [''], []],
])
