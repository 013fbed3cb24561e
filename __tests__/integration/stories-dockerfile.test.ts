/** Dockerfiles that no one would write on purpose, and some that an attacker would. */
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import type { StageName } from '../../src/model.ts'
import type { Content } from './pull-request.ts'
import { DOCKERFILE, service } from './service.ts'
import { tell, type Setting, type Told } from './story.ts'

jest.setTimeout(120_000)

const dockerfile = (content: Content): Setting => ({ base: service, change: { Dockerfile: content } })
const unreadable = { lint: 'stopped', build: 'skipped', image: 'skipped', runtime: 'skipped' } as const
const unbuilt = { lint: 'done', build: 'stopped', image: 'skipped', runtime: 'skipped' } as const

const refused: Readonly<
  Record<string, Setting & { stages: Record<StageName, string>; annotations: readonly string[] }>
> = {
  'is missing': {
    ...dockerfile(undefined),
    stages: unreadable,
    annotations: ['error Dockerfile:1 valid-dockerfile: There is no Dockerfile at `Dockerfile`'],
  },
  'is empty': {
    ...dockerfile(''),
    stages: unbuilt,
    annotations: [
      'error Dockerfile:1 builds: the Dockerfile cannot be empty.',
      'error Dockerfile:1 starts-with-from: The file has no FROM, so there is nothing to build on',
    ],
  },
  'has a line of more than 64 KiB': {
    ...dockerfile(DOCKERFILE.replace('USER', `RUN true ${'x'.repeat(70_000)}\nUSER`)),
    stages: unbuilt,
    annotations: [
      'error Dockerfile:1 builds: dockerfile line greater than max allowed size of 65535.',
      'error Dockerfile:4 valid-dockerfile: BuildKit refuses the file: a line may have 65535 bytes',
    ],
  },
  'is larger than anyone writes': {
    ...dockerfile(`${DOCKERFILE}${'# x\n'.repeat(1_200_000)}`),
    stages: unreadable,
    annotations: ['error Dockerfile:1 valid-dockerfile: `Dockerfile` is larger than 4 MiB'],
  },
  'is binary': {
    ...dockerfile(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0x02, 0x00, 0xff])),
    stages: unreadable,
    annotations: ['error Dockerfile:1 valid-dockerfile: `Dockerfile` contains NUL bytes, so it is not text in UTF-8'],
  },
  'is UTF-16': {
    ...dockerfile(Buffer.from(`\ufeff${DOCKERFILE}`, 'utf16le')),
    stages: unreadable,
    annotations: ['error Dockerfile:1 valid-dockerfile: `Dockerfile` is UTF-16; save it as UTF-8'],
  },
  // Every story fails when one of the runner's tokens, which are in the environment, turns up anywhere.
  'is a link to the environment of whoever reads it': {
    ...dockerfile({ link: '/proc/self/environ' }),
    stages: unreadable,
    annotations: ['error Dockerfile:1 valid-dockerfile: `Dockerfile` is a link that leads out of the repository'],
  },
  'is a named pipe': {
    ...dockerfile(DOCKERFILE),
    prepare: ({ pullRequest: { checkout } }) => {
      rmSync(join(checkout, 'Dockerfile'))
      execFileSync('mkfifo', [join(checkout, 'Dockerfile')])
      return {}
    },
    stages: unreadable,
    annotations: ['error Dockerfile:1 valid-dockerfile: `Dockerfile` is a named pipe'],
  },
  'has no such target': {
    ...dockerfile(`${DOCKERFILE}# the same\n`),
    inputs: { target: 'nowhere' },
    stages: unbuilt,
    annotations: ['error Dockerfile:1 builds: target stage "nowhere" could not be found.'],
  },
}

describe('a Dockerfile that cannot be built', () => {
  it.concurrent.each(Object.entries(refused))('because it %s', async (_, { stages, annotations, ...setting }) => {
    const told = await tell(setting)
    expect({ exitCode: told.exitCode, conclusion: told.outputs.conclusion }).toEqual({
      exitCode: 1,
      conclusion: 'fail',
    })
    expect(told.annotations).toEqual(annotations)
    expect(stagesOf(told)).toEqual(stages)
    expect(told.comments).toHaveLength(1)
  })
})

describe('a Dockerfile that BuildKit builds', () => {
  it.concurrent.each([
    ['with the line ends of Windows', DOCKERFILE.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${DOCKERFILE}`],
    ['of 3 MB', `${DOCKERFILE}${'# nothing\n'.repeat(300_000)}`],
  ])('%s passes', async (_, content) => {
    const told = await tell(dockerfile(content))
    expect([told.exitCode, told.annotations]).toEqual([0, []])
    expect(stagesOf(told)).toEqual({ lint: 'done', build: 'done', image: 'done', runtime: 'done' })
    expect(told.outputs).toMatchObject({ 'size-delta-bytes': '0', health: 'healthy' })
  })
})

it('a token in a file outside of the checkout stays there', async () => {
  const canary = 'canary-in-a-file'
  const told = await tell({
    base: service,
    change: { Dockerfile: { link: '../secret' }, '.dockerignore': { link: '../secret' } },
    prepare: ({ folder }) => {
      writeFileSync(join(folder, 'secret'), `FROM ${canary}\n`)
      return {}
    },
  })
  expect(told.exitCode).toBe(1)
  expect(JSON.stringify(told)).not.toContain(canary)
})

const stagesOf = ({ report }: Told): unknown =>
  Object.fromEntries(Object.entries(report?.images[0]?.stages ?? {}).map(([name, { status }]) => [name, status]))
