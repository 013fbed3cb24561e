import { testComposeRule } from '../compose-table.ts'

const DEPENDS = ['services:', '  web:', '    build: .', '    depends_on: [db]', '  db:']
const FOUND = ['5:3 `web` depends on `db`, and no health check tells when that is ready']
const BUILT = [...DEPENDS, '    build: {context: ./db, target: run}']
const CHECK = ['    healthcheck:', '      test: [CMD, pg_isready]']

testComposeRule('compose-has-healthcheck', [
  ['finds a service that another depends on', [...DEPENDS, '    image: postgres:17'], FOUND],
  ['is content with a health check', [...DEPENDS, '    image: postgres:17', ...CHECK], []],
  [
    'leaves one alone that somebody has switched off',
    [...DEPENDS, '    image: postgres:17', '    healthcheck: {disable: true}'],
    [],
  ],
  ['leaves one alone that is none', [...DEPENDS, '    image: postgres:17', '    healthcheck: {test: [NONE]}'], []],
  [
    'leaves one alone that its Dockerfile switches off',
    BUILT,
    [],
    { dockerfiles: { 'db/Dockerfile': ['FROM a:1 AS run', 'HEALTHCHECK NONE'] } },
  ],
  [
    'is content with one in another file',
    [...DEPENDS, '    image: postgres:17'],
    [],
    { others: { 'compose.override.yaml': ['services:', '  db:', ...CHECK] } },
  ],
  [
    'is content with a merged one',
    ['x-c: &c {healthcheck: {test: x}}', ...DEPENDS, '    <<: *c', '    image: postgres:17'],
    [],
  ],
  [
    'looks into the Dockerfile',
    BUILT,
    FOUND,
    { dockerfiles: { 'db/Dockerfile': ['FROM a:1 AS run', 'FROM b:1', 'HEALTHCHECK CMD x'] } },
  ],
  [
    'is content with one in the Dockerfile',
    BUILT,
    [],
    { dockerfiles: { 'db/Dockerfile': ['FROM a:1 AS run', 'HEALTHCHECK CMD x', 'FROM b:1'] } },
  ],
  ['says nothing where the Dockerfile is not known', BUILT, []],
  [
    'leaves a service alone that extends another',
    [...DEPENDS, '    extends: {file: x.yaml, service: db}', '    image: postgres:17'],
    [],
  ],
  [
    'finds one that nobody depends on',
    ['services:', '  db: {image: "postgres:17"}'],
    ['2:3 Nothing here tells whether `db` answers: it has no health check'],
  ],
  [
    'finds one that another waits for in the long form',
    [
      'services:',
      '  web:',
      '    build: .',
      '    depends_on:',
      '      db: {condition: service_started}',
      '  db: {image: "postgres:17"}',
    ],
    ['6:3 `web` depends on `db`, and no health check tells when that is ready'],
  ],
  [
    'leaves a service that is built here, and that nobody depends on, to the rule about its Dockerfile',
    ['services:', '  web: {build: .}'],
    [],
    { dockerfiles: { Dockerfile: ['FROM a:1'] } },
  ],
  ...['restart: "no"', 'restart: on-failure:3', 'deploy: {mode: replicated-job}', 'profiles: [tools]'].map(
    (text) =>
      [`leaves one alone with \`${text}\``, ['services:', '  a:', '    image: x:1', `    ${text}`], []] as const,
  ),
  ['leaves one alone that says neither image nor build', ['services:', '  a: {provider: {type: x}}'], []],
  [
    'leaves one alone that has to end',
    [
      'services:',
      '  web:',
      '    build: .',
      '    depends_on:',
      '      db: {condition: service_completed_successfully}',
      '  db: {image: "postgres:17"}',
    ],
    [],
  ],
])
