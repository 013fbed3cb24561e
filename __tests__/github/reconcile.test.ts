import { describe, expect, it } from '@jest/globals'
import { writeMarker } from '../../src/github/marker.ts'
import { reconcile, type Comment, type EditPlan, type WantedComment } from '../../src/github/reconcile.ts'

const BOT = { login: 'github-actions[bot]' }
const wanted: WantedComment = { key: 'api', body: 'new', run: { id: 5, attempt: 1 } }
const marker = writeMarker({ key: 'api' })

function aComment(change: Partial<Comment> = {}): Comment {
  return { id: 1, url: 'u', body: `${marker}\nold`, author: { ...BOT, type: 'Bot' }, ...change }
}

const withoutAuthor: Comment = { id: 1, url: 'u', body: `${marker}\nold` }
const overtaken = aComment({ body: `${writeMarker({ key: 'api', run: { id: 6, attempt: 1 } })}\nold` })
const own = aComment()
const same = aComment({ body: `${marker}\r\nnew\r\n` })

describe('reconcile', () => {
  const cases: readonly [claim: string, existing: readonly Comment[], expected: EditPlan][] = [
    ['creates where nothing is', [], { kind: 'create' }],
    ['updates its own', [own], { kind: 'update', comment: own, duplicates: [] }],
    ['keeps what already says it', [same], { kind: 'keep', comment: same, duplicates: [] }],
    [
      'keeps the oldest of several, whatever their order',
      [aComment({ id: 3 }), own, aComment({ id: 2 })],
      { kind: 'update', comment: own, duplicates: [aComment({ id: 2 }), aComment({ id: 3 })] },
    ],
    ['yields to a later run', [overtaken], { kind: 'yield', comment: overtaken, duplicates: [] }],
    [
      'leaves a person alone who copied the marker',
      [aComment({ author: { login: 'eve', type: 'User' } })],
      { kind: 'create' },
    ],
    [
      'leaves a person alone whose name is that of the bot',
      [aComment({ author: { login: 'github-actions', type: 'User' } })],
      { kind: 'create' },
    ],
    ['leaves another bot alone', [aComment({ author: { login: 'dependabot[bot]', type: 'Bot' } })], { kind: 'create' }],
    ['leaves a deleted account alone', [withoutAuthor], { kind: 'create' }],
    ['leaves other workflows of the same bot alone', [aComment({ body: `# Coverage\n${marker}` })], { kind: 'create' }],
    [
      'leaves the comment of another image alone',
      [aComment({ body: writeMarker({ key: 'web' }) })],
      { kind: 'create' },
    ],
  ]
  it.each(cases)('%s', (_claim, existing, expected) => {
    expect(reconcile(existing, BOT, wanted)).toEqual(expected)
  })

  it('knows a bot whose name comes without its suffix', () => {
    expect(reconcile([own], { login: 'github-actions' }, wanted)).toMatchObject({ kind: 'update' })
  })

  it('knows a person', () => {
    const theirs = aComment({ author: { login: 'octocat', type: 'User' } })
    expect(reconcile([theirs], { login: 'octocat' }, wanted)).toMatchObject({ kind: 'update' })
  })
})
