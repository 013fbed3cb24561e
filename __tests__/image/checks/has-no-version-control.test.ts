import { describe, expect, it } from '@jest/globals'
import { hasNoVersionControl } from '../../../src/image/checks/has-no-version-control.ts'
import { file, member } from '../layer.ts'
import { sightingsOf } from '../sightings.ts'

describe('has-no-version-control', () => {
  it('finds a repository with what it weighs, also where it is deleted later', () => {
    const layers = [
      [file('app/.git/HEAD', 20), file('app/.git/objects/ab/cd', 300), file('.hg/requires', 7)],
      [member('whiteout', 'app/.git')],
    ]
    expect(sightingsOf(hasNoVersionControl, ...layers)).toEqual(['app/.git@0 hidden 320 B', '.hg@0 7 B'])
  })

  it('accepts what only looks like one', () => {
    const files = [
      file('app/.github/HEAD', 1),
      file('app/.git/hooks/x', 1),
      file('app/.gitignore', 1),
      file('app/x.git/HEAD', 1),
    ]
    expect(sightingsOf(hasNoVersionControl, files)).toEqual([])
  })
})
