import { describe, expect, it } from '@jest/globals'
import { chooseStyle } from '../../src/terminal/style.ts'

const terminal = { isTTY: true }

describe('the style', () => {
  it.each<readonly [string, { isTTY?: boolean }, Readonly<Record<string, string>>, boolean, boolean]>([
    ['has colours and links on a terminal', terminal, {}, true, true],
    ['has neither in a pipe', {}, {}, false, false],
    ['has no colours where nobody wants them', terminal, { NO_COLOR: '1' }, false, true],
    ['takes an empty NO_COLOR for none', terminal, { NO_COLOR: '' }, true, true],
    ['has colours where somebody forces them', {}, { FORCE_COLOR: '1' }, true, false],
    ['is not forced by 0', {}, { FORCE_COLOR: '0' }, false, false],
    ['is not forced against NO_COLOR', {}, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, false],
    ['has neither on a dumb terminal', terminal, { TERM: 'dumb' }, false, false],
  ])('%s', (_, stream, env, colours, links) => {
    const style = chooseStyle(stream, env)
    expect(style.red('x') !== 'x').toBe(colours)
    expect(style.link('x', 'https://example.com') !== 'x').toBe(links)
    expect(style.hyperlinks).toBe(links)
  })

  it('makes a link that ends', () => {
    expect(chooseStyle(terminal, {}).link('x', 'https://example.com/a')).toBe(
      '\u001b]8;;https://example.com/a\u001b\\x\u001b]8;;\u001b\\',
    )
  })

  it.each(['https://example.com/\u001b]0;title', 'https://example.com/ b', 'javascript:alert(1)', '', undefined])(
    'makes no link of %j',
    (url) => {
      expect(chooseStyle(terminal, {}).link('x', url)).toBe('x')
    },
  )
})
