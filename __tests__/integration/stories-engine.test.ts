/** A machine on which nothing can be built: the linter still has its say, and "could not find out" is no pass. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, jest } from '@jest/globals'
import { APP, DOCKERFILE, service } from './service.ts'
import { tell, type Setting } from './story.ts'

jest.setTimeout(60_000)

/** A folder with the named programs and nothing else. */
function pathWith(folder: string, ...programs: readonly string[]): string {
  const path = join(folder, 'bin')
  mkdirSync(path)
  for (const program of programs) symlinkSync(whereIs(program), join(path, program))
  return path
}

const whereIs = (program: string): string =>
  execFileSync('sh', ['-c', 'command -v "$1"', 'sh', program], { encoding: 'utf8' }).trim()

/** A docker that knows everything but buildx. */
function withoutBuildx(folder: string): string {
  const path = pathWith(folder, 'git')
  const script = `#!/bin/sh
if [ "$1" = buildx ]; then echo "docker: unknown command: docker buildx" >&2; exit 1; fi
exec '${whereIs('docker')}' "$@"
`
  writeFileSync(join(path, 'docker'), script, { mode: 0o755 })
  return path
}

const machines: readonly (readonly [string, NonNullable<Setting['prepare']>, RegExp])[] = [
  [
    'without docker',
    ({ folder }) => ({ PATH: pathWith(folder, 'git') }),
    /^There is no docker on the PATH, so the image can be neither built nor run: install Docker Engine with buildx, or use a runner that has it, such as ubuntu-latest\.$/,
  ],
  [
    'whose engine is down',
    ({ folder }) => ({ DOCKER_HOST: `unix://${folder}/nothing.sock` }),
    /^No Docker engine answers \(.*nothing\.sock.*\), so the image can be neither built nor run: start it, or see whether DOCKER_HOST or the docker context names the right one\.$/,
  ],
  [
    'without buildx',
    ({ folder }) => ({ PATH: withoutBuildx(folder) }),
    /^The docker on the PATH has no buildx, without which the image cannot be built: install the docker-buildx-plugin package, or run docker\/setup-buildx-action first\.$/,
  ],
]

it.each(machines)('a machine %s', async (_, prepare, sentence) => {
  const told = await tell({ base: service, change: { Dockerfile: DOCKERFILE.replace('COPY', 'ADD') }, prepare })
  expect(told.exitCode).toBe(1)
  const because = expect.stringMatching(sentence)
  const stages = told.report?.images[0]?.stages
  expect(stages?.build).toEqual({ status: 'broken', because })
  expect(stages?.lint).toMatchObject({ status: 'done', findings: [{ rule: 'copy-local-files', origin: 'new' }] })
  expect([stages?.image.status, stages?.runtime.status]).toEqual(['skipped', 'skipped'])
  expect(told.comments).toHaveLength(1)
})

it.each(machines)('a machine %s does not pass what has nothing wrong', async (_, prepare, sentence) => {
  const told = await tell({ base: service, change: { 'app.sh': `# ahoy\n${APP}` }, prepare })
  expect([told.exitCode, told.outputs.conclusion]).toEqual([1, 'unknown'])
  const [error = '', ...more] = told.annotations
  expect([error.replace('error ❌ Not ready: could not build. ', ''), more]).toEqual([
    expect.stringMatching(sentence),
    [],
  ])
})
