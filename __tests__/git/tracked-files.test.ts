import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Git } from '../../src/git/git.ts'
import { findFiles, isDockerfile, listTrackedFiles } from '../../src/git/tracked-files.ts'
import { commit, git, makeSandbox, openRepository, write } from './repositories.ts'

const dockerfiles = [
  '-x/Dockerfile',
  'Containerfile',
  'Dockerfile',
  'a "quoted" folder/Dockerfile',
  'app/dockerfile',
  'api.Dockerfile',
  'Dockerfile.dev',
  'Dockerfile.go',
  'Dockerfile.node',
  'Dockerfile.py3.13',
  'Dockerfile.template',
  'containerfile.prod',
  'web.Containerfile',
  'web.dockerfile.dev',
  'new\nline/Dockerfile',
  'ünïcode/Dockerfile',
]
const others = [
  'Containerfile.md',
  'Dockerfile.d/readme',
  'Dockerfile.dockerignore',
  'Dockerfile.java',
  'Dockerfile.js',
  'Dockerfiles',
  'README.md',
  'containerfile.go',
  'dockerfile.rs',
  'dockerfile.test.py',
  'lint.dockerfile.json',
  'my-dockerfile',
  'src/dockerfile.d.mts',
  'src/dockerfile.ts',
  'src/parse.dockerfile.spec.tsx',
]

describe('tracked files', () => {
  it('are listed by the names that they have, and Dockerfiles told from others', async () => {
    using sandbox = makeSandbox()
    git(sandbox.path, 'init', '--quiet')
    commit(sandbox.path, Object.fromEntries([...dockerfiles, ...others].map((name) => [name, ''])))
    write(sandbox.path, { 'untracked/Dockerfile': '' })

    const { git: tool } = await openRepository(sandbox.path)
    expect([...(await listTrackedFiles(tool))].sort()).toEqual([...dockerfiles, ...others].sort())
    expect((await listTrackedFiles(tool)).filter(isDockerfile).sort()).toEqual([...dockerfiles].sort())
  })

  it('are the same for the hooks of pre-commit', () => {
    const hooks = z
      .array(z.object({ files: z.string(), exclude: z.string() }))
      .min(1)
      .parse(parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')))
    for (const { files, exclude } of hooks) {
      const isTaken = (path: string): boolean => new RegExp(files).test(path) && !new RegExp(exclude).test(path)
      expect([...dockerfiles, ...others].filter(isTaken).sort()).toEqual([...dockerfiles].sort())
      expect(['compose.yaml', 'a/docker-compose.dev.yml'].filter(isTaken)).toHaveLength(2)
    }
  })

  it.each([
    ['git is not installed', 127, 'git was not found', 'git is not installed'],
    [
      'there is no repository',
      128,
      'fatal: not a git repository (or any parent)',
      'this folder is not in a git repository',
    ],
    [
      'the index is damaged',
      128,
      'error: bad signature\nfatal: index file corrupt\n',
      'git cannot list the files: fatal: index file corrupt',
    ],
  ])('are not known where %s', async (_, exitCode, stderr, because) => {
    const asked: Git = {
      folder: '/nowhere',
      hasToken: false,
      ask: () => Promise.resolve({ exitCode, stdout: 'half\0', stderr }),
      run: () => Promise.reject(new Error('nothing is ordered')),
    }
    expect(await findFiles(asked)).toEqual({ kind: 'none', because })
  })
})
