import { expect, it } from '@jest/globals'
import { doubtContext, guessContext } from '../../src/context/guess-context.ts'
import { openDisk } from '../../src/disk/disk.ts'
import { parseDockerfile } from '../../src/lint/dockerfile/parse-dockerfile.ts'
import { makeTrees } from './trees.ts'

/** Asks about a Dockerfile in a repository that has these files beside it. */
const ask = async <Answer>(
  file: string,
  instructions: string,
  files: readonly string[],
  question: (about: Parameters<typeof guessContext>[0]) => Promise<Answer>,
): Promise<Answer> => {
  const text = `FROM alpine AS one\n${instructions}\n`
  using trees = makeTrees('FROM scratch\n', {
    tracked: { [file]: text, ...Object.fromEntries(files.map((name) => [name, 'x'])) },
  })
  const dockerfile = parseDockerfile(file, text)
  return await question({ root: trees.question.root, dockerfile, wishes: { buildArgs: {}, folders: [] } })
}

const guess = (file: string, instructions: string, files: readonly string[], target?: string) =>
  ask(file, instructions, files, (about) => guessContext({ ...about, wishes: { ...about.wishes, target } }, openDisk()))

const doubt = (folder: string, instructions: string, files: readonly string[]) =>
  ask('backend/Dockerfile', instructions, files, (about) => doubtContext({ ...about, folder }, openDisk()))

it.each([
  ['a folder of the root', 'COPY src/ .', ['src/a.py']],
  ['a file by its path from the root', 'COPY docker/entry.sh /', ['docker/entry.sh']],
  ['a pattern', 'ADD *.toml /', ['a.toml']],
  ['a mount', 'RUN --mount=type=bind,source=go.mod,target=go.mod ls', ['go.mod']],
  ['all, and there is nothing beside the Dockerfile', 'COPY . .', ['src/a.py', 'docker/Dockerfile.dockerignore']],
  ['some that only the root has, others that both have', 'COPY a b /', ['a', 'b', 'docker/a']],
])('takes the root for %s', async (_, instructions, files) => {
  expect(await guess('docker/Dockerfile', instructions, files)).toMatchObject({
    folder: '.',
    note: expect.stringMatching(
      /^The build context is the root of the repository: line \d+ takes `[^`]+`, which `docker` does not have\. /,
    ),
  })
})

it.each([
  ['has all of them', 'COPY src/ .', ['docker/src/a.py']],
  ['is asked for nothing', 'RUN ls', ['src/a.py']],
  [
    'and the Dockerfile takes a stage’s or an address’s',
    'COPY --from=one src .\nADD https://example.org/src .',
    ['src/a'],
  ],
])('takes the Dockerfile’s own folder without a word where it %s', async (_, instructions, files) => {
  expect(await guess('docker/Dockerfile', instructions, files)).toEqual({ folder: 'docker' })
})

it('has nothing to choose for a Dockerfile in the root', async () => {
  expect(await guess('web.Dockerfile', 'COPY nowhere /', [])).toEqual({ folder: '.' })
})

it('looks at the stages of the target alone', async () => {
  const stages = 'COPY src /\nFROM alpine AS two\nCOPY nowhere /'
  expect(await guess('docker/Dockerfile', stages, ['src/a'], 'one')).toMatchObject({ folder: '.' })
})

it('stays in the own folder where both fit, and says so with the setting', async () => {
  expect(await guess('web/Dockerfile', 'COPY package.json .', ['package.json', 'web/package.json'])).toEqual({
    folder: 'web',
    note: 'The build context is `web`; all that the Dockerfile takes lies in the root as well: set `context: .` if the root is meant.',
  })
})

it('says where each file lies where neither folder has all', async () => {
  expect(
    await guess('backend/Dockerfile', 'COPY app /app\nCOPY uv.lock nowhere /', ['backend/app/a', 'uv.lock']),
  ).toEqual({
    folder: 'backend',
    isUnsure: true,
    note: 'The build context is `backend`, but `uv.lock` (line 3) lies in the root and `nowhere` (line 3) lies in neither: name the right folder with `context`.',
  })
})

it('takes the folder that has more where neither has all', async () => {
  expect(await guess('docker/Dockerfile', 'COPY a b /\nCOPY entry.sh /', ['a', 'b', 'docker/entry.sh'])).toEqual({
    folder: '.',
    isUnsure: true,
    note: 'The build context is the root of the repository, but `entry.sh` (line 3) lies in `docker`: name the right folder with `context`.',
  })
})

it.each([
  [
    'backend',
    ['uv.lock', 'backend/src/a'],
    'The build context is `backend`, but `uv.lock` (line 2) lies in the root: name the right folder with `context`.',
  ],
  [
    '.',
    ['uv.lock', 'backend/src/a'],
    'The build context is the root of the repository, but `src` (line 3) lies in `backend`: name the right folder with `context`.',
  ],
])('doubts the context %s that lacks what another folder has', async (folder, files, note) => {
  expect(await doubt(folder, 'COPY uv.lock .\nCOPY src .', files)).toBe(note)
})

it('does not doubt a context that has all, or lacks what nobody has', async () => {
  expect(await doubt('backend', 'COPY src .', ['backend/src/a', 'src/a'])).toBeUndefined()
  expect(await doubt('backend', 'COPY dist .', ['backend/src/a'])).toBeUndefined()
})
