import { testComposeRule } from '../compose-table.ts'

const service = (source: string, test: string): readonly string[] => [
  'services:',
  '  a:',
  `    ${source}`,
  '    healthcheck:',
  `      test: ${test}`,
]
const dockerfiles = {
  Dockerfile: [
    'FROM python:3.13-slim AS base',
    'COPY . .',
    'FROM base AS tools',
    'RUN apt-get install -y curl',
    'FROM base',
  ],
}
const found = (tool: string, image: string, rest = ' and nothing installs'): readonly string[] => [
  `5:13 The health check of \`a\` calls \`${tool}\`, which \`${image}\` does not have${rest}`,
]

testComposeRule('compose-probe-tool-installed', [
  [
    'finds a list',
    service('build: .', '[CMD, curl, -f, http://localhost]'),
    found('curl', 'python:3.13-slim'),
    { dockerfiles },
  ],
  [
    'finds a text',
    service('build: .', 'curl -f http://localhost || exit 1'),
    found('curl', 'python:3.13-slim'),
    { dockerfiles },
  ],
  [
    'finds a shell’s list',
    service('build: .', '[CMD-SHELL, "wget -qO- localhost || exit 1"]'),
    found('wget', 'python:3.13-slim'),
    { dockerfiles },
  ],
  [
    'finds it inside of a shell',
    service('build: .', '[CMD, sh, -c, "nc -z localhost 80"]'),
    found('nc', 'python:3.13-slim'),
    { dockerfiles },
  ],
  [
    'finds it behind a list in lines',
    [...service('build: .', '').slice(0, 4), '      test:', '        - CMD', '        - curl', '        - localhost'],
    ['6:9 The health check of `a` calls `curl`, which `python:3.13-slim` does not have and nothing installs'],
    { dockerfiles },
  ],
  ['looks at the target', service('build: {context: ., target: tools}', '[CMD, curl, localhost]'), [], { dockerfiles }],
  [
    'finds an image that is not built here',
    service('image: node:24-slim', '[CMD, curl, localhost]'),
    found('curl', 'node:24-slim', ''),
  ],
  [
    'finds a missing shell',
    service('image: gcr.io/distroless/static', 'x'),
    ['5:13 The health check of `a` needs a shell, which `gcr.io/distroless/static` does not have'],
  ],
  ['takes what is there', service('build: .', '[CMD, python, -c, "print(1)"]'), [], { dockerfiles }],
  ['takes Alpine’s wget', service('image: python:3.13-alpine', '[CMD, wget, -qO-, localhost]'), []],
  ['takes none', service('build: .', '[NONE]'), [], { dockerfiles }],
  [
    'says nothing of an image that it does not know',
    service('image: postgres:17', '[CMD-SHELL, pg_isready || curl x]'),
    [],
  ],
  ['says nothing where the Dockerfile is not known', service('build: .', '[CMD, curl, localhost]'), []],
  ['says nothing of an image in a variable', service('image: $IMAGE', '[CMD, curl, localhost]'), []],
])
