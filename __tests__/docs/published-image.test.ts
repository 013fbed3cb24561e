/** The container that the guides name is the one that a release publishes. */
import { expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const step = z.looseObject({
  id: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.string().or(z.boolean())).optional(),
})
const job = z.looseObject({
  needs: z.string().or(z.array(z.string())).optional(),
  permissions: z.record(z.string(), z.string()),
  steps: z.array(step),
})
const { image, release } = z
  .looseObject({ jobs: z.looseObject({ image: job, release: job }) })
  .parse(parse(readFileSync('.github/workflows/release.yml', 'utf8'))).jobs

/** Says what it was asked for, and knows the digest of what was pushed. */
const DOCKER = `#!/bin/sh
echo "docker $*" >> "$ASKED"
case $2 in inspect) echo ghcr.io/acme/drydock@sha256:abc ;; esac
case $1 in login) cat > /dev/null ;; esac
`

/** Runs the step as a runner does, with a stand-in for docker. */
function publish(tag: string) {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-release-'))
  const [asked, output] = [join(folder, 'asked'), join(folder, 'output')]
  writeFileSync(join(folder, 'docker'), DOCKER, { mode: 0o755 })
  writeFileSync(output, '')
  const { status, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', image.steps.find(({ id }) => id === 'pushed')?.run ?? 'false'],
    {
      encoding: 'utf8',
      env: {
        ...{
          PATH: `${folder}:${process.env['PATH'] ?? ''}`,
          ASKED: asked,
          GITHUB_OUTPUT: output,
          GITHUB_REF_NAME: tag,
        },
        ...{ GITHUB_REPOSITORY_OWNER: 'Acme', GITHUB_ACTOR: 'octocat', TOKEN: 'canary' },
      },
    },
  )
  const said = { status, stderr, asked: readFileSync(asked, 'utf8'), output: readFileSync(output, 'utf8') }
  rmSync(folder, { recursive: true })
  return said
}

it('is pushed under its version and its major version, before the release is there', () => {
  const { status, stderr, asked, output } = publish('v1.20.3')
  expect([status, stderr]).toEqual([0, ''])
  expect(asked.split('\n')).toEqual([
    'docker login ghcr.io --username octocat --password-stdin',
    'docker build --tag ghcr.io/acme/drydock:v1.20.3 --tag ghcr.io/acme/drydock:v1 .',
    'docker push --all-tags ghcr.io/acme/drydock',
    'docker image inspect --format {{index .RepoDigests 0}} ghcr.io/acme/drydock:v1.20.3',
    '',
  ])
  expect(output).toBe('image=ghcr.io/acme/drydock\ndigest=sha256:abc\n')
  expect(image.permissions).toMatchObject({ packages: 'write', contents: 'read' })
  expect([release.needs].flat()).toContain('image')
})

it('is the one that the documentation names', () => {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
  const named = pages.flatMap(
    (page) => readFileSync(join('docs', page), 'utf8').match(/ghcr\.io\/OWNER\/[\w./:-]+/g) ?? [],
  )
  expect(named.length).toBeGreaterThan(0)
  expect(new Set(named)).toEqual(new Set(['ghcr.io/OWNER/drydock:v1']))
})
