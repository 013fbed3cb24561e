import { describe, expect, it } from '@jest/globals'
import { readDiveCi } from '../../../src/image/budget/dive-ci.ts'

describe('a .dive-ci', () => {
  it.each<[claim: string, text: string, limits: object]>([
    [
      'sets three thresholds',
      'rules:\n  lowestEfficiency: 0.95\n  highestWastedBytes: 20MB\n  highestUserWastedPercent: 0.20\n',
      {
        lowestEfficiency: { share: 0.95, text: '95 %' },
        highestWastedBytes: { bytes: 20_000_000, text: '20MB' },
        highestUserWastedPercent: { share: 0.2, text: '20 %' },
      },
    ],
    ['may write them as text', 'rules: { lowestEfficiency: "1" }', { lowestEfficiency: { share: 1, text: '100 %' } }],
    [
      'knows binary units',
      'rules: { highestWastedBytes: 1.5 MiB }',
      { highestWastedBytes: { bytes: 1_572_864, text: '1.5 MiB' } },
    ],
    ['takes a number for bytes', 'rules: { highestWastedBytes: 5 }', { highestWastedBytes: { bytes: 5, text: '5' } }],
    [
      'switches rules off',
      'rules:\n  lowestEfficiency: disabled\n  highestWastedBytes: off\n  highestUserWastedPercent: false\n',
      {},
    ],
    ['may be empty', '', {}],
    ['may have other things', 'keybinding: {}\nrules:\n', {}],
  ])('%s', (_, text, limits) => {
    expect(readDiveCi(text)).toEqual({ kind: 'limits', limits })
  })

  it.each([
    ['is no YAML', 'rules: [', '`.dive-ci` is not YAML'],
    ['is a list', '- rules', '`.dive-ci` is not in the form of dive'],
    [
      'has an efficiency above 1',
      'rules: { lowestEfficiency: 95 }',
      '`lowestEfficiency` in `.dive-ci` is no threshold',
    ],
    [
      'has bytes that are none',
      'rules: { highestWastedBytes: many }',
      '`highestWastedBytes` in `.dive-ci` is no threshold',
    ],
  ])('that %s is refused', (_, text, because) => {
    expect(readDiveCi(text)).toEqual({ kind: 'refused', because })
  })
})
