/** First contact: repositories without any configuration. */
import { expect, it, jest } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { APP, DOCKERFILE, service } from './service.ts'
import { setScene, tell } from './story.ts'

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

it('passes without an engine where nothing changed that an image is made of', async () => {
  await using scene = await setScene({
    base: { ...service, 'README.md': 'A\n' },
    change: { 'README.md': 'AB\n' },
    prepare: () => ({ DOCKER_HOST: 'unix:///nowhere/docker.sock' }),
  })
  const told = await scene.tell()
  expect([told.exitCode, told.outputs.conclusion, told.report?.environment]).toEqual([0, 'pass', {}])
  expect(told.comments[0]).toContain('### ✅ Ready: unchanged\n\nNothing changed that it is made of: Dockerfile, ')
})

it('builds only the image that the change can have touched, and has the others in one row', async () => {
  const broken = DOCKERFILE.replace('CMD', 'RUN false\nCMD')
  const config =
    'images:\n' + ['api', 'web', 'job'].map((name) => `  - {name: ${name}, dockerfile: ${name}/Dockerfile}\n`).join('')
  const folders: [string, string][] = ['api', 'job'].flatMap((name) => [
    [`${name}/Dockerfile`, broken],
    [`${name}/app.sh`, APP],
  ])
  const told = await tell({
    base: {
      ...Object.fromEntries<string>(folders),
      'web/Dockerfile': DOCKERFILE,
      'web/app.sh': APP,
      '.github/drydock.yml': config,
    },
    change: { 'web/app.sh': `echo listening; ${APP}` },
  })
  expect(told.outputs.conclusion).toBe('pass')
  expect(told.report?.images.map(({ name, unchanged }) => [name, unchanged !== undefined])).toEqual([
    ['api', true],
    ['web', false],
    ['job', true],
  ])
  expect(told.comments[0]).toMatch(/^### ✅ Ready: all 3 images, 2 of them unchanged\n/m)
  expect(told.comments[0]).toMatch(
    /^\| <code>web<\/code> \|.*\n\| <code>api<\/code>, <code>job<\/code> \| unchanged \| +\|/m,
  )
})

it('takes each Dockerfile for an image: eleven that the change cannot have touched never make it red', async () => {
  const broken = DOCKERFILE.replace('CMD', 'RUN false\nCMD')
  const others = Array.from({ length: 11 }, (_, index) => `services/job-${String.fromCharCode(97 + index)}`)
  const told = await tell({
    base: {
      ...Object.fromEntries(others.map((folder) => [`${folder}/Dockerfile`, broken])),
      ...Object.fromEntries(others.map((folder) => [`${folder}/app.sh`, APP])),
      'services/web/Dockerfile': DOCKERFILE,
      'services/web/app.sh': APP,
      'tests/fixtures/bad/Dockerfile': 'FROM nowhere.invalid/none\n',
    },
    change: { 'services/web/app.sh': `echo listening; ${APP}` },
  })
  expect(told.outputs).toMatchObject({ conclusion: 'pass', health: 'healthy', 'size-delta-bytes': '16' })
  expect(told.report?.images.filter(({ unchanged }) => unchanged === undefined).map(({ name }) => name)).toEqual([
    'web',
  ])
  expect(told.report?.leftOut).toEqual([{ dockerfile: 'tests/fixtures/bad/Dockerfile', because: 'test data' }])
  expect(told.comments[0]).toMatch(/^### ✅ Ready: all 12 images, 11 of them unchanged\n/m)
  expect(told.comments[0]).toContain('- <code>tests/fixtures/bad/Dockerfile</code>, test data')
})

const STAGES = `${DOCKERFILE.replace('FROM', 'ARG SECRET=none OTHER=none GREETING=none\nFROM').replace(/^(FROM .*)$/m, '$1 AS prod\nARG SECRET OTHER GREETING\nRUN test "$SECRET $OTHER $GREETING" = "none none hello"')}FROM prod AS dev\nRUN false\n`

it('builds what a compose file builds, and takes nothing of the machine for it', async () => {
  const compose = `
services:
  web:
    build:
      context: ./web
      target: \${STAGE:-prod}
      args: {SECRET: "\${STEP_SECRET}", OTHER: "\${IN_A_FILE}", GREETING: "\${WORD}"}
      secrets: [host]
      ssh: [default]
secrets: {host: {file: /etc/passwd}}
`
  await using scene = await setScene({
    base: { 'web/Dockerfile': STAGES, 'web/app.sh': APP, 'docker-compose.yml': compose, '.env': 'WORD=hello\n' },
    change: { 'web/app.sh': `echo listening; ${APP}` },
    prepare: ({ pullRequest }) => {
      writeFileSync(join(pullRequest.checkout, '.env'), 'WORD=hello\nIN_A_FILE=canary\n')
      return { STEP_SECRET: 'canary' }
    },
  })
  const told = await scene.tell()
  expect(told.outputs).toMatchObject({ conclusion: 'pass', health: 'healthy' })
  expect(told.comments[0]).toContain(
    'Built as <code>docker-compose.yml</code> (service <code>web</code>) says: context',
  )
  expect(told.comments[0]).toContain('the argument <code>SECRET</code>, whose variable nobody sets')
  expect(JSON.stringify(told)).not.toContain('canary')
})

it('builds what a bake file builds', async () => {
  const bake = `
variable "STEP_SECRET" { default = "none" }
target "app" {
  context = "web"
  target = "prod"
  args = { SECRET = STEP_SECRET, GREETING = "hello" }
}
`
  const told = await tell({
    base: { 'web/Dockerfile': STAGES, 'web/app.sh': APP, 'docker-bake.hcl': bake },
    change: { 'web/app.sh': `echo listening; ${APP}` },
    prepare: () => ({ STEP_SECRET: 'canary' }),
  })
  expect(told.outputs).toMatchObject({ conclusion: 'pass', health: 'healthy' })
  expect(told.comments[0]).toContain('Built as <code>docker-bake.hcl</code> (target <code>app</code>) says: context')
})
