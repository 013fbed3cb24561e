import { describe, expect, it } from '@jest/globals'
import { chooseBase, type BaseChoice } from '../../src/git/choose-base.ts'
import type { Trigger } from '../../src/world.ts'

const sha = (digit: string): string => digit.repeat(40)
const [HEAD, BRANCH, BASE, ONTO, OTHER] = [sha('1'), sha('2'), sha('3'), sha('4'), sha('5')]

const pullRequest: Trigger = {
  kind: 'pull-request',
  number: 7,
  headSha: BRANCH,
  baseSha: BASE,
  baseRef: 'main',
  readOnly: false,
  fork: false,
}

const fromTheBase: BaseChoice = { kind: 'parted-from', sha: BASE, what: 'the base of the pull request' }

describe('chooseBase', () => {
  const cases: readonly [claim: string, trigger: Trigger, parents: readonly string[], expected: BaseChoice][] = [
    [
      'takes the first parent of the merge commit that GitHub makes',
      pullRequest,
      [ONTO, BRANCH],
      { kind: 'commit', sha: ONTO, how: 'the commit that the pull request is merged onto' },
    ],
    ['takes where the branch parted when its head is checked out', pullRequest, [ONTO], fromTheBase],
    ['does not take a merge in the branch for the merge of the branch', pullRequest, [BRANCH, ONTO], fromTheBase],
    ['does not take an octopus for the merge of the branch', pullRequest, [ONTO, BRANCH, OTHER], fromTheBase],
    ['does not take a merge of something else', pullRequest, [ONTO, OTHER], fromTheBase],
    [
      'takes what a push replaced',
      { kind: 'push', sha: HEAD, before: BASE, defaultBranch: 'main' },
      [ONTO],
      { kind: 'commit', sha: BASE, how: 'the commit before this push' },
    ],
    [
      'compares a new branch with the default branch',
      { kind: 'push', sha: HEAD, defaultBranch: 'main' },
      [],
      { kind: 'parted-from-branch', branch: 'main' },
    ],
    [
      'has nothing to compare a first push with',
      { kind: 'push', sha: HEAD },
      [],
      { kind: 'none', because: 'this push has no earlier commit' },
    ],
    [
      "takes the merge queue's own base",
      { kind: 'merge-group', headSha: HEAD, baseSha: BASE },
      [BASE],
      { kind: 'commit', sha: BASE, how: 'the commit that the merge queue builds on' },
    ],
    [
      'compares a manual run with the default branch',
      { kind: 'manual', sha: HEAD, defaultBranch: 'trunk' },
      [],
      { kind: 'parted-from-branch', branch: 'trunk' },
    ],
    [
      'says what is missing for a manual run',
      { kind: 'manual', sha: HEAD },
      [],
      { kind: 'none', because: 'the event names neither a base nor a default branch' },
    ],
    [
      'compares with what the user names',
      { kind: 'local', base: 'v1' },
      [],
      { kind: 'parted-from-revision', revision: 'v1' },
    ],
    ['looks for the upstream where the user names nothing', { kind: 'local' }, [], { kind: 'parted-from-upstream' }],
  ]
  it.each(cases)('%s', (_claim, trigger, parents, expected) => {
    expect(chooseBase(trigger, { sha: HEAD, parents })).toEqual(expected)
  })
})
