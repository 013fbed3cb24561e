import { folder } from '../../src/build-context.ts'
import { expect, it } from '@jest/globals'
import { canChange, type Change } from '../../src/context/can-change.ts'
import { makeTrees, type TreeStory } from './trees.ts'

interface Case extends Partial<Change> {
  readonly text: string
  readonly changed: readonly string[]
  readonly ignore?: string
  readonly asks?: NonNullable<TreeStory['asks']>
  readonly secrets?: readonly string[]
  readonly buildContexts?: Readonly<Record<string, string>>
  readonly structureTests?: readonly string[]
  readonly envFiles?: readonly string[]
  readonly composeFiles?: readonly [string, ...string[]]
  /** What stands before the text; an Alpine stage where absent. */
  readonly from?: string
}

async function ask({ text, changed, from = 'FROM alpine AS one\n', ignore = '', asks = {}, ...given }: Case) {
  const { secrets = [], buildContexts = {}, links = [], submodules = [], config = '.github/drydock.yml' } = given
  const tracked = given.tracked ?? ['src/a.py', 'README.md', 'web/x', ...changed]
  using trees = makeTrees(`${from}${text}\n`, { tracked: { '.dockerignore': ignore }, asks })
  const { structureTests = [], envFiles = [], composeFiles } = given
  const services = composeFiles ? ({ kind: 'compose', files: composeFiles } as const) : ({ kind: 'off' } as const)
  const build = { secrets, ssh: [], buildArgs: asks.buildArgs ?? {}, buildContexts, labels: {}, cacheFrom: [] }
  return await canChange(
    {
      dockerfile: 'Dockerfile',
      onBase: { dockerfile: 'Containerfile', context: folder('.') },
      build: { ...build, cacheTo: [], addHosts: [], pull: false, noCache: false, timeoutSeconds: 1 },
      structureTests,
      envFiles,
      services: { from: services, binds: false, timeoutSeconds: 1 },
    },
    `${from}${text}\n`,
    trees.question,
    { changed, tracked, links, submodules, config, ...(given.extended !== undefined && { extended: given.extended }) },
    trees.disk,
  )
}

const COPY = 'COPY src /src'
/** Takes nothing from where the change is. */
const APART = { text: 'COPY a.py /', asks: { folder: 'src' } }

it.each<[string, Case]>([
  ['a file that no COPY takes', { text: COPY, changed: ['README.md'] }],
  ['a file whose name only begins alike', { text: COPY, changed: ['src2/a.py'] }],
  ['a file that the ignore file leaves out', { text: 'COPY . .', changed: ['README.md'], ignore: '*.md' }],
  ['a file outside of the context', { text: 'COPY . .', changed: ['src/a.py'], asks: { folder: 'web' } }],
  [
    'a file that another stage takes',
    { text: `${COPY}\nFROM alpine\nCOPY README.md /`, changed: ['README.md'], asks: { target: 'one' } },
  ],
  ['nothing', { text: 'COPY . .', changed: [] }],
  ['nothing, where it takes what git does not track', { text: 'COPY dist /', changed: [] }],
  [
    'a file of the same folder as a named context',
    { text: COPY, changed: ['web2/x'], asks: { named: new Map([['w', 'web']]) } },
  ],
  [
    'a submodule that no pattern leads to',
    { text: 'COPY src/*.py /', changed: ['vendor/x'], submodules: ['vendor/x'] },
  ],
  [
    'a file beside its structure tests',
    { ...APART, changed: ['ci/a.md'], structureTests: ['ci/*.yaml'], tracked: ['src/a.py', 'ci/a.yaml'] },
  ],
  [
    'any file beside a Dockerfile that takes none',
    { text: '# syntax=docker/dockerfile:1\nRUN ls', changed: ['src/a.py'] },
  ],
])('cannot change the image: %s', async (_, one) => {
  expect(await ask(one)).toBe(false)
})

