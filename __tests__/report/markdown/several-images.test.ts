import { expect, it } from '@jest/globals'
import { renderComment } from '../../../src/report/markdown/comment.ts'
import { anImageReport, aReport, aRun } from '../../fakes/a-report.ts'
import { unbalanced } from '../rendered.ts'

const failing = {
  ...anImageReport({ stages: { runtime: { status: 'broken', because: 'no engine' } } }),
  name: 'worker',
}

it('an image that is not ready is open, and one that is ready is a row with the rest of it folded', () => {
  const comment = renderComment(aReport({ images: [anImageReport({ name: 'web' }), failing] }))
  const [overview = '', ...sections] = comment.split(/^(?=### ❌ <code>|<details><summary>✅)/m)
  expect(overview).toMatch(/^\| <code>web<\/code> \| ✅ Ready/m)
  expect(overview).toMatch(/^\| <code>worker<\/code> \| ❌ Not ready/m)
  expect(sections.map((section) => section.split('\n')[0])).toEqual([
    '### ❌ <code>worker</code> Not ready: could not run the image',
    '<details><summary>✅ <code>web</code> Ready: no new findings</summary>',
  ])
  expect(sections[1]).toMatch(/\n\nThe image is .*\n\n\| {2}\| {2}\| base/)
  expect(unbalanced(comment)).toEqual([])
})

it('where all are ready, all are folded', () => {
  const comment = renderComment(aReport({ images: ['a', 'b', 'c'].map((name) => anImageReport({ name })) }))
  expect(comment.match(/^### /gm)).toHaveLength(1)
  expect(comment.match(/^<details><summary>✅ <code>/gm)).toHaveLength(3)
})

it('an image alone is open, whatever became of it', () => {
  expect(renderComment(aReport())).not.toContain('<summary>✅')
})

it('images that are ready give way first, and their rows stay', () => {
  const long = aRun({ logTail: Array.from({ length: 400 }, () => '<'.repeat(300)) })
  const images = Array.from({ length: 30 }, (_, index) =>
    anImageReport({ name: `image-${index}`, stages: { runtime: long } }),
  )
  const comment = renderComment(aReport({ images: [...images, failing] }))
  expect(comment.length).toBeLessThanOrEqual(60_000)
  expect(comment).toContain('### ❌ <code>worker</code> Not ready')
  expect(comment).toContain('Left out to fit: Images that are ready')
  expect(comment).toContain('| <code>image-29</code> | ✅ Ready')
  expect(unbalanced(comment)).toEqual([])
})
