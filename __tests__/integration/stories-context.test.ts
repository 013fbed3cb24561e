/** What the head is built from: what git tracks, unless the Dockerfile names what only the checkout has. */
import { expect, it, jest } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { APP, DOCKERFILE, service } from './service.ts'
import { setScene, type Setting } from './story.ts'

jest.setTimeout(120_000)

const everything = { ...service, Dockerfile: DOCKERFILE.replace('USER', 'COPY . /all/\nUSER') }

/** Puts bytes that cannot be compressed into the checkout, past git. */
const put =
  (path: string, megabytes: number): NonNullable<Setting['prepare']> =>
  ({ pullRequest }) => {
    const file = join(pullRequest.checkout, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, randomBytes(megabytes * 1_000_000))
    return {}
  }

it.each([
  ['30 MB of history', '.git/objects/pack/extra', 30],
  ['20 MB of untracked dependencies', 'node_modules/x/index.node', 20],
])('a change of one line in the README is no growth beside %s', async (_, path, megabytes) => {
  await using scene = await setScene({
    base: { ...everything, 'README.md': 'A\n' },
    change: { 'README.md': 'AB\n' },
    inputs: { 'max-size-increase': '1 kB' },
    prepare: put(path, megabytes),
  })
  const told = await scene.tell()
  expect(told.outputs).toMatchObject({ conclusion: 'pass', 'size-delta-bytes': '1' })
  expect(told.report?.images[0]?.context).toEqual({ kind: 'tracked', modified: 0 })
})

it('what only the checkout had is shown apart where the settings ask for the checkout', async () => {
  await using scene = await setScene({
    base: { ...everything, 'README.md': 'A\n' },
    change: { 'README.md': 'AB\n' },
    inputs: { 'max-size-increase': '1 kB', 'context-source': 'checkout' },
    prepare: put('node_modules/x/index.node', 20),
  })
  const told = await scene.tell()
  expect(told.report?.images[0]?.stages.image).toMatchObject({ result: { brought: { kind: 'known' } } })
  expect(told.outputs).toMatchObject({ conclusion: 'pass' })
  expect(Math.abs(Number(told.outputs['size-delta-bytes']))).toBeLessThan(1000)
})

it('a generated file that the Dockerfile names comes from the checkout, and there is no base', async () => {
  const Dockerfile = DOCKERFILE.replace('USER', 'COPY dist/ /dist/\nUSER')
  await using scene = await setScene({
    base: { ...service, Dockerfile },
    change: { 'README.md': 'AB\n' },
    prepare: put('dist/app.bin', 1),
  })
  const told = await scene.tell()
  const image = told.report?.images[0]
  expect(image?.context).toMatchObject({ kind: 'checkout', because: expect.stringContaining('takes `dist`') })
  expect(image?.baseline).toMatchObject({
    kind: 'absent',
    because: expect.stringContaining('does not build without files that only the checkout has'),
  })
  expect(told.outputs).toMatchObject({ conclusion: 'pass', 'size-delta-bytes': '' })
})

it('files that Git LFS keeps come from the checkout, and are no growth beside the pointers of the base', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5000000\n`
  await using scene = await setScene({
    base: {
      ...service,
      Dockerfile: DOCKERFILE.replace('USER', 'COPY model.bin /\nUSER'),
      '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
      'model.bin': pointer,
    },
    change: { 'app.sh': `# longer\n${APP}` },
    inputs: { 'max-size-increase': '1 kB' },
    prepare: put('model.bin', 5),
  })
  const told = await scene.tell()
  const image = told.report?.images[0]
  expect(image?.context).toEqual({
    kind: 'checkout',
    because: 'line 4 takes `model.bin`, which Git LFS keeps',
  })
  expect(image?.contextNotes).toEqual(['The base is built with the pointers of Git LFS in place of its files.'])
  expect(told.outputs).toMatchObject({ conclusion: 'pass', 'size-delta-bytes': '9' })
})

it('files of a submodule come from the checkout, and are no growth beside a base without them', async () => {
  await using scene = await setScene({
    base: { ...everything, vendored: { submodule: '5'.repeat(40) } },
    change: { 'app.sh': `# longer\n${APP}` },
    inputs: { 'max-size-increase': '1 kB' },
    prepare: put('vendored/lib.bin', 5),
  })
  const told = await scene.tell()
  const image = told.report?.images[0]
  expect(image?.context).toEqual({ kind: 'checkout', because: 'line 4 takes files of the submodule `vendored`' })
  expect(image?.contextNotes).toEqual(['The base is built without the files of submodules.'])
  expect(told.outputs).toMatchObject({ conclusion: 'pass', 'size-delta-bytes': '18' })
})
