import { describe, expect, it } from '@jest/globals'
import { requireRunnerFiles } from '../../src/action/runner-files.ts'

describe('the files of a runner', () => {
  it.each(['GITHUB_OUTPUT', 'GITHUB_STATE'])('are asked for by name where %s leads nowhere', (name) => {
    expect(() => {
      requireRunnerFiles({ [name]: '/nowhere/file' })
    }).toThrow(`\`${name}\` names /nowhere/file, which is not there`)
  })

  it('may be there, or not be named', () => {
    expect(() => {
      requireRunnerFiles({ GITHUB_OUTPUT: import.meta.filename, GITHUB_STATE: '' })
    }).not.toThrow()
  })
})
