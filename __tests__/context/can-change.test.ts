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
}

async function ask({ text, changed, ignore = '', asks = {}, secrets = [], tracked, links = [] }: Case) {
  const files = ['src/a.py', 'README.md', 'web/x', ...changed]
  using trees = makeTrees(`FROM alpine AS one\n${text}\n`, { tracked: { '.dockerignore': ignore }, asks })
  const build = { secrets, ssh: [], buildArgs: {}, buildContexts: {}, labels: {}, cacheFrom: [], cacheTo: [] }
  return await canChange(
    {
      dockerfile: 'Dockerfile',
      onBase: { dockerfile: 'Containerfile', context: folder('.') },
      build: { ...build, addHosts: [], pull: false, noCache: false, timeoutSeconds: 1 },
    },
    `FROM alpine AS one\n${text}\n`,
    trees.question,
    { changed, tracked: tracked ?? files, links, config: '.github/drydock.yml' },
    trees.disk,
  )
}

const COPY = 'COPY src /src'

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
  ['a file, where the base image has triggers', { text: 'FROM node:22-onbuild', changed: ['README.md'] }],
  [
    'a file, where another frontend reads the Dockerfile',
    { text: '# syntax=example.org/x\nRUN ls', changed: ['README.md'] },
  ],
])('can change the image: %s', async (_, one) => {
  expect(await ask(one)).toBe(true)
})
