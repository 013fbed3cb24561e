import { describe, expect, it } from '@jest/globals'
import { withDefaults } from '../../../src/lint/compose/interpolation.ts'

describe('a text as Compose reads it without any variable set', () => {
  it.each<readonly [string, string | undefined]>([
    ['a', 'a'],
    ['', ''],
    ['${A:-x}', 'x'],
    ['${A-x}/${B:-y}', 'x/y'],
    ['${A:-}', ''],
    ['${A:-${B:-x}}', 'x'],
    ['${A}', undefined],
    ['$A', undefined],
    ['${A:-$B}', undefined],
    ['${A:?must be set}', undefined],
    ['${A:+x}', undefined],
    ['a$$b', 'a$b'],
    ['$${A:-x}', '${A:-x}'],
    ['${A:-$$}', '$'],
    ['${'.repeat(10_000), undefined],
  ])('%j is %j', (text, read) => {
    expect(withDefaults(text)).toBe(read)
  })
})
