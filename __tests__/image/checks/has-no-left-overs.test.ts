import { describe, expect, it } from '@jest/globals'
import { hasNoLeftOvers } from '../../../src/image/checks/has-no-left-overs.ts'
import { file } from '../layer.ts'
import { sightingsOf } from '../sightings.ts'

describe('has-no-left-overs', () => {
  it('finds files and folders once, with what they weigh', () => {
    const files = [
      file('app/.vscode/settings.json', 10),
      file('app/.vscode/launch.json', 5),
      file('app/Dockerfile', 3),
      file('app/docker-compose.dev.yml', 4),
      file('.DS_Store', 6),
    ]
    expect(sightingsOf(hasNoLeftOvers, files)).toEqual([
      'app/.vscode@0 15 B',
      'app/Dockerfile@0 3 B',
      'app/docker-compose.dev.yml@0 4 B',
      '.DS_Store@0 6 B',
    ])
  })

  it('accepts what packages bring, and other names', () => {
    const paths = ['app/node_modules/a/Dockerfile', 'usr/share/doc/a/Dockerfile', 'app/Dockerfiles', 'app/my.vscode/a']
    expect(
      sightingsOf(
        hasNoLeftOvers,
        paths.map((path) => file(path, 1)),
      ),
    ).toEqual([])
  })
})
