import { describe, expect, it } from '@jest/globals'
import { compareConfigs } from '../../src/image/config-changes.ts'
import { findSecrets } from '../../src/lint/facts/files/secret-patterns.ts'
import type { ConfigChanges } from '../../src/model.ts'
import type { ImageConfig } from '../../src/world.ts'
import { plainConfig } from '../fakes/fake-docker.ts'
import { declared } from '../runtime/declared.ts'

const changes = (head: Partial<ImageConfig>, base: Partial<ImageConfig> = {}): ConfigChanges =>
  compareConfigs({ ...plainConfig, ...head }, { ...plainConfig, ...base }, { findSecrets })

describe('two configurations', () => {
  it.each<[string, Partial<ImageConfig>, Partial<ImageConfig>, ConfigChanges]>([
    ['the same', {}, {}, {}],
    ['another order', { exposedPorts: ['1/tcp', '2/tcp'] }, { exposedPorts: ['2/tcp', '1/tcp'] }, {}],
    ['another user', { user: 'web' }, {}, { user: { base: 'app', head: 'web' } }],
    ['a user that is gone', { user: '' }, {}, { user: { base: 'app', becomesRoot: true } }],
    ['root by name', { user: 'root:app' }, {}, { user: { base: 'app', head: 'root:app', becomesRoot: true } }],
    ['root by number', { user: '00' }, {}, { user: { base: 'app', head: '00', becomesRoot: true } }],
    ['root by another name', { user: 'root' }, { user: '0' }, { user: { base: '0', head: 'root' } }],
    ['a user that begins as root does', { user: 'rooter' }, {}, { user: { base: 'app', head: 'rooter' } }],
    ['root no more', {}, { user: '' }, { user: { head: 'app' } }],
    ['an entrypoint', { entrypoint: ['/init', '--'] }, {}, { entrypoint: { head: '["/init","--"]' } }],
    ['another command', { command: ['a b'] }, {}, { command: { base: '["server"]', head: '["a b"]' } }],
    ['a working directory', { workingFolder: '/app' }, {}, { workingFolder: { head: '/app' } }],
    ['a stop signal', { stopSignal: 'SIGINT' }, {}, { stopSignal: { base: 'SIGTERM', head: 'SIGINT' } }],
    [
      'ports',
      { exposedPorts: ['53/udp', '80/tcp'] },
      { exposedPorts: ['53/tcp', '80/tcp'] },
      { ports: { added: ['53/udp'], removed: ['53/tcp'] } },
    ],
    ['volumes', { volumes: ['/b', '/a'] }, {}, { volumes: { added: ['/a', '/b'], removed: [] } }],
    [
      'variables, whose values nobody sees',
      { env: { NEW: 'hunter2', SAME: '1', OTHER: 'hunter3', constructor: '' } },
      { env: { GONE: 'hunter4', SAME: '1', OTHER: 'hunter5' } },
      { variables: { added: ['NEW', 'constructor'], removed: ['GONE'], changed: ['OTHER'] } },
    ],
    [
      'labels',
      { labels: { version: '2', new: '' } },
      { labels: { version: '1', old: 'x' } },
      {
        labels: [
          { name: 'new', head: '' },
          { name: 'old', base: 'x' },
          { name: 'version', base: '1', head: '2' },
        ],
      },
    ],
    [
      'a health check that is gone',
      {},
      { healthcheck: declared({ test: ['CMD-SHELL', 'curl -f http://localhost/'] }) },
      {
        healthcheck: {
          base: '--interval=30s --timeout=3s --start-period=0s --start-interval=5s --retries=3 CMD curl -f http://localhost/',
          isGone: true,
        },
      },
    ],
    [
      'a health check that is switched off',
      { healthcheck: { kind: 'disabled' } },
      { healthcheck: declared() },
      {
        healthcheck: {
          base: '--interval=30s --timeout=3s --start-period=0s --start-interval=5s --retries=3 CMD ["probe"]',
          head: 'NONE',
          isGone: true,
        },
      },
    ],
    [
      'none at all in place of one that was switched off',
      { healthcheck: { kind: 'absent' } },
      { healthcheck: { kind: 'disabled' } },
      { healthcheck: { base: 'NONE' } },
    ],
  ])('differ by what they say: %s', (_, head, base, expected) => {
    expect(changes(head, base)).toEqual(expected)
  })

  it('tell nothing that its issuer made to be found as a secret', () => {
    const token = ['ghp_', 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6'].join('')
    const said = changes({
      user: token,
      command: ['serve', `--token=${token}`],
      labels: { token, [token]: 'x' },
      env: { [token]: '' },
      volumes: [`/${token}`],
      healthcheck: declared({ test: ['CMD', token] }),
    })
    expect(JSON.stringify(said)).not.toContain('ghp_')
    expect(said.command).toEqual({ base: '["server"]', head: '(not shown: it has a GitHub token in it)' })
  })

  it('are cut where nobody reads on', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `/${index}`)
    expect(changes({ volumes: many }).volumes?.added).toHaveLength(1000)
    const labels = Object.fromEntries(many.map((name) => [name, 'x'.repeat(9000)]))
    expect(changes({ labels }).labels).toHaveLength(1000)
    expect(changes({ labels }).labels?.[0]?.head).toHaveLength(1000)
  })
})
