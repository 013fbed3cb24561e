import { describe, expect, it } from '@jest/globals'
import type { Cli, Ended } from '../../src/docker/cli/docker-command.ts'
import { environment } from '../../src/docker/preflight.ts'
import { UserError } from '../../src/errors.ts'

const DONE: Ended = { exitCode: 0, timedOut: false, missing: false, stdout: '', stderr: '' }

const ENGINE = { ServerVersion: '28.5.2', Driver: 'overlay2', DriverStatus: [['Backing Filesystem', 'extfs']] }

/** What `docker info`, `docker buildx version` and `docker buildx inspect` end with. */
const client = (info: Partial<Ended>, version: Partial<Ended> = {}, inspect: Partial<Ended> = {}): Cli => ({
  run({ args }) {
    const [first, second] = args
    const ended = first === 'info' ? info : second === 'version' ? version : inspect
    return Promise.resolve({ ...DONE, ...ended })
  },
  stream: () => Promise.reject(new TypeError('nothing flows')),
})

const says = (info: object): Partial<Ended> => ({ stdout: JSON.stringify(info) })
const VERSION = { stdout: 'github.com/docker/buildx v0.29.1 1d8e5a6\n' }
const BUILDER = { stdout: 'Name:          default\nDriver:        docker\nLast Activity: 2026\n' }

describe('the environment', () => {
  it('is what the engine and buildx say of themselves', async () => {
    expect(await environment(client(says(ENGINE), VERSION, BUILDER))).toEqual({
      engine: '28.5.2',
      buildx: '0.29.1',
      builder: 'default (docker)',
      imageStore: 'classic',
    })
  })

  it.each<[string, Cli, object]>([
    [
      'has containerd’s store where the engine names it',
      client(says({ ...ENGINE, DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']] }), VERSION, BUILDER),
      { imageStore: 'containerd' },
    ],
    [
      'has the classic store where the engine names none',
      client(says({ ServerVersion: '27.0.1' }), VERSION),
      { imageStore: 'classic' },
    ],
    [
      'has the platform in the words of images',
      client(says({ ...ENGINE, OSType: 'linux', Architecture: 'aarch64' }), VERSION),
      { platform: 'linux/arm64' },
    ],
    ['has buildx of whatever name', client(says(ENGINE), { stdout: 'buildx of mine\n' }), { buildx: 'buildx of mine' }],
  ])('%s', async (_, cli, expected) => {
    expect(await environment(cli)).toMatchObject(expected)
  })

  it.each([
    ['names no builder', ''],
    ['names a builder without a driver', 'Name: mine\n'],
  ])('has no builder where buildx %s', async (_, stdout) => {
    expect(await environment(client(says(ENGINE), VERSION, { stdout }))).not.toHaveProperty('builder')
  })

  it.each<[string, Cli, string]>([
    ['there is no docker', client({ exitCode: undefined, missing: true }), 'There is no docker on the PATH'],
    ['the engine does not answer', client({ exitCode: undefined, timedOut: true }), 'did not answer within 10 s'],
    [
      'the engine refuses',
      client({ exitCode: 1, stderr: 'Cannot connect to the Docker daemon.\n' }),
      'No Docker engine answers (Cannot connect to the Docker daemon), so',
    ],
    [
      'the client answers without an engine',
      client(says({}), VERSION),
      'No Docker engine answers (it names no engine)',
    ],
    ['the client’s engine has no version', client(says({ ServerVersion: '' }), VERSION), 'No Docker engine answers'],
    ['there is no buildx', client(says(ENGINE), { exitCode: 1 }), 'has no buildx'],
    ['buildx does not answer', client(says(ENGINE), { exitCode: undefined, timedOut: true }), 'has no buildx'],
  ])('is for the user to put right where %s', async (_, cli, sentence) => {
    const error = await environment(cli).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toContain(sentence)
  })
})
