/** First contact: repositories without any configuration. */
import { expect, it, jest } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { APP, DOCKERFILE, service } from './service.ts'
import { parseConfig } from '../../src/settings/config.ts'
import { setScene, tell, type Setting } from './story.ts'

jest.setTimeout(120_000)

it.concurrent('builds docker/Dockerfile from the root, where its files are', async () => {
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

it.concurrent('passes without an engine where nothing changed that an image is made of', async () => {
  await using scene = await setScene({
    base: { ...service, 'README.md': 'A\n' },
    change: { 'README.md': 'AB\n' },
    prepare: () => ({ DOCKER_HOST: 'unix:///nowhere/docker.sock' }),
  })
  const told = await scene.tell()
  expect([told.exitCode, told.outputs.conclusion, told.report?.environment]).toEqual([0, 'pass', {}])
  expect(told.comments[0]).toContain('### ✅ Ready: unchanged\n\nNothing changed that it is made of: Dockerfile, ')
})

it.concurrent('builds only the image that the change can have touched, and has the others in one row', async () => {
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

it.concurrent(
  'takes each Dockerfile for an image: eleven that the change cannot have touched never make it red',
  async () => {
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
  },
)

const STAGES = `${DOCKERFILE.replace('FROM', 'ARG SECRET=none OTHER=none GREETING=none\nFROM').replace(/^(FROM .*)$/m, '$1 AS prod\nARG SECRET OTHER GREETING\nRUN test "$SECRET $OTHER $GREETING" = "none none hello"')}FROM prod AS dev\nRUN false\n`

it.concurrent('builds what a compose file builds, and takes nothing of the machine for it', async () => {
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

it.concurrent('builds what a bake file builds', async () => {
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

it.concurrent('says in summary and comment what nobody can decide, with a configuration that decides it', async () => {
  const files = { 'api/Dockerfile': DOCKERFILE, 'web/Dockerfile': DOCKERFILE }
  const told = await tell({ base: files, change: { 'api/app.sh': APP }, inputs: { target: 'prod' } })
  expect([told.exitCode, told.outputs.conclusion, told.annotations.length]).toEqual([1, 'unknown', 1])
  expect(told.comments[0]).toContain(
    'There are 2 Dockerfiles (<code>api/Dockerfile</code>, <code>web/Dockerfile</code>)',
  )
  const [, proposed = ''] = /^```yaml\n([^]*?)^```$/m.exec(told.comments[0] ?? '') ?? []
  expect(parseConfig(proposed, 'drydock.yml').images).toEqual([
    { name: 'api', dockerfile: 'api/Dockerfile' },
    { name: 'web', dockerfile: 'web/Dockerfile' },
  ])
  expect(told.summary).toContain(proposed)
})

it.concurrent.each<[string, Partial<Setting>, string]>([
  ['a mistake in the configuration', { change: { '.github/drydock.yml': 'max-szie: 1 MB\n' } }, 'is not a setting'],
  ['a mistake in an input', { inputs: { 'max-size': 'huge', target: 'x' } }, 'Input <code>max-size</code>'],
])('says in summary and comment what is wrong: %s', async (_, given, words) => {
  const told = await tell({ base: service, change: { 'app.sh': `echo x; ${APP}` }, ...given })
  expect([told.exitCode, told.outputs.conclusion, told.annotations.length]).toEqual([1, 'unknown', 1])
  expect(told.comments[0]).toContain('### ❌ Not ready: no image was checked\n')
  expect(told.comments[0]).toContain(words)
  expect(told.summary).toContain(words)
})

it.concurrent('writes no comment about a mistake where none is wanted', async () => {
  const inputs = { comment: 'never', 'max-size': 'huge' }
  const told = await tell({ base: service, change: { 'app.sh': `echo x; ${APP}` }, inputs })
  expect([told.exitCode, told.comments.length]).toEqual([1, 0])
})

it.concurrent('proposes a configuration where compose files contradict each other', async () => {
  const compose = `services: {${['dev', 'prod'].map((name) => `${name}: {build: {context: ., target: ${name}}}`).join(', ')}}\n`
  const dockerfile = `${DOCKERFILE.replace(/^(FROM .*)$/m, '$1 AS prod')}FROM prod AS dev\n`
  const told = await tell({
    base: { ...service, Dockerfile: dockerfile, 'compose.yaml': compose },
    change: { 'app.sh': `echo x; ${APP}` },
  })
  expect(told.outputs.conclusion).toBe('pass')
  const [, proposed = ''] = /^```yaml\n([^]*?)^```$/m.exec(told.comments[0] ?? '') ?? []
  expect(parseConfig(proposed, 'drydock.yml').images?.map(({ name, target }) => [name, target])).toEqual([
    ['image-dev', 'dev'],
    ['image-prod', 'prod'],
  ])
})

it.concurrent('says where the file lies that the context lacks', async () => {
  const told = await tell({
    base: {
      'backend/Dockerfile': DOCKERFILE.replace('COPY app.sh', 'COPY uv.lock app.sh'),
      'backend/app.sh': APP,
      'uv.lock': 'a',
    },
    change: { 'backend/app.sh': `echo listening; ${APP}` },
    inputs: { context: 'backend' },
  })
  expect(told.outputs.conclusion).toBe('fail')
  expect(told.comments[0]).toContain(
    '#### What to do next\n\n- The build context is <code>backend</code>, but <code>uv.lock</code> (line <code>3</code>) lies in the root: ',
  )
})

it.concurrent.each<[string, string, string]>([
  ['is meant to end', 'echo done', '<code>expect&#58; exit-zero</code>'],
  ['misses a variable', ': "${API_TOKEN:?}"', '<code>API&#95;TOKEN</code> is missing, as the log says: <code>run-env'],
])('says the next step for an image that %s', async (_, script, words) => {
  const told = await tell({ base: service, change: { 'app.sh': `${script}\n` } })
  expect(told.outputs.conclusion).toBe('fail')
  expect(told.comments[0]).toContain('#### What to do next\n')
  expect(told.comments[0]).toContain(words)
})
