import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createRunFolder, removeRunFolder } from '../../src/disk/run-folder.ts'
import { UserError } from '../../src/errors.ts'

let temp: string
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'run-folder-'))
})
afterEach(() => {
  rmSync(temp, { recursive: true })
})

describe('the folder of a run', () => {
  it('is this user’s alone, and goes with all that is in it', async () => {
    {
      await using folder = await createRunFolder('0123abcd', temp)
      writeFileSync(join(folder.path, 'file'), '')
      expect([folder.path, statSync(folder.path).mode & 0o777]).toEqual([join(temp, 'drydock-0123abcd'), 0o700])
    }
    expect(readdirSync(temp)).toEqual([])
  })

  it('is found again by who knows the run, who leaves other runs alone', async () => {
    const [mine, other] = [await createRunFolder('0123abcd', temp), await createRunFolder('4567abcd', temp)]
    await removeRunFolder('0123abcd', temp)
    await removeRunFolder('0123abcd', temp)
    expect([existsSync(mine.path), existsSync(other.path)]).toEqual([false, true])
  })

  it('makes the place that it is in', async () => {
    await using folder = await createRunFolder('0123abcd', join(temp, 'not', 'there'))
    expect(existsSync(folder.path)).toBe(true)
  })

  it('is refused where somebody else has it, and where there can be no folder', async () => {
    await using first = await createRunFolder('0123abcd', temp)
    expect(existsSync(first.path)).toBe(true)
    await expect(createRunFolder('0123abcd', temp)).rejects.toThrow(UserError)
    writeFileSync(join(temp, 'file'), '')
    await expect(createRunFolder('0123abcd', join(temp, 'file'))).rejects.toThrow(
      /^There is no place for temporary files: .*\.$/,
    )
  })
})
