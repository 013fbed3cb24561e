import { describe, expect, it } from '@jest/globals'
import { hasNoShellHistory } from '../../../src/image/checks/has-no-shell-history.ts'
import { file, member } from '../layer.ts'
import { sightingsOf } from '../sightings.ts'

describe('has-no-shell-history', () => {
  it.each([
    ['root/.bash_history'],
    ['home/a/.python_history'],
    ['.ash_history'],
    ['root/.psql_history'],
    ['root/.viminfo'],
  ])('finds %s, also where it is deleted later', (path) => {
    const layers = [[file(path, 4)], [member('whiteout', path)]]
    expect(sightingsOf(hasNoShellHistory, ...layers)).toEqual([`${path}@0 hidden`])
  })

  it.each([['root/.bashrc'], ['app/history'], ['app/HISTORY.md'], ['app/bash_history']])('accepts %s', (path) => {
    expect(sightingsOf(hasNoShellHistory, [file(path, 4), file('root/.bash_history', 0)])).toEqual([])
  })
})
