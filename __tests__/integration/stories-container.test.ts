/** Containers that do not do what a service does. */
import { expect, it, jest } from '@jest/globals'
import { APP, DOCKERFILE, service } from './service.ts'
import { setScene, type Setting } from './story.ts'

jest.setTimeout(120_000)

interface Story extends Setting {
  readonly exitCode: number
  readonly annotations: readonly unknown[]
  readonly runtime: object
}

const app = (script: string): Setting => ({ base: service, change: { 'app.sh': script } })

const stories: Readonly<Record<string, Story>> = {
  'has nothing to run': {
    base: service,
    change: { Dockerfile: 'FROM scratch\nCOPY app.sh /\nUSER 1000:1000\nHEALTHCHECK CMD ["/app.sh"]\n' },
    exitCode: 1,
    annotations: ['error Dockerfile:1 starts: The image has nothing to run: it declares neither CMD nor ENTRYPOINT.'],
    runtime: { status: 'stopped' },
  },
  'names a command that does not exist': {
    base: service,
    change: { Dockerfile: DOCKERFILE.replace('["sh", "app.sh"]', '["no-such-program"]') },
    exitCode: 1,
    annotations: ['error Dockerfile:1 starts: The image’s command no-such-program does not exist in the image.'],
    runtime: { status: 'stopped' },
  },
  'ends at once': {
    ...app('echo cannot read the settings >&2; exit 3\n'),
    exitCode: 1,
    annotations: [
      expect.stringMatching(
        /^error Dockerfile:1 keeps-running: The container ended by itself after \d\.\d s with exit code 3; a service keeps running$/,
      ),
    ],
    runtime: { status: 'done', result: { exit: { code: 3 }, logTail: ['cannot read the settings'] } },
  },
  'ignores SIGTERM': {
    ...app("trap '' TERM INT\ntouch /tmp/ready\nwhile :; do sleep 1; done\n"),
    exitCode: 0,
    annotations: [
      'warning Dockerfile:1 stops-when-asked: SIGTERM did not end it within 1 s: its first process ignores the signal',
    ],
    runtime: { status: 'done', result: { health: { kind: 'healthy' } } },
  },
  'prints 100 MB': {
    ...app(`yes "$(printf %01000d 7)" | head -c 100000000\necho\necho the end\n${APP}`),
    exitCode: 0,
    annotations: [],
    runtime: {
      status: 'done',
      result: { health: { kind: 'healthy' }, logTail: expect.arrayContaining(['the end']) },
    },
  },
}

it.concurrent.each(Object.entries(stories))(
  'a container that %s',
  async (_, { exitCode, annotations, runtime, ...setting }) => {
    await using scene = await setScene(setting)
    const told = await scene.tell()
    expect([told.exitCode, told.annotations]).toEqual([exitCode, annotations])
    const stages = told.report?.images[0]?.stages
    expect([stages?.lint.status, stages?.build.status, stages?.image.status]).toEqual(['done', 'done', 'done'])
    expect(stages?.runtime).toMatchObject(runtime)
    expect(told.comments[0]?.length).toBeLessThan(16_000)
  },
)
