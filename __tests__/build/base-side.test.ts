import { folder } from '../../src/build-context.ts'
import { describe, expect, it } from '@jest/globals'
import { baselineOf, readOnBase, type Base } from '../../src/build/base-side.ts'
import type { FileRead } from '../../src/world.ts'

const THERE: Base = {
  kind: 'there',
  root: '/base',
  sha: 'abc',
  how: 'the commit before',
  [Symbol.asyncDispose]: () => Promise.resolve(),
}

const read = (answer: FileRead, base: Base = THERE) =>
  readOnBase({ onBase: { dockerfile: 'Dockerfile', context: folder('.') } }, base, {
    disk: {
      read: () => Promise.resolve(answer),
      list: () => Promise.reject(new Error('nobody lists')),
    },
  })

describe('the Dockerfile of the base', () => {
  it('is there with its text', async () => {
    expect(await read({ kind: 'text', text: 'FROM a' })).toMatchObject({ kind: 'there', root: '/base', sha: 'abc' })
  })

  it.each<[string, FileRead, string]>([
    ['that is not there makes the head’s a new one', { kind: 'missing' }, 'the Dockerfile is new'],
    [
      'that leads out of the repository is never built',
      { kind: 'refused', because: 'it is a link out of the repository' },
      "the base's Dockerfile cannot be read: it is a link out of the repository",
    ],
  ])('%s', async (_, answer, because) => {
    const before = await read(answer)
    expect(before).toEqual({ kind: 'absent', because, sha: 'abc' })
    expect(baselineOf(before, undefined)).toEqual({ kind: 'absent', because, sha: 'abc' })
  })

  it('is not looked for where the base could not be checked out', async () => {
    const absent: Base = { kind: 'absent', because: 'no git', [Symbol.asyncDispose]: () => Promise.resolve() }
    expect(await read({ kind: 'text', text: 'FROM a' }, absent)).toEqual({ kind: 'absent', because: 'no git' })
  })
})