it.each<[string, Case]>([
  ['the Dockerfile', { text: COPY, changed: ['Dockerfile'] }],
  ['the name that it had', { text: COPY, changed: ['Containerfile'] }],
  ['its ignore file', { text: COPY, changed: ['Dockerfile.dockerignore'] }],
  ['the ignore file', { text: COPY, changed: ['.dockerignore'] }],
  ['the configuration', { text: COPY, changed: ['.github/drydock.yml'] }],
  ['a compose file', { text: COPY, changed: ['deploy/docker-compose.prod.yml'] }],
  ['the settings of hadolint', { text: COPY, changed: ['.hadolint.yaml'] }],
  ['a workflow', { text: COPY, changed: ['.github/workflows/ci.yml'] }],
  ['a file in a folder that is taken', { text: COPY, changed: ['src/deep/b.py'] }],
  ['a file that fits a pattern', { text: 'ADD *.md /', changed: ['README.md'] }],
  [
    'a file that a mount takes',
    { text: 'RUN --mount=type=bind,source=README.md,target=/r cat /r', changed: ['README.md'] },
  ],
  ['a file of the whole context', { text: 'COPY . .', changed: ['README.md'] }],
  ['a file, where only the build knows which', { text: 'ARG D\nCOPY $D /', changed: ['README.md'] }],
  [
    'a file of a named context',
    { text: 'COPY --from=w x /', changed: ['web/x'], asks: { named: new Map([['w', 'web']]) } },
  ],
  ['a submodule on the way', { text: 'COPY src/lib/a /', changed: ['src/lib'], tracked: ['src/lib', 'src/lib/a'] }],
  [
    'a file of the context, where links may lead to it',
    { text: 'COPY current /', changed: ['releases/1'], tracked: ['current', 'releases/1'], links: ['current'] },
  ],
  ['a file, where the Dockerfile takes what an earlier step made', { text: 'COPY dist /', changed: ['README.md'] }],
  ['a file, where the whole checkout is asked for', { text: COPY, changed: ['README.md'], asks: { wish: 'checkout' } }],
  [
    'a file, where the builder fetches the context',
    { text: COPY, changed: ['README.md'], asks: { folder: undefined } },
  ],
  ['a file of a secret', { text: COPY, changed: ['.npmrc'], secrets: ['id=npmrc,src=.npmrc'] }],
  ['a structure test', { ...APART, changed: ['ci/a.yaml'], structureTests: ['./ci/a.yaml'] }],
  ['one of several structure tests', { ...APART, changed: ['ci/deep/b.yaml'], structureTests: ['ci/**/*.yaml'] }],
  [
    'a structure test with brackets in its name',
    { ...APART, changed: ['ci/[a].yaml'], structureTests: ['ci/[a].yaml'] },
  ],
  [
    'a file, where structure tests come from an earlier step',
    { ...APART, changed: ['web/x'], structureTests: ['made/*.yaml'] },
  ],
  ['a file of variables for the container', { ...APART, changed: ['ci/test.env'], envFiles: ['./ci/test.env'] }],
  ['a compose file of another name', { ...APART, changed: ['ci/stack.yml'], composeFiles: ['ci/stack.yml'] }],
  [
    'what a linked structure test leads to',
    {
      ...APART,
      changed: ['web/t.yaml'],
      structureTests: ['ci/t.yaml'],
      tracked: ['src/a.py', 'ci/t.yaml'],
      links: ['ci/t.yaml'],
    },
  ],
  ['a file, where the base image has triggers', { text: 'FROM node:22-onbuild', changed: ['README.md'] }],
  [
    'a file, where another frontend reads the Dockerfile',
    { text: '# syntax=example.org/x\nRUN ls', changed: ['README.md'] },
  ],
  ['a bake file', { ...APART, changed: ['deploy/docker-bake.override.hcl'] }],
  ['the variables of a compose file', { ...APART, changed: ['deploy/.env'] }],
  ['the thresholds of dive', { text: COPY, changed: ['.dive-ci'] }],
  ['an action that lies anywhere', { text: COPY, changed: ['ci/image/action.yml'] }],
  ['what the configuration extends', { text: COPY, changed: ['ci/b.yml'], extended: 'ci/b.yml' }],
  ['the configuration, as it was called', { text: COPY, changed: ['ci/a.yml'], config: './ci//a.yml' }],
  ['what a linked Dockerfile leads to', { ...APART, changed: ['docker/Dockerfile'], links: ['Dockerfile'] }],
  [
    'what a linked ignore file leads to',
    { ...APART, changed: ['ci/ignore'], links: ['src/.dockerignore'], tracked: ['src/a.py', 'src/.dockerignore'] },
  ],
  ['what a linked configuration leads to', { ...APART, changed: ['ci/a.yml'], links: ['.github'] }],
  [
    'what a linked folder leads to',
    { text: 'COPY . .', changed: ['apps/web/x'], asks: { folder: 'web' }, links: ['web'], tracked: ['web'] },
  ],
  ['a file of a secret, spelled otherwise', { text: COPY, changed: ['web/n'], secrets: ['id=n,src=web/x/../n'] }],
  [
    'a file, where an argument names another frontend',
    { text: 'RUN ls', changed: ['web/x'], asks: { folder: 'src', buildArgs: { BUILDKIT_SYNTAX: 'example.org/x' } } },
  ],
  [
    'a file, where another frontend is named with slashes',
    { from: '// syntax=example.org/x\nFROM alpine\n', text: '', changed: ['web/x'] },
  ],
  ['a file, where the target is not there', { text: COPY, changed: ['README.md'], asks: { target: 'two' } }],
  [
    'a file of the stage that an argument chooses',
    {
      from: 'ARG E=prod\nFROM alpine AS dev\nCOPY README.md /\nFROM alpine AS prod\nCOPY src /\nFROM ${E}\n',
      text: 'RUN ls',
      changed: ['README.md'],
      asks: { buildArgs: { E: 'dev' } },
    },
  ],
  [
    'a file, where the base image that a variable names has triggers',
    { from: 'ARG B=node:22-onbuild\nFROM ${B}\n', text: COPY, changed: ['README.md'] },
  ],
  [
    'a file, where nothing is taken and the base image may have triggers',
    { from: 'FROM acme/web-base:3\n', text: 'CMD ["x"]', changed: ['README.md'] },
  ],
  ['a file of a trigger in an earlier stage', { text: 'ONBUILD COPY README.md /\nFROM one', changed: ['README.md'] }],
  [
    'a file of a folder that stands in for the base image',
    { text: COPY, changed: ['web/x'], asks: { named: new Map([['alpine', 'web']]) } },
  ],
  [
    'a file of a folder that stands in for a stage',
    { text: 'FROM alpine\nCOPY --from=one / /', changed: ['web/x'], asks: { named: new Map([['one', 'web']]) } },
  ],
  [
    'a file, where a layout of images is a context',
    { text: COPY, changed: ['web/x'], buildContexts: { b: 'oci-layout://web' } },
  ],
  [
    'a submodule that a pattern leads to',
    {
      text: 'COPY vendor/*/x.c /',
      changed: ['vendor/lib'],
      submodules: ['vendor/lib'],
      tracked: ['vendor/a/x.c', 'vendor/lib'],
    },
  ],
])('can change the image: %s', async (_, one) => {
  expect(await ask(one)).toBe(true)
})
