import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { makePlan } from '../../src/plan.ts'
import { readEnvFile } from '../../src/settings/env-file.ts'
import { readEnvFiles } from '../../src/settings/read-env-files.ts'
import type { FileRead } from '../../src/world.ts'

describe('a file of variables', () => {
  it('is read as `docker run --env-file` reads it', () => {
    expect(readEnvFile('# comment\r\nA=1\r\n\n  B= x = "y" \nC=\n', 'x.env')).toEqual({ A: '1', B: ' x = "y" ', C: '' })
  })

  it.each(['AWS_SECRET_ACCESS_KEY', '=x', 'A B=x', '1A=x'])(
    '`%s` is refused, with its line and without its text',
    (line) => {
      expect(() => readEnvFile(`A=1\n${line}\n`, 'x.env')).toThrow(
        new UserError('`run-env-file`: line 2 of x.env is not `NAME=value`.'),
      )
    },
  )
})

describe('files of variables in a plan', () => {
  const planFor = (files: readonly string[]) =>
    makePlan({
      root: '/repo',
      subject: {},
      base: { kind: 'none', because: 'none' },
      inputs: { image: {}, run: {}, place: {} },
      config: { 'run-env-file': [...files], 'run-env': { B: 'of the settings' } },
      dockerfiles: ['Dockerfile'],
      renames: new Map(),
      today: '2026-11-27',
    })
  const inside: Readonly<Record<string, FileRead>> = {
    'a.env': { kind: 'text', text: 'A=1\nB=2\n' },
    'b.env': { kind: 'text', text: 'A=3\n' },
    'link.env': { kind: 'refused', because: '`link.env` is a link that leads out of the repository' },
  }
  const read = async (...files: string[]) => {
    const plan = await readEnvFiles(planFor(files), {
      disk: { read: (_, file) => Promise.resolve(inside[file] ?? { kind: 'missing' }) },
      readElsewhere: (path) => (path === '/runner/x.env' ? 'A=elsewhere\n' : undefined),
    })
    const { runtime } = plan.images[0]
    return runtime.kind === 'run' ? runtime.options.env : undefined
  }

  it('give their variables, later ones first, and `run-env` before all of them', async () => {
    expect(await read('a.env', 'b.env')).toEqual({ A: '3', B: 'of the settings' })
    expect(await read('/runner/x.env')).toEqual({ A: 'elsewhere', B: 'of the settings' })
  })

  it.each([
    ['link.env', '`run-env-file`: `link.env` is a link that leads out of the repository.'],
    ['none.env', '`run-env-file`: there is no file `none.env`.'],
    ['../none.env', '`run-env-file`: there is no file `../none.env`.'],
  ])('%s is refused', async (file, message) => {
    await expect(read(file)).rejects.toThrow(new UserError(message))
  })
})
