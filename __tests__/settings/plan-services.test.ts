import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { parseConfig } from '../../src/settings/config.ts'
import { planServices } from '../../src/settings/plan-services.ts'

const plan = (yaml: string) => planServices(parseConfig(yaml, 'drydock.yml'))

describe('the services of an image', () => {
  it.each<[string, string, object]>([
    ['are looked for where nobody says anything', '', { kind: 'auto' }],
    ['are none where the settings say so', 'compose: off', { kind: 'off' }],
    [
      'are those of a file',
      'compose-file: [./deploy//compose.yaml]',
      { kind: 'compose', files: ['deploy/compose.yaml'] },
    ],
    [
      'are those of the settings',
      'services: { db: { image: "db:1", env: { A: 1, B: true }, health: ready }, once: { image: job, wait: completed }, plain: { image: x, health: [a, b] } }',
      {
        kind: 'settings',
        services: [
          { name: 'db', image: 'db:1', env: { A: '1', B: 'true' }, health: ['CMD-SHELL', 'ready'], wait: 'healthy' },
          { name: 'once', image: 'job', env: {}, wait: 'completed' },
          { name: 'plain', image: 'x', env: {}, health: ['CMD', 'a', 'b'], wait: 'healthy' },
        ],
      },
    ],
  ])('%s', (_, yaml, from) => {
    expect(plan(yaml).from).toEqual(from)
  })

  it.each([
    'compose-file: [../compose.yaml]',
    'compose-file: [/etc/compose.yaml]',
    'compose-file: [compose.yaml]\nservices: { db: { image: x } }',
    'services: { db: { image: x, privileged: true } }',
    'services: { db: { image: "--privileged" } }',
    'services: { "../db": { image: x } }',
    'services: { db: {} }',
    'run-network: host',
  ])('`%s` is refused', (yaml) => {
    expect(() => plan(yaml)).toThrow(UserError)
  })
})
