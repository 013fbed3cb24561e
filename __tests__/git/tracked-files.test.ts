import { describe, expect, it } from '@jest/globals'
import { isDockerfile, listTrackedFiles } from '../../src/git/tracked-files.ts'
import { commit, git, makeSandbox, openRepository, write } from './repositories.ts'

const dockerfiles = [
  '-x/Dockerfile',
  'Containerfile',
  'Dockerfile',
  'a "quoted" folder/Dockerfile',
  'app/dockerfile',
  'api.Dockerfile',
  'Dockerfile.dev',
  'new\nline/Dockerfile',
  'ünïcode/Dockerfile',
]
const others = ['Dockerfile.dockerignore', 'Dockerfile.d/readme', 'Dockerfiles', 'my-dockerfile', 'README.md']

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
})
