import { testComposeFix, testComposeRule } from '../compose-table.ts'

const DB = ['  db:', '    image: postgres:17', '    healthcheck: {test: x}']
const WEB = ['services:', '  web:', '    build: .']

testComposeRule('compose-waits-for-healthy', [
  ['finds the short form', [...WEB, '    depends_on: [db]', ...DB], ['4:18 `web` does not wait until `db` is healthy']],
  [
    'names all of them',
    [
      ...WEB,
      '    depends_on: [db, cache, x]',
      ...DB,
      '  cache: {image: "r:1", healthcheck: {test: y}}',
      '  x: {image: "y:1"}',
    ],
    ['4:18 `web` does not wait until `db`, `cache` are healthy'],
  ],
  ['is content with the condition', [...WEB, '    depends_on:', '      db: {condition: service_healthy}', ...DB], []],
  [
    'finds the long form that waits for the start only',
    [...WEB, '    depends_on:', '      db: {condition: service_started}', ...DB],
    ['5:23 `web` waits until `db` is started, not until it is healthy'],
  ],
  [
    'finds the long form without a condition',
    [...WEB, '    depends_on:', '      db: {restart: true}', ...DB],
    ['5:7 `web` does not wait until `db` is healthy'],
  ],
  [
    'is content where the other has to end',
    [...WEB, '    depends_on:', '      db: {condition: service_completed_successfully}', ...DB],
    [],
  ],
  [
    'says it once for a list that several services share',
    ['x-d: &d', '  - db', ...WEB, '    depends_on: *d', '  api:', '    build: .', '    depends_on: *d', ...DB],
    ['2:5 `web` does not wait until `db` is healthy'],
  ],
  [
    'leaves a health check that is switched off alone',
    [...WEB, '    depends_on: [db]', '  db: {image: "x:1", healthcheck: {disable: true}}'],
    [],
  ],
  [
    'leaves a service without health check to another rule',
    [...WEB, '    depends_on: [db]', '  db: {image: "postgres:17"}'],
    [],
  ],
  [
    'looks into the Dockerfile',
    [...WEB, '    depends_on: [api]', '  api: {build: api}'],
    ['4:18 `web` does not wait until `api` is healthy'],
    { dockerfiles: { 'api/Dockerfile': ['FROM a:1', 'HEALTHCHECK CMD x'] } },
  ],
  [
    'finds the Dockerfile beside a file further down',
    [...WEB, '    depends_on: [api]', '  api: {build: {context: .., dockerfile: d/Api.Dockerfile}}'],
    ['4:18 `web` does not wait until `api` is healthy'],
    { file: 'deploy/compose.yaml', dockerfiles: { 'd/Api.Dockerfile': ['FROM a:1', 'HEALTHCHECK CMD x'] } },
  ],
  [
    'does not leave the repository',
    [...WEB, '    depends_on: [api]', '  api: {build: ..}'],
    [],
    { dockerfiles: { Dockerfile: ['FROM a:1', 'HEALTHCHECK CMD x'] } },
  ],
  [
    'looks into the other file',
    [...WEB, '    depends_on: [db]'],
    ['4:18 `web` does not wait until `db` is healthy'],
    { others: { 'compose.override.yaml': ['services:', ...DB] } },
  ],
])

testComposeFix('compose-waits-for-healthy', [
  [
    'writes the long form',
    [...WEB, '    depends_on:', '      - db', '      - x', ...DB, '  x: {image: "y:1"}'],
    [
      ...WEB,
      '    depends_on:',
      '      db:',
      '        condition: service_healthy',
      '      x:',
      '        condition: service_started',
      ...DB,
      '  x: {image: "y:1"}',
    ],
  ],
  [
    'indents what was not',
    [...WEB, '    depends_on:', '    - "db" # first', ...DB],
    [...WEB, '    depends_on:', '      "db":', '        condition: service_healthy # first', ...DB],
  ],
  [
    'writes the long form in braces where brackets were',
    [...WEB, '    depends_on: [db, "x"] # y', ...DB, '  x: {image: "y:1"}'],
    [
      ...WEB,
      '    depends_on: {db: {condition: service_healthy}, "x": {condition: service_started}} # y',
      ...DB,
      '  x: {image: "y:1"}',
    ],
  ],
  [
    'changes the condition of the long form',
    [...WEB, '    depends_on:', '      db:', '        condition: service_started # x', ...DB],
    [...WEB, '    depends_on:', '      db:', '        condition: service_healthy # x', ...DB],
  ],
  ['leaves brackets of several lines alone', [...WEB, '    depends_on: [', '      db]', ...DB], undefined],
  [
    'leaves a service alone that is named twice',
    [...WEB, '    depends_on:', '      - db', '      - db', ...DB],
    undefined,
  ],
  ['leaves an alias alone', ['x-d: &d', '  - db', ...WEB, '    depends_on: *d', ...DB], undefined],
])
