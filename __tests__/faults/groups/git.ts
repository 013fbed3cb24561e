/** D: git and the base. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DOCKERFILE, service } from '../../integration/service.ts'
import { unless } from '../invariants.ts'
import { held, tried, type Row, type Seen } from '../row.ts'

const says =
  (pattern: RegExp) =>
  ({ main }: Seen): readonly string[] =>
    unless(pattern.test(`${main.log}\n${main.summary}`), `it does not say ${pattern.source}: ${main.log}`)
const hasLinted = says(/Lint|lint/)

export const gitRows: readonly Row[] = [
  held('D1', 'the clone has one commit', [
    'git/find-base.test.ts',
    'is compared with what it is merged onto, fetched into a clone of one commit',
  ]),
  tried(
    'D2',
    'the base cannot be fetched',
    {
      prepare: ({ pullRequest: { origin } }) => {
        rmSync(origin, { recursive: true })
        return undefined
      },
    },
    says(/no base|cannot be fetched|could not be fetched|not compared|No comparison/i),
  ),
  tried(
    'D3',
    'the input `base` is an option of git',
    { inputs: { base: '--upload-pack=touch canary' } },
    says(/--upload-pack/),
  ),
  held('D4', 'a name of a commit that is none', ['git/revision.test.ts', 'refuses %j and runs nothing']),
  held('D5', 'the configuration names hooks', ['git/worktree.test.ts', 'hooks, filters and file system monitors']),
  held(
    'D6',
    'the configuration names programs',
    ['git/worktree.test.ts', 'hooks, filters and file system monitors'],
    ['git/renames.test.ts', 'runs no program that the configuration and the attributes name'],
  ),
  tried(
    'D7',
    'the base has no Dockerfile',
    { base: { 'app.sh': 'true\n' }, change: { Dockerfile: DOCKERFILE } },
    hasLinted,
  ),
  tried(
    'D8',
    'the Dockerfile is renamed',
    {
      base: { ...service, dockerfile: DOCKERFILE, Dockerfile: undefined },
      change: { dockerfile: undefined, Dockerfile: DOCKERFILE },
    },
    hasLinted,
  ),
  tried(
    'D9',
    'the base does not build',
    {
      engine: 'real',
      base: { ...service, Dockerfile: DOCKERFILE.replace('USER', 'RUN false\nUSER') },
      change: { Dockerfile: DOCKERFILE },
    },
    ({ main, outputs }) =>
      unless(
        main.exitCode === 0 && outputs['conclusion'] === 'pass',
        `the verdict is ${outputs['conclusion'] ?? 'not set'}`,
      ),
  ),
  held('D10', 'the build needs a file that is generated', [
    'integration/stories-context.test.ts',
    'a generated file that the Dockerfile names comes from the checkout, and there is no base',
  ]),
  held(
    'D11',
    'a dead run has left its worktree',
    ['git/worktree.test.ts', 'of a process that was killed is removed by the next'],
    ['git/worktree.test.ts', 'leaves the worktrees of others alone, also stale and locked ones'],
  ),
  held('D12', 'somebody else owns the repository', [
    'git/head.test.ts',
    'says how to make git trust the folder of another user',
  ]),
  held('D13', 'submodules and files of Git LFS', [
    'git/worktree.test.ts',
    'tells submodules, files of Git LFS and a token that the checkout keeps',
  ]),
  held(
    'D14',
    'there is no repository',
    ['git/find-base.test.ts', 'gives the reason where there is no repository'],
    ['git/worktree.test.ts', 'is nothing outside of a repository'],
  ),
  held('D15', 'the base was pushed away', [
    'git/find-base.test.ts',
    'has no base when the commit before it was pushed away',
  ]),
  ...['a b', 'quo"te\'', 'new\nline', 'ünï', '-x'].map((name) =>
    tried(
      'D16',
      `the Dockerfile is ${JSON.stringify(`${name}/Dockerfile`)}`,
      {
        base: { 'app.sh': 'true\n' },
        change: { [`${name}/Dockerfile`]: DOCKERFILE },
        inputs: { dockerfile: `${name}/Dockerfile` },
      },
      ({ main }) => unless(main.exitCode === 1, 'it passed'),
    ),
  ),
  held('D17', 'the Dockerfile of the base is a link', [
    'git/worktree.test.ts',
    'links in the commit stay links, and are refused when they lead out',
  ]),
  held('D18', 'the action is killed while it has a worktree', [
    'integration/stories-cancelled.test.ts',
    'SIGKILL during %s leaves what the post step then removes',
  ]),
  tried(
    'D5',
    'a hook of the checkout is set to run at a checkout',
    {
      prepare: ({ folder, pullRequest: { checkout } }) => {
        execFileSync('git', ['config', 'core.fsmonitor', `touch '${join(folder, 'tmp', 'ran')}'; false`], {
          cwd: checkout,
        })
        return undefined
      },
    },
    hasLinted,
  ),
]
