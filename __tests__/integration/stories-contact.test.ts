/** First contact: repositories without any configuration. */
import { expect, it, jest } from '@jest/globals'
import { APP, DOCKERFILE } from './service.ts'
import { tell } from './story.ts'

jest.setTimeout(120_000)

it('builds docker/Dockerfile from the root, where its files are', async () => {
  const told = await tell({
    base: { 'docker/Dockerfile': DOCKERFILE.replace('COPY app.sh', 'COPY src/'), 'src/app.sh': APP },
    change: { 'src/app.sh': `echo listening; ${APP}` },
  })
  expect(told.outputs).toMatchObject({ conclusion: 'pass', 'size-delta-bytes': '16' })
  const note = 'The build context is the root of the repository: line 3 takes `src`, which `docker` does not have.'
  expect(told.report?.images[0]).toMatchObject({
    baseline: { kind: 'measured' },
    contextNotes: [expect.stringContaining(note)],
  })
  expect(told.comments[0]).toContain('The build context is the root of the repository')
})
