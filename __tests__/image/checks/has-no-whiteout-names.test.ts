import { expect, it } from '@jest/globals'
import { hasNoWhiteoutNames } from '../../../src/image/checks/has-no-whiteout-names.ts'
import { file, member } from '../layer.ts'
import { sightingsOf } from '../sightings.ts'

it('has-no-whiteout-names finds what hides nothing, and what has content', () => {
  const layers = [
    [file('a', 1), file('app/.wh.full', 5), file('app/wh.ok', 5)],
    [member('whiteout', 'a'), member('whiteout', 'app/ghost'), member('whiteout', 'top')],
  ]
  expect(sightingsOf(hasNoWhiteoutNames, ...layers)).toEqual(['app/.wh.ghost@1', '.wh.top@1', 'app/.wh.full@0'])
})
