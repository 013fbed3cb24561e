/** What a pull request is compared with, and what is said when there is nothing to compare with. */
import { describe, expect, it, jest } from '@jest/globals'
import { rmSync } from 'node:fs'
import { expectGoldenStory } from './golden.ts'
import type { PullRequest } from './pull-request.ts'
import { APP, DOCKERFILE, service } from './service.ts'
import { setScene, type Setting } from './story.ts'

jest.setTimeout(120_000)

const louder = { 'app.sh': `echo listening; ${APP}` }

const withoutBase: Readonly<
  Record<string, Setting & { because: RegExp; baseSha: (pullRequest: PullRequest) => string }>
> = {
  'new-dockerfile': {
    base: { 'README.md': 'A service.\n' },
    change: service,
    because: /^the Dockerfile is new$/,
    baseSha: ({ base }) => base,
  },
  'base-not-fetched': {
    base: service,
    change: louder,
    prepare: ({ pullRequest }) => {
      rmSync(pullRequest.origin, { recursive: true })
      return {}
    },
    because:
      /^commit `[0-9a-f]{7}` is not in this clone, and it could not be fetched: fatal: Could not read from remote repository\.$/,
    baseSha: () => '',
  },
  'base-does-not-build': {
    base: { ...service, Dockerfile: DOCKERFILE.replace('USER', 'RUN ls /nowhere\nUSER') },
    change: { Dockerfile: DOCKERFILE },
    because: /^the base does not build: RUN ls \/nowhere failed: exit code 1\.$/,
    baseSha: ({ base }) => base,
  },
}

describe('a pull request without a base to compare with', () => {
  it.concurrent.each(Object.entries(withoutBase))('%s', async (name, { because, baseSha, ...setting }) => {
    await using scene = await setScene(setting)
    const told = await scene.tell()
    expect(told.exitCode).toBe(0)
    expect(told.outputs).toMatchObject({
      conclusion: 'pass',
      'size-bytes': expect.stringMatching(/^\d+$/),
      'size-delta-bytes': '',
      'layers-delta': '',
      health: 'healthy',
      'base-sha': baseSha(scene.pullRequest),
    })
    expect(told.report?.images[0]?.baseline).toMatchObject({ kind: 'absent', because: expect.stringMatching(because) })
    expectGoldenStory(name, told.comments[0] ?? '', scene.pullRequest)
  })
})

it('a push is compared with the commit before it, and gets no comment', async () => {
  await using scene = await setScene({
    base: service,
    change: louder,
    event: ({ base, merge }) => ({
      name: 'push',
      payload: { ref: 'refs/heads/main', before: base, after: merge, repository: { id: 1, default_branch: 'main' } },
    }),
  })
  const told = await scene.tell()
  expect([told.exitCode, told.requests, told.annotations]).toEqual([0, [], []])
  expect(told.log).toContain('│ Comment: not written, there is no pull request\n')
  expect(told.outputs).toMatchObject({
    conclusion: 'pass',
    'size-delta-bytes': '16',
    'base-sha': scene.pullRequest.base,
  })
  expect(told.report?.subject).toMatchObject({ headSha: scene.pullRequest.merge, baseSha: scene.pullRequest.base })
  expect(told.summary).toContain('### ✅ Ready: no new findings')
})
