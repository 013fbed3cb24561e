import { expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { readConfig } from '../../src/settings/read-config.ts'
import type { FileRead } from '../../src/world.ts'

/** A checkout with these files. */
const checkout = (files: Readonly<Record<string, FileRead>>) => ({
  read: (root: string, path: string): Promise<FileRead> =>
    Promise.resolve(files[`${root}/${path}`] ?? { kind: 'missing' }),
})

const text = (content: string): FileRead => ({ kind: 'text', text: content })

const BOTH = checkout({
  '/repo/.github/drydock.yml': text('fail-on: warning\n'),
  '/repo/ci/own.yml': text('fail-on: info\n'),
})

it.each<[string, string | undefined, Parameters<typeof readConfig>[2], object]>([
  ['in its usual place', undefined, BOTH, { 'fail-on': 'warning' }],
  ['where the user says', 'ci/own.yml', BOTH, { 'fail-on': 'info' }],
  ['nowhere', undefined, checkout({}), {}],
])('the configuration is read %s', async (_, named, disk, expected) => {
  expect(await readConfig('/repo', named, disk)).toEqual(expected)
})

it.each<[string, string | undefined, FileRead, string]>([
  ['that the user named is missing', 'own.yml', { kind: 'missing' }, 'there is no file `own.yml`'],
  ['cannot be read', undefined, { kind: 'refused', because: 'it is a pipe' }, 'cannot be read: it is a pipe'],
  ['has a mistake', undefined, text('fail-onn: warning\n'), '.github/drydock.yml'],
])('a configuration that %s is for the user to put right', async (_, named, read, sentence) => {
  const error = await readConfig('/repo', named, { read: () => Promise.resolve(read) }).catch(
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UserError)
  expect(String(error)).toContain(sentence)
})
