import { testComposeRule } from '../compose-table.ts'

const DEPENDS = ['services:', '  web:', '    build: .', '    depends_on: [db]', '  db:']
const FOUND = ['5:3 `web` depends on `db`, and no health check tells when that is ready']
const BUILT = [...DEPENDS, '    build: {context: ./db, target: run}']
const CHECK = ['    healthcheck:', '      test: [CMD, pg_isready]']

testComposeRule('compose-has-healthcheck', [
  ['finds a service that another depends on', [...DEPENDS, '    image: postgres:17'], FOUND],
  ['is content with a health check', [...DEPENDS, '    image: postgres:17', ...CHECK], []],
  ['finds one that is switched off', [...DEPENDS, '    image: postgres:17', '    healthcheck: {disable: true}'], FOUND],
  ['finds one that is none', [...DEPENDS, '    image: postgres:17', '    healthcheck: {test: [NONE]}'], FOUND],
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
  ['leaves a service alone that nobody depends on', ['services:', '  db: {image: "postgres:17"}'], []],
  [
    'leaves it alone where the other knows better',
    [
      'services:',
      '  web:',
      '    build: .',
      '    depends_on:',
      '      db: {condition: service_started}',
      '  db: {image: "postgres:17"}',
    ],
    [],
  ],
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
