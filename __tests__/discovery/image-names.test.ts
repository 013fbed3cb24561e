import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { nameImages } from '../../src/discovery/image-names.ts'
import '../property-seed.ts'

it.each<[readonly string[], readonly string[]]>([
  [
    ['services/api/Dockerfile', 'services/web/Dockerfile'],
    ['api', 'web'],
  ],
  [
    ['Dockerfile', 'Dockerfile.dev', '.devcontainer/Dockerfile'],
    ['image', 'dev', 'devcontainer'],
  ],
  [
    ['docker/api/Dockerfile', 'docker/Dockerfile'],
    ['api', 'docker'],
  ],
  [
    ['api/docker/Dockerfile', 'web/docker/Dockerfile'],
    ['api', 'web'],
  ],
  [
    ['api/Dockerfile', 'api/Dockerfile.worker', 'api/migrate.Dockerfile'],
    ['api', 'api-worker', 'api-migrate'],
  ],
  [
    ['one/api/Dockerfile', 'two/api/Dockerfile', 'web/Dockerfile'],
    ['one-api', 'two-api', 'web'],
  ],
  [
    ['a/Web App!/Dockerfile', 'b/Ünïcode/Containerfile'],
    ['web-app', 'unicode'],
  ],
  [
    ['build/package/Dockerfile', 'Dockerfile'],
    ['package', 'image'],
  ],
  [
    ['api-dev/Dockerfile', 'api/Dockerfile.dev'],
    ['api-dev', 'api-dev-2'],
  ],
])('names %j', (files, names) => {
  expect(nameImages(files)).toEqual(names)
})

it('takes the name that a service has, where no other image has it', () => {
  const services = new Map([
    ['services/api/Dockerfile', 'backend'],
    ['services/b/Dockerfile', 'web'],
  ])
  const files = ['services/api/Dockerfile', 'services/b/Dockerfile', 'web/Dockerfile']
  expect(nameImages(files, services)).toEqual(['backend', 'b', 'web'])
})

it('gives each a name of its own that the configuration takes', () => {
  const part = fc.constantFrom('a', 'b', 'docker', 'A', 'x y', '..', '日本', 'a'.repeat(80), '-', '_', 'image')
  const file = fc.constantFrom('Dockerfile', 'Dockerfile.a', 'a.Dockerfile', 'Dockerfile.2', 'Containerfile')
  const path = fc.tuple(fc.array(part, { maxLength: 4 }), file).map(([folders, name]) => [...folders, name].join('/'))
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 12 }), (files) => {
      const names = nameImages(files)
      expect(names).toHaveLength(files.length)
      expect(new Set(names).size).toBe(files.length)
      for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9._-]{0,62}$/)
    }),
  )
})
