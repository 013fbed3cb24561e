import { describe, expect, it } from '@jest/globals'
import { findCompose, serviceOfFiles, type ComposedImageQuestion } from '../../src/companions/find-compose.ts'
import type { FileRead } from '../../src/world.ts'

const disk = (files: Readonly<Record<string, string>>) => ({
  read: (_: string, file: string): Promise<FileRead> =>
    Promise.resolve(files[file] === undefined ? { kind: 'missing' } : { kind: 'text', text: files[file] }),
})
const find = (files: Readonly<Record<string, string>>, question: Partial<ComposedImageQuestion> = {}) =>
  findCompose({ root: '/r', dockerfile: 'Dockerfile', ...question }, disk(files))

const DB = '\n  db: {image: db}\n'

describe('the compose file of an image', () => {
  it.each<[string, Record<string, string>, Partial<ComposedImageQuestion>, object]>([
    [
      'has a service that builds it and needs an image',
      { 'compose.yaml': `services:\n  web: {build: ., depends_on: [db]}${DB}` },
      {},
      { kind: 'found', files: ['compose.yaml'], service: 'web' },
    ],
    [
      'is completed by its override',
      {
        'docker-compose.yml': 'services:\n  web: {build: .}',
        'docker-compose.override.yml': `services:\n  web: {depends_on: [db]}${DB}`,
      },
      {},
      { kind: 'found', files: ['docker-compose.yml', 'docker-compose.override.yml'], service: 'web' },
    ],
    [
      'may lie beside the Dockerfile',
      { 'api/compose.yaml': `services:\n  web: {build: ., depends_on: [db]}${DB}` },
      { dockerfile: 'api/Dockerfile' },
      { kind: 'found', files: ['api/compose.yaml'], service: 'web' },
    ],
    [
      'may lie in the root',
      { 'compose.yaml': `services:\n  web: {build: {context: ., dockerfile: api/Dockerfile}, depends_on: [db]}${DB}` },
      { dockerfile: 'api/Dockerfile' },
      { kind: 'found', files: ['compose.yaml'], service: 'web' },
    ],
    [
      'is of no use where nothing is needed',
      { 'compose.yaml': `services:\n  web: {build: ., ports: ["80:80"]}${DB}` },
      {},
      { kind: 'none' },
    ],
    [
      'is none that builds another Dockerfile',
      { 'compose.yaml': `services:\n  web: {build: ./other, depends_on: [db]}${DB}` },
      {},
      { kind: 'none' },
    ],
    [
      'is none that builds another target',
      { 'compose.yaml': `services:\n  web: {build: {context: ., target: dev}, depends_on: [db]}${DB}` },
      {},
      { kind: 'none' },
    ],
    [
      'is one that builds the same target',
      { 'compose.yaml': `services:\n  web: {build: {context: ., target: dev}, depends_on: [db]}${DB}` },
      { target: 'dev' },
      { kind: 'found', service: 'web' },
    ],
    [
      'prefers what runs the image’s own command, and does not speak of what that needs',
      {
        'compose.yaml': `services:\n  once: {build: ., command: migrate, depends_on: [db]}\n  web: {build: ., depends_on: [db, once]}${DB}`,
      },
      {},
      { kind: 'found', files: ['compose.yaml'], service: 'web' },
    ],
    [
      'names others that could be meant',
      { 'compose.yaml': `services:\n  web: {build: ., depends_on: [db]}\n  worker: {build: ., depends_on: [db]}${DB}` },
      {},
      {
        kind: 'found',
        service: 'web',
        note: '`worker` of `compose.yaml` builds this Dockerfile too; `service` names another one.',
      },
    ],
    [
      'goes by the name that the settings give',
      { 'compose.yaml': `services:\n  web: {build: ., depends_on: [db]}\n  worker: {build: ., depends_on: [db]}${DB}` },
      { service: 'worker' },
      { kind: 'found', service: 'worker' },
    ],
    [
      'is unusable where something that is needed has to be built',
      { 'compose.yaml': 'services:\n  web: {build: ., depends_on: [api]}\n  api: {build: ./api, image: api}' },
      {},
      { kind: 'unusable', because: expect.stringContaining('which needs `api`: without an image') },
    ],
    [
      'is unusable where something is needed that is not there',
      { 'compose.yaml': 'services:\n  web: {build: ., depends_on: [api]}' },
      {},
      { kind: 'unusable' },
    ],
    ['may be nonsense', { 'compose.yaml': ':::\n- [' }, {}, { kind: 'none' }],
  ])('%s', async (_, files, question, expected) => {
    expect(await find(files, question)).toMatchObject(expected)
  })

  it('that the settings name need not need anything', async () => {
    const question = { root: '/r', dockerfile: 'Dockerfile' }
    const files = disk({ 'c.yaml': 'services: {a: {image: x}, web: {build: .}}' })
    expect(await serviceOfFiles(['c.yaml'], question, files)).toBe('web')
    expect(await serviceOfFiles(['c.yaml'], { ...question, service: 'a' }, files)).toBe('a')
    expect(await serviceOfFiles(['c.yaml'], { ...question, dockerfile: 'x/Dockerfile' }, files)).toBeUndefined()
  })
})
