import { expect, it } from '@jest/globals'
import { hasNoSetuidFiles } from '../../../src/image/checks/has-no-setuid-files.ts'
import { file, member } from '../layer.ts'
import { sightingsOf } from '../sightings.ts'

it('has-no-setuid-files finds programs with either bit that the image shows', () => {
  const below = [
    file('bin/su', 5, { mode: 0o4755 }),
    file('bin/wall', 5, { mode: 0o2755 }),
    file('bin/gone', 5, { mode: 0o4755 }),
    file('bin/tamed', 5, { mode: 0o6755 }),
    file('bin/ls', 5, { mode: 0o755 }),
    file('var/lock', 5, { mode: 0o2644 }),
    member('directory', 'srv', { mode: 0o2775 }),
  ]
  const above = [member('whiteout', 'bin/gone'), file('bin/tamed', 5, { mode: 0o755 })]
  expect(sightingsOf(hasNoSetuidFiles, below, above)).toEqual(['bin/su@0', 'bin/wall@0'])
})
