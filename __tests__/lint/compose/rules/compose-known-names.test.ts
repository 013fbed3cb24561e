import { testComposeRule } from '../compose-table.ts'

testComposeRule('compose-known-names', [
  [
    'finds services, networks, secrets, configs and volumes',
    [
      'services:',
      '  a:',
      '    image: x:1',
      '    depends_on: {b: {condition: service_started}}',
      '    networks: [n]',
      '    secrets: [{source: s}]',
      '    configs: [c]',
      '    volumes: [vol:/v]',
    ],
    [
      '4:18 `a` depends on `b`, and there is no such service',
      '5:16 Nothing under `networks` defines `n`',
      '6:15 Nothing under `secrets` defines `s`',
      '7:15 Nothing under `configs` defines `c`',
      '8:15 Nothing under `volumes` defines `vol`',
    ],
  ],
  [
    'takes what is defined, folders, anonymous volumes and the default network',
    [
      'services:',
      '  a:',
      '    image: x:1',
      '    networks: {default: {}, n: }',
      '    volumes: [vol:/v, ./w:/w, /x, ~/y:/y]',
      'networks: {n: }',
      'volumes: {vol: }',
    ],
    [],
  ],
  [
    'takes what the override defines',
    ['services:', '  a:', '    image: x:1', '    depends_on: [b]'],
    [],
    { others: { 'compose.override.yaml': ['services:', '  b:', '    image: x:1'] } },
  ],
  [
    'says nothing of a file that others complete',
    ['services:', '  a:', '    image: x:1', '    depends_on: [b]'],
    [],
    { file: 'compose.prod.yaml' },
  ],
  [
    'says nothing with include',
    ['include: [other.yaml]', 'services:', '  a:', '    image: x:1', '    depends_on: [b]'],
    [],
  ],
])
