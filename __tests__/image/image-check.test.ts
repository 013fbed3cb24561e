import { describe, expect, it } from '@jest/globals'
import { applyImageChecks, defineImageCheck, filesOfAll, type Side } from '../../src/image/image-check.ts'
import { stackFiles } from '../../src/image/file-stack.ts'
import type { LayerFile } from '../../src/world.ts'
import { file, image, member } from './layer.ts'

/** Whatever is called `bad…`. */
const check = defineImageCheck({
  id: 'has-no-bad-files',
  aliases: ['X1'],
  severity: 'error',
  ofBaseImage: 'info',
  summary: '',
  why: '',
  message: (count) => `Bad files, ${count}`,
  *find({ layers, stack }) {
    const shown = new Set([...stack.visible.values()].map(({ file }) => file))
    for (const [layer, files] of layers.entries())
      for (const one of files)
        if (one.path.startsWith('bad'))
          yield { layer, path: one.path, bytes: one.bytes, ...(!shown.has(one) && { isHidden: true }) }
  },
})

/** The lowest layer is the base image's. */
function side(...layers: LayerFile[][]): Side {
  const facts = image(...layers.map(() => 100))
  return {
    facts: {
      ...facts,
      layers: facts.layers.map((layer, index) =>
        index === 0 ? layer : { ...layer, lines: { line: index + 3, endLine: 9 } },
      ),
    },
    inspected: {
      layers,
      stack: stackFiles(layers),
      secrets: { findSecrets: () => [], isSecretFile: () => false },
    },
  }
}

const told = (head: Side, base?: Side, checks: Parameters<typeof applyImageChecks>[0] = [check]) =>
  applyImageChecks(checks, head, base).map(({ severity, origin, message, place, cost }) => [
    severity,
    origin,
    message,
    place.at === 'layer' ? place.line : place.at,
    cost?.bytes,
  ])

describe('a check of an image', () => {
  it('is one finding a layer, with its line, its paths and its bytes', () => {
    const layers = [[], [file('bad1', 5), file('bad2', 6), file('bad3', 7), file('bad`4', 8)], [file('bad5', 0)]]
    expect(told(side(...layers))).toEqual([
      ['error', 'unknown', 'Bad files, 4: `/bad1`, `/bad2`, `/bad3` and 1 more', 4, 26],
      ['error', 'unknown', 'Bad files, 1: `/bad5`', 5, undefined],
    ])
    expect(applyImageChecks([check], side(...layers))[0]).toMatchObject({ rule: check.id, aliases: ['X1'] })
  })

  it('says what a later layer hides', () => {
    const layers = [[], [file('bad1', 5), file('bad2', 5)], [member('whiteout', 'bad1')]]
    expect(told(side(...layers))[0]?.[2]).toBe(
      'Bad files, 2: `/bad1`, `/bad2`; a later layer hides some of them, and whoever has the image can still read it',
    )
  })

  it('tells what is new from what the base has, which never fails', () => {
    const before = side([], [file('bad1', 5)])
    expect(told(side([], [file('bad1', 9), file('bad2', 5)]), before)).toEqual([
      ['warning', 'existing', 'Bad files, 1: `/bad1`', 4, 9],
      ['error', 'new', 'Bad files, 1: `/bad2`', 4, 5],
    ])
  })

  it('says less of a base image, and nothing where it has no severity for one', () => {
    const { ofBaseImage, ...plain } = check
    const head = side([file('bad`1', 5)], [])
    expect(told(head)).toEqual([[ofBaseImage, 'unknown', 'Bad files, 1: `/bad’1`, in the base image', undefined, 5]])
    expect(told(head, undefined, [plain])).toEqual([])
  })
})

describe('the files of all layers', () => {
  const layers = [
    [file('kept', 1), file('gone', 1), file('over', 1, { digest: 'old' }), file('first-name', 1), file('unasked', 1)],
    [member('hard-link', 'second-name', { link: 'first-name' }), member('symlink', 'linked', { link: 'kept' })],
    [member('whiteout', 'gone'), member('whiteout', 'first-name'), file('over', 1)],
  ]
  const inspected = {
    layers,
    stack: stackFiles(layers),
    secrets: { findSecrets: () => [], isSecretFile: () => false },
  }

  it('are told with their layer, and whether the image still shows them under any name', () => {
    const found = Array.from(
      filesOfAll(inspected, ({ path }) => path !== 'unasked'),
      ({ sighting: { layer, path, isHidden } }) => `${path}@${layer}${isHidden === true ? ' hidden' : ''}`,
    )
    expect(found).toEqual(['kept@0', 'gone@0 hidden', 'over@0 hidden', 'first-name@0', 'over@2'])
  })

  it('are asked about one by one, and nothing but files', () => {
    const asked: string[] = []
    const found = [...filesOfAll(inspected, ({ path }) => asked.push(path) < 0)]
    expect([asked, found]).toEqual([['kept', 'gone', 'over', 'first-name', 'unasked', 'over'], []])
  })
})
