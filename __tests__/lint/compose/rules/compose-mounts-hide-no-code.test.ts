import { testComposeRule } from '../compose-table.ts'

const service = (mount: string, build = '.'): readonly string[] => [
  'services:',
  '  a:',
  `    build: ${build}`,
  '    volumes:',
  `      - ${mount}`,
]
const dockerfiles = { Dockerfile: ['FROM a:1 AS base', 'WORKDIR /app', 'FROM base', 'COPY . .', 'COPY conf /etc/app/'] }
const found = (folder: string): readonly string[] => [
  `5:9 \`a\` runs the host’s files: the mount over \`${folder}\` hides what the image has there`,
]

testComposeRule('compose-mounts-hide-no-code', [
  ['finds a mount over the folder', service('.:/app'), found('/app'), { dockerfiles }],
  ['finds one over a folder above', service('./x:/etc'), found('/etc'), { dockerfiles }],
  ['finds the long form', service('{type: bind, source: ., target: /app/}'), found('/app'), { dockerfiles }],
  ['finds a path with a variable', service('"${PWD}:/app"'), found('/app'), { dockerfiles }],
  ['finds one over a part of the code', service('./src:/app/src'), found('/app/src'), { dockerfiles }],
  [
    'finds one over a part of the code in another context',
    service('./api/src:/app/src/', './api'),
    found('/app/src'),
    { dockerfiles: { 'api/Dockerfile': ['FROM a:1', 'COPY src /app/src/', 'COPY . /app'] } },
  ],
  ['leaves other code at that place alone', service('./other/src:/app/src'), [], { dockerfiles }],
  ['leaves data and settings inside alone', service('./media:/app/media'), [], { dockerfiles }],
  ['leaves a file or folder inside alone', service('./settings.yaml:/app/settings.yaml'), [], { dockerfiles }],
  ['leaves a named volume alone', service('data:/app'), [], { dockerfiles }],
  ['leaves a nameless volume alone', service('/app'), [], { dockerfiles }],
  ['leaves other folders alone', service('./data:/data'), [], { dockerfiles }],
  ['says nothing where the Dockerfile is not known', service('.:/app'), []],
  ['says nothing of another target', service('.:/app', '{context: ., target: base}'), [], { dockerfiles }],
  ['finds a folder that is the default of a variable', service('".:${APP:-/app}"'), found('/app'), { dockerfiles }],
  ['finds the Dockerfile of a default', service('.:/app', '${CONTEXT:-.}'), found('/app'), { dockerfiles }],
  [
    'leaves targets for development alone',
    service('.:/app', '{context: ., target: dev}'),
    [],
    { dockerfiles: { Dockerfile: ['FROM a:1 AS dev', 'WORKDIR /app', 'COPY . .'] } },
  ],
  ['leaves profiles for development alone', [...service('.:/app'), '    profiles: [dev]'], [], { dockerfiles }],
  ['leaves files for development alone', service('.:/app'), [], { dockerfiles, file: 'compose.override.yaml' }],
])
