import { expect, it } from '@jest/globals'
import type { ConfigChanges, ImageReport, Stages } from '../../src/model.ts'
import { isWorthComment, type CommentMode } from '../../src/report/is-worth-comment.ts'
import {
  aFinding,
  aLint,
  anImage,
  anImageReport,
  anImageWithoutBase,
  aReport,
  aRun,
  imageFacts,
} from '../fakes/a-report.ts'

const asBefore = anImage({ base: imageFacts([]), head: imageFacts([]), layers: [] })
const image = (stages: Partial<Stages> = {}): ImageReport => anImageReport({ stages: { image: asBefore, ...stages } })

const setUp = (config: ConfigChanges): ImageReport =>
  image({ image: anImage({ base: imageFacts([]), head: imageFacts([]), layers: [], config }) })

const skipped = { status: 'skipped', because: 'nothing of it changed' } as const
const untouched = anImageReport({
  unchanged: 'nothing of it changed',
  stages: { lint: skipped, build: skipped, image: skipped, runtime: skipped },
})
const error = aFinding({ severity: 'error' })
const none = {
  added: { fileCount: 0, bytes: 0 },
  removed: { fileCount: 0, bytes: 0 },
  changed: { fileCount: 0, bytes: 0 },
}

/** Which modes start a conversation. */
it.each<[string, readonly ImageReport[], readonly CommentMode[]]>([
  ['an image as it was', [image()], ['always']],
  ['images that cannot have changed', [untouched, untouched], ['always']],
  [
    'findings that the base has too',
    [image({ lint: aLint({ findings: [aFinding({ origin: 'existing' })] }) })],
    ['always'],
  ],
  ['a new finding', [image({ lint: aLint({ findings: [aFinding()] }) })], ['always', 'on-change']],
  ['a finding that is gone', [image({ lint: aLint({ fixed: [aFinding()] }) })], ['always', 'on-change']],
  ['another size', [image({ image: anImage() })], ['always', 'on-change']],
  [
    'another package',
    [
      image({
        image: anImage({
          base: imageFacts([]),
          head: imageFacts([]),
          layers: [],
          files: { ...none, places: [], packages: [{ manager: 'dpkg', name: 'curl', from: '1', to: '2', bytes: 0 }] },
        }),
      }),
    ],
    ['always', 'on-change'],
  ],
  ['another user', [setUp({ user: { head: 'app' } })], ['always', 'on-change']],
  ['another variable', [setUp({ variables: { added: [], removed: ['A'], changed: [] } })], ['always', 'on-change']],
  [
    'the commit in a label and in a variable',
    [setUp({ labels: [{ name: 'a', head: '1' }], variables: { added: [], removed: [], changed: ['A'] } })],
    ['always'],
  ],
  ['one image of two that changed', [untouched, image({ image: anImage() })], ['always', 'on-change']],
  ['nothing to compare with', [anImageWithoutBase('it is new')], ['always', 'on-change']],
  ['a failure', [image({ lint: aLint({ findings: [error] }) })], ['always', 'on-failure', 'on-change']],
  [
    'what could not be found out',
    [image({ runtime: { status: 'broken', because: 'the engine is gone' } })],
    ['always', 'on-failure', 'on-change'],
  ],
  ['no image at all', [], ['always', 'on-failure', 'on-change']],
  [
    'a known failure of the running image',
    [image({ runtime: aRun({}, [aFinding({ origin: 'existing' })]) })],
    ['always'],
  ],
])('%s', (_, images, modes) => {
  const report = aReport({ images, ...(images.length === 0 && { verdict: { conclusion: 'unknown' } }) })
  expect(
    (['always', 'on-failure', 'on-change', 'never'] as const).filter((mode) => isWorthComment(report, mode)),
  ).toEqual(modes)
})
