/** What a pull request does, and what is said of it. The comments are in `golden/stories/`. */
import { describe, expect, it, jest } from '@jest/globals'
import { node24 } from './bundle.ts'
import { expectGoldenStory } from './golden.ts'
import type { Outputs } from './output-values.ts'
import { APP, DOCKERFILE, service } from './service.ts'
import { setScene, type Setting } from './story.ts'

jest.setTimeout(120_000)

interface Story extends Setting {
  readonly exitCode: number
  readonly outputs: Partial<Outputs>
  readonly annotations: readonly unknown[]
}

const stories = {
  clean: {
    base: service,
    change: { 'app.sh': `echo listening; ${APP}` },
    inputs: { 'lock-down': 'true' },
    exitCode: 0,
    outputs: {
      conclusion: 'pass',
      summary: '✅ Ready: no new findings. The image is 16 B larger and healthy.',
      'errors-new': '0',
      'warnings-new': '0',
      known: '0',
      fixed: '0',
      'size-delta-bytes': '16',
      'layers-delta': '0',
      'runs-as-root': 'false',
      uid: '1000',
      health: 'healthy',
    },
    annotations: [],
  },
  'lint-error': {
    base: { ...service, Dockerfile: DOCKERFILE.replace('COPY', 'ADD') },
    change: { Dockerfile: DOCKERFILE.replace('COPY app.sh .', 'ADD app.sh .\nADD motd /etc/motd'), motd: 'ahoy' },
    exitCode: 1,
    outputs: {
      conclusion: 'fail',
      summary: '❌ Not ready: 1 new error. Line 4 breaks copy-local-files. The image is 4 B larger and healthy.',
      'errors-new': '1',
      known: '1',
      'layers-delta': '1',
    },
    annotations: [
      'error Dockerfile:4 copy-local-files: `motd` is a plain file or folder: use COPY',
      'warning Dockerfile:3 copy-local-files: `app.sh` is a plain file or folder: use COPY',
    ],
  },
  'build-breaks': {
    base: service,
    change: { Dockerfile: DOCKERFILE.replace('USER', 'RUN ls /nowhere\nUSER') },
    exitCode: 1,
    outputs: {
      conclusion: 'fail',
      summary: '❌ Not ready: does not build. Line 4 stops the build.',
      'errors-new': '1',
      'size-bytes': '',
      'size-delta-bytes': '',
      layers: '',
      'build-seconds': '',
      'runs-as-root': 'unknown',
      uid: '',
      health: 'unknown',
    },
    annotations: ['error Dockerfile:4 builds: RUN ls /nowhere failed: exit code 1.'],
  },
  'over-budget': {
    base: service,
    change: { Dockerfile: DOCKERFILE.replace('COPY app.sh .', 'COPY app.sh ballast ./'), ballast: 'x'.repeat(300_000) },
    inputs: { 'max-size-increase': '100 kB' },
    exitCode: 1,
    outputs: {
      conclusion: 'fail',
      summary: '❌ Not ready: grew over its budget. The image is 300 kB larger and healthy.',
      'errors-new': '1',
      'size-delta-bytes': '300000',
    },
    annotations: ['error Dockerfile:3 max-size-increase: The image grew by 300 kB unpacked; the limit is 100 kB'],
  },
  'runs-as-root': {
    base: service,
    change: { Dockerfile: DOCKERFILE.replace('USER 1000:1000\n', '') },
    exitCode: 1,
    outputs: {
      conclusion: 'fail',
      summary: '❌ Not ready: runs as root. The image is as large as before and healthy.',
      'errors-new': '1',
      'warnings-new': '1',
      'runs-as-root': 'true',
      uid: '0',
      health: 'healthy',
    },
    annotations: [
      'error Dockerfile:1 runs-as-non-root: The only process runs as root (user 0). The image sets no `USER`',
      'warning Dockerfile:1 has-user: The final stage sets no USER, and `alpine` runs as root',
    ],
  },
  'runs-as-root-as-on-base': {
    base: { ...service, Dockerfile: DOCKERFILE.replace('USER 1000:1000\n', '') },
    change: { 'app.sh': `echo listening; ${APP}` },
    exitCode: 0,
    outputs: {
      conclusion: 'pass',
      'errors-new': '0',
      'warnings-new': '0',
      known: '2',
      'runs-as-root': 'true',
    },
    annotations: [
      'warning Dockerfile:1 runs-as-non-root: The only process runs as root (user 0). The image sets no `USER`',
      'warning Dockerfile:1 has-user: The final stage sets no USER, and `alpine` runs as root',
    ],
  },
  unhealthy: {
    base: service,
    change: {
      Dockerfile: DOCKERFILE.replace(
        /HEALTHCHECK.*/,
        'HEALTHCHECK --interval=1s --timeout=1s --retries=2 CMD ["ls", "/tmp/never"]',
      ),
    },
    exitCode: 1,
    outputs: {
      conclusion: 'fail',
      summary: '❌ Not ready: unhealthy. The image is as large as before.',
      'errors-new': '1',
      'runs-as-root': 'false',
      health: 'unhealthy',
    },
    annotations: [
      expect.stringMatching(
        /^error Dockerfile:1 health-check-passes: The health check does not pass: every probe failed for \d+\.\d s(?: on a machine without other work of ours)?, and the health check's own numbers allow \d+\.\d s$/,
      ),
    ],
  },
  'no-health-check': {
    base: service,
    change: { Dockerfile: DOCKERFILE.replace(/HEALTHCHECK.*\n/, '') },
    exitCode: 0,
    outputs: {
      conclusion: 'pass',
      summary: '✅ Ready: no new errors or warnings. The image is as large as before.',
      'runs-as-root': 'false',
      health: 'none',
      'health-seconds': '',
    },
    annotations: ['notice Dockerfile:1 has-healthcheck: The image of this stage has no HEALTHCHECK'],
  },
} satisfies Readonly<Record<string, Story>>

const tell = async ({ exitCode, outputs, annotations, ...setting }: Story, name: string): Promise<void> => {
  await using scene = await setScene(setting)
  const told = await scene.tell()
  expect({ exitCode: told.exitCode, outputs: told.outputs, annotations: told.annotations }).toEqual({
    exitCode,
    outputs: { ...told.outputs, 'base-sha': scene.pullRequest.base, ...outputs },
    annotations,
  })
  expect(told.requests).toEqual([
    'POST /graphql 200',
    'GET /repos/octo-org/hello/issues/7/comments?per_page=100 200',
    'POST /repos/octo-org/hello/issues/7/comments 201',
    'GET /repos/octo-org/hello/issues/7/comments?per_page=100 200',
    'POST /graphql 200',
    ...(told.reviewed.length > 0 ? ['POST /repos/octo-org/hello/pulls/7/reviews 200'] : []),
  ])
  const [comment = ''] = told.comments
  const [marker, ...body] = comment.split('\n')
  expect([marker, told.comments.length]).toEqual(['<!-- drydock:comment key=all run=4242.1 -->', 1])
  expect(told.summary.trim()).toBe(body.join('\n').trim())
  expectGoldenStory(name, comment, scene.pullRequest)
}

describe('a pull request', () => {
  it.concurrent.each(Object.entries(stories))('%s', (name, story) => tell(story, name))

  it.concurrent('clean, under Node 24', () => tell({ ...stories.clean, node: node24() }, 'clean'))
})
