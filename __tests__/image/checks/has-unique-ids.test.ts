import { expect, it } from '@jest/globals'
import { hasUniqueIds } from '../../../src/image/checks/has-unique-ids.ts'
import { sightingsOf, text } from '../sightings.ts'

it('has-unique-ids finds numbers of several users or groups', () => {
  const passwd = 'root:x:0:0::/:/bin/sh\ntoor:x:0:0::/:/bin/sh\napp:x:7:7::/:/bin/sh\n+::::::\n'
  const group = 'root:x:0:\na:x:7:\nb:x:8:\nc:x:7:app\n'
  expect(sightingsOf(hasUniqueIds, [text('etc/passwd', passwd), text('etc/group', group)])).toEqual([
    'etc/passwd@0 0: root, toor',
    'etc/group@0 7: a, c',
  ])
  expect(sightingsOf(hasUniqueIds, [text('etc/passwd', 'root:x:0:0::/:/bin/sh\nroot:x:0:0::/:/bin/sh\n')])).toEqual([])
})
