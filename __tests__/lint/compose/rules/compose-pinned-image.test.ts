import { testComposeRule } from '../compose-table.ts'

const service = (image: string): readonly string[] => ['services:', '  db:', `    image: ${image}`]
const untagged = (image: string): string => `3:12 \`${image}\` has no tag, so \`db\` gets whatever is the latest`
const latest = (image: string): string => `3:12 \`${image}\` is another image tomorrow: name a version for \`db\``

testComposeRule('compose-pinned-image', [
  ['finds no tag', service('postgres'), [untagged('postgres')]],
  ['finds no tag behind a port', service('registry.example.com:5000/a/b'), [untagged('registry.example.com:5000/a/b')]],
  ['finds latest', service('postgres:latest'), [latest('postgres:latest')]],
  ['finds it in quotes', service("'postgres:latest'"), [latest('postgres:latest')]],
  [
    'finds a tag of an official image that names no release line',
    service('mysql:8'),
    ['3:12 `mysql:8` moves to the next minor version by itself: name that too in the tag'],
  ],
  [
    'finds a variant without a version',
    service('nginx:alpine'),
    ['3:12 `nginx:alpine` moves to the next version by itself: name the version in the tag'],
  ],
  ['leaves the tags of others alone', service('owner/app:stable'), []],
  ['takes a tag that moves with a digest beside it', service('mysql:8@sha256:0'), []],
  ['takes a tag', service('postgres:17'), []],
  ['takes a digest', service('postgres@sha256:0'), []],
  ['leaves variables alone', service('postgres:${TAG:-latest}'), []],
  ['leaves images of this machine alone', service('localhost:5000/app'), []],
  ['leaves an image alone that is built', [...service('app'), '    build: .'], []],
  [
    'leaves the image of another service alone',
    ['services:', '  web: {build: ., image: app}', '  worker: {image: app}'],
    [],
  ],
  [
    'leaves an image alone that another file builds',
    service('app'),
    [],
    { others: { 'compose.override.yaml': ['services:', '  db: {build: .}'] } },
  ],
  [
    'says it once for a map that several merge',
    ['x-a: &a', '  image: redis', 'services:', '  a: *a', '  b:', '    <<: *a'],
    ['2:10 `redis` has no tag, so `a` gets whatever is the latest'],
  ],
])
