import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { cleanUp } from '../../src/action/clean-up.ts'
import { createShim, type Shim } from '../docker/shim.ts'
import { commit, git, makeSandbox, type Sandbox } from '../git/repositories.ts'

const RUN = 'abc123def456'

describe('the clean-up after a run', () => {
  let sandbox: Sandbox
  let docker: Shim
  let path: string | undefined

  beforeEach(() => {
    sandbox = makeSandbox()
    docker = createShim('echo "$@" >> "$0.calls"')
    path = process.env['PATH']
    process.env['PATH'] = `${docker.folder}:${path ?? ''}`
  })

  afterEach(() => {
    process.env['PATH'] = path
    docker[Symbol.dispose]()
    sandbox[Symbol.dispose]()
  })

  const calls = (): string => {
    const file = join(docker.folder, 'docker.calls')
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }

  /** A checkout with a worktree in the folder of a run, and where that is. */
  function killedRun(runId: string): { readonly workspace: string; readonly temp: string; readonly worktree: string } {
    const workspace = join(sandbox.path, 'checkout')
    mkdirSync(workspace)
    git(workspace, 'init', '--quiet')
    commit(workspace, { Dockerfile: 'FROM scratch\n' })
    const folder = join(sandbox.path, `drydock-${runId}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'left'), '')
    const worktree = join(folder, 'drydock-worktree-a1B2c3')
    git(workspace, 'worktree', 'add', '--quiet', '--detach', worktree)
    return { workspace, temp: sandbox.path, worktree }
  }

  const worktrees = (workspace: string): readonly string[] =>
    git(workspace, 'worktree', 'list', '--porcelain').match(/^worktree .*/gm) ?? []

  it('removes its worktrees, its folder and what it has in the engine', async () => {
    const { workspace, temp, worktree } = killedRun(RUN)
    await cleanUp({ runId: RUN, worktrees: worktree, workspace, temp })
    expect(worktrees(workspace)).toHaveLength(1)
    expect(existsSync(join(temp, `drydock-${RUN}`))).toBe(false)
    expect(calls()).toContain(`--filter=label=org.drydock.run=${RUN}`)
  })

  it.each([
    ['no run of ours can have', 'a b'],
    ['is empty', ''],
  ])('does nothing for a name that %s', async (_, runId) => {
    const { workspace, temp, worktree } = killedRun('a b')
    await cleanUp({ runId, worktrees: worktree, workspace, temp })
    expect(worktrees(workspace)).toHaveLength(2)
    expect(existsSync(join(temp, 'drydock-a b', 'left'))).toBe(true)
    expect(calls()).toBe('')
  })

  it('leaves the worktree of another run alone', async () => {
    const { workspace, temp, worktree } = killedRun('fffffffffff1')
    await cleanUp({ runId: RUN, worktrees: worktree, workspace, temp })
    expect(worktrees(workspace)).toHaveLength(2)
    expect(existsSync(worktree)).toBe(true)
  })

  it('removes the rest where the run had no worktree, and outside of a checkout', async () => {
    const { temp } = killedRun(RUN)
    await cleanUp({ runId: RUN, worktrees: '', workspace: sandbox.path, temp })
    expect(existsSync(join(temp, `drydock-${RUN}`))).toBe(false)
  })
})
