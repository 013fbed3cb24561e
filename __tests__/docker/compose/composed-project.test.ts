import { describe, expect, it } from '@jest/globals'
import { composedJson, withEscapes, withoutEscapes } from '../../../src/docker/compose/composed-json.ts'
import { composedProject } from '../../../src/docker/compose/composed-project.ts'
import type { ServiceProject } from '../../../src/services.ts'

const ask = (json: unknown, binds = false) =>
  composedProject(composedJson.parse(json), { service: 'web', reference: 'image:head', mirror: '/srv/mirror', binds })

function project(json: unknown, binds = false): ServiceProject {
  const answer = ask(json, binds)
  if (answer.kind === 'refused') throw new Error(answer.because)
  return answer.project
}

const web = { build: { context: '/srv/mirror', dockerfile: 'Dockerfile' } }
const on = (...names: string[]) => ({
  depends_on: Object.fromEntries(names.map((name) => [name, { condition: 'service_started', required: true }])),
})
/** The notes on a service that has these settings beside its image. */
const notesOn = (settings: object, rest: object = {}): readonly string[] =>
  project({ services: { web: { ...web, ...on('db') }, db: { image: 'db', ...settings } }, ...rest }).notes

describe('the project of a composed file', () => {
  it('has what the service needs, in the order in which it is needed, and nothing else', () => {
    const { companions, tested } = project({
      services: {
        web: { ...web, depends_on: { api: { condition: 'service_healthy' } } },
        unrelated: { image: 'u' },
        api: { image: 'api', ...on('db', 'web') },
        db: { image: 'db' },
      },
    })
    expect(companions.map(({ name }) => name)).toEqual(['db', 'api'])
    expect(companions[1]?.needs).toEqual([{ service: 'db', condition: 'started' }])
    expect(tested.needs).toEqual([{ service: 'api', condition: 'healthy' }])
  })

  it('makes a service that is built in the same way of the same image', () => {
    const { companions, notes } = project({
      services: { web: { ...web, ...on('migration') }, migration: { ...web, command: ['migrate'] } },
    })
    expect(companions).toMatchObject([{ name: 'migration', image: 'image:head', command: ['migrate'] }])
    expect(notes).toEqual([])
  })

  it.each([
    ['another Dockerfile', { context: '/srv/mirror/worker', dockerfile: 'Dockerfile' }, 'worker/Dockerfile'],
    ['another target', { context: '/srv/mirror', dockerfile: 'Dockerfile', target: 'dev' }, 'Dockerfile'],
  ])('starts no service that is built from %s, though it has an image name, and says so', (_, build, file) => {
    const { companions, tested, notes } = project({
      services: { web: { ...web, ...on('worker') }, worker: { build, image: 'worker' } },
    })
    expect([companions, tested.needs]).toEqual([[], []])
    expect(notes).toEqual([
      `Service \`worker\` is not started: it is built from \`${file}\`, and only images that are there already are run beside this one.`,
    ])
  })

  it.each([
    ['1m30s', 90],
    ['0s', 0],
    ['soon', undefined],
    [null, undefined],
  ])('knows how long the image may take to end as a service: %p', (stop_grace_period, seconds) => {
    const { tested, notes } = project({ services: { web: { ...web, stop_grace_period } } })
    expect([tested.stopTimeoutSeconds, notes]).toEqual([seconds, []])
  })

  it('refuses a service that is not there', () => {
    expect(ask({ services: { api: web } })).toEqual({ kind: 'refused', because: 'has no service `web`' })
  })
})

describe('of a service that asks for more than it may have', () => {
  it.each([
    ['privileged', true],
    ['pid', 'host'],
    ['ipc', 'host'],
    ['uts', 'host'],
    ['network_mode', 'host'],
    ['userns_mode', 'host'],
    ['cgroup', 'host'],
    ['devices', ['/dev/sda']],
    ['cap_add', ['SYS_ADMIN']],
    ['security_opt', ['seccomp:unconfined']],
    ['ports', [{ target: 80, published: '80' }]],
    ['volumes_from', ['other']],
    ['use_api_socket', true],
    ['provider', { type: 'program' }],
    ['a_key_of_tomorrow', { x: 1 }],
  ])('`%s` is left out and said', (key, value) => {
    const { companions } = project({ services: { web: { ...web, ...on('db') }, db: { image: 'db', [key]: value } } })
    expect(companions[0]).toEqual({
      name: 'db',
      image: 'db',
      env: {},
      tmpfs: [],
      mounts: [],
      networks: { default: ['db'] },
      needs: [],
    })
    expect(notesOn({ [key]: value })).toEqual([`Service \`db\` does not get \`${key}\`.`])
  })

  it.each([false, null, '', []])('a key that is %j says nothing', (value) => {
    expect(notesOn({ privileged: value })).toEqual([])
  })

  it.each([
    ['a folder of the host', { type: 'bind', source: '/etc', target: '/x' }, 'the host’s `/etc`'],
    [
      'a folder beside the repository',
      { type: 'bind', source: '/srv/mirror-else', target: '/x' },
      '`../mirror-else` outside of the repository',
    ],
    [
      'a folder of the repository',
      { type: 'bind', source: '/srv/mirror/conf', target: '/x' },
      '`conf` of the repository (`compose-binds: true` copies it in)',
    ],
    [
      'a place that would be an option',
      { type: 'volume', source: 'v', target: '/x,readonly=false' },
      'a mount at `/x,readonly=false`',
    ],
    ['another kind of mount', { type: 'npipe', source: 'x', target: '/x' }, 'a mount of type `npipe` at `/x`'],
  ])('%s is not mounted, and said', (_, mount, said) => {
    expect(notesOn({ volumes: [mount] })).toEqual([`Service \`db\` does not get ${said}.`])
  })

  it('a folder of the repository is copied in where the settings say so, and one of the host never', () => {
    const mounts = [
      { type: 'bind', source: '/srv/mirror/conf', target: '/conf' },
      { type: 'bind', source: '/', target: '/host' },
    ]
    const { companions } = project(
      { services: { web: { ...web, ...on('db') }, db: { image: 'db', volumes: mounts } } },
      true,
    )
    expect(companions[0]?.mounts).toEqual([
      { kind: 'file', file: { kind: 'repository', path: 'conf' }, target: '/conf' },
    ])
  })

  it('variables without a value are not the runner’s', () => {
    expect(notesOn({ environment: { A: null, B: 'x', 'C D': 'y' } })).toEqual([
      'Service `db` asks for variables that are not set: `A`. `run-env` sets them.',
      'Service `db` does not get variables of odd names: `C D`.',
    ])
  })

  it('a secret from elsewhere is none of a file', () => {
    const { companions } = project({
      services: {
        web: { ...web, ...on('db') },
        db: { image: 'db', secrets: [{ source: 's', target: '/run/secrets/s' }] },
      },
      secrets: { s: { file: '/etc/shadow' } },
    })
    expect(companions[0]?.mounts).toEqual([
      { kind: 'file', file: { kind: 'secret', id: 's' }, target: '/run/secrets/s' },
    ])
  })
})

it('a dollar sign is the same after both ways', () => {
  const value = { a: ['$', '$$', '${X}'], b: 1, c: null }
  expect(withoutEscapes(withEscapes(value))).toEqual(value)
})
