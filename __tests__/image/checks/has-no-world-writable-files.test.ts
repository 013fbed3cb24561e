import { expect, it } from '@jest/globals'
import { hasNoWorldWritableFiles } from '../../../src/image/checks/has-no-world-writable-files.ts'
import { file, member } from '../layer.ts'
import { sightingsOf } from '../sightings.ts'

it('has-no-world-writable-files finds files and folders, but no links and no sticky folders', () => {
  const files = [
    file('app/run.sh', 5, { mode: 0o777 }),
    member('directory', 'app', { mode: 0o777 }),
    member('directory', 'tmp', { mode: 0o1777 }),
    member('symlink', 'bin', { mode: 0o777, link: 'usr/bin' }),
    member('device', 'dev/null', { mode: 0o666 }),
    file('app/safe', 5, { mode: 0o775 }),
  ]
  expect(sightingsOf(hasNoWorldWritableFiles, files)).toEqual(['app@0', 'app/run.sh@0'])
})
