import { ToolError } from '../../src/errors.ts'
import type { FileRead, World } from '../../src/world.ts'
import { fakeClock } from './fake-clock.ts'
import { fakeDocker, type DockerStory, type FakeDocker } from './fake-docker.ts'
import { fakeProgress } from './fake-progress.ts'
import { fakeShellCheck } from './fake-shellcheck.ts'

export interface WorldStory {
  readonly docker?: DockerStory
  /** What stands at `root/file`. */
  readonly files?: Readonly<Record<string, string | FileRead>>
  /** Why the base cannot be checked out. */
  readonly checkoutError?: string
}

export interface FakeWorld extends World {
  readonly docker: FakeDocker
  /** Worktrees that nobody has disposed of. */
  readonly worktrees: ReadonlySet<string>
}

export const HEAD_ROOT = '/checkout'
export const BASE_ROOT = '/worktree'

/** A world in which nothing is real and nothing is left behind unseen. */
export function fakeWorld({ docker, files = {}, checkoutError }: WorldStory = {}): FakeWorld {
  const clock = fakeClock()
  const worktrees = new Set<string>()
  return {
    clock,
    docker: fakeDocker(clock, docker),
    progress: fakeProgress(),
    shellcheck: fakeShellCheck(),
    worktrees,
    disk: {
      read: (root, file) => {
        const there = files[`${root}/${file}`]
        if (there === undefined) return Promise.resolve({ kind: 'missing' })
        return Promise.resolve(typeof there === 'string' ? { kind: 'text', text: there } : there)
      },
      list: () => Promise.resolve({ files: [], complete: true }),
    },
    repository: {
      tracked: () =>
        Promise.resolve({
          kind: 'none',
          because: 'there is no repository',
          [Symbol.asyncDispose]: () => Promise.resolve(),
        }),
      checkout: (sha) => {
        if (checkoutError !== undefined) return Promise.reject(new ToolError(checkoutError, { command: ['git'] }))
        worktrees.add(sha)
        return Promise.resolve({
          path: BASE_ROOT,
          [Symbol.asyncDispose]: () => {
            worktrees.delete(sha)
            return Promise.resolve()
          },
        })
      },
    },
  }
}
